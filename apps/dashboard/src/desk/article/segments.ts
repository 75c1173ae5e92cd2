import type { Span } from './decisions.ts';

/** A stretch of an article that is drawn in one way. */
export interface Segment extends Span {
  readonly text: string;
  /** The positions of the proposals that it is of, the innermost last. */
  readonly proposals: readonly number[];
  /** The position of the unread part that it is of; null where it was read. */
  readonly unread: number | null;
}

/** An article cut where a proposal or an unread part begins or ends. */
export function segmentsOf(
  text: string,
  proposals: readonly Span[],
  unread: readonly Span[],
): readonly Segment[] {
  const inside = ({ start, end }: Span) => start < end && end <= text.length;
  const cuts = [...proposals, ...unread].filter(inside).flatMap(({ start, end }) => [start, end]);
  const bounds = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  const widest = proposals
    .map((span, at) => ({ span, at }))
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  return bounds.slice(0, -1).flatMap((start, number) => {
    const end = bounds[number + 1] ?? start;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const part = unread.findIndex(covers);
    return start === end
      ? []
      : [
          {
            start,
            end,
            text: text.slice(start, end),
            proposals: widest.filter(({ span }) => covers(span)).map(({ at }) => at),
            unread: part < 0 ? null : part,
          },
        ];
  });
}
