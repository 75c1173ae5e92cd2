/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text with `mark` elements. The ranges are in order; `text` begins at `offset` of the text that they count in. */
export function HighlightedText(props: {
  text: string;
  ranges: readonly Range[];
  offset?: number;
}) {
  const { text, ranges, offset = 0 } = props;
  let from = 0;
  const parts = ranges.flatMap(({ start, end }) => {
    const [first, last] = [Math.max(start - offset, from), Math.min(end - offset, text.length)];
    if (first >= last) return [];
    const before = text.slice(from, first);
    from = last;
    return [before, <mark key={first}>{text.slice(first, last)}</mark>];
  });
  return [...parts, text.slice(from)];
}
