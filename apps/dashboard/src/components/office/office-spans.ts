import { earliestDay, latestDay, type PartialDate } from '../../dates/dates.ts';

/** Where an office lies between the first day of all offices and the last: from 0 to 100. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Whether the record knows an end; an office without one is still held, or nobody has said until when. */
  readonly hasEnd: boolean;
}

interface Tenure {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** The span of each office, in the order given; null for one whose beginning nobody knows. The last day is today at the earliest. */
export function officeSpans(offices: readonly Tenure[], today: string): (Span | null)[] {
  const begins = offices.flatMap(({ from }) => (from === null ? [] : [dayOf(earliestDay(from))]));
  const ends = offices.flatMap(({ to }) => (to === null ? [] : [dayOf(latestDay(to))]));
  const first = Math.min(...begins);
  const last = Math.max(dayOf(today), ...ends);
  const place = (day: number) => ((day - first) / Math.max(last - first, 1)) * 100;
  return offices.map(({ from, to }) =>
    from === null
      ? null
      : {
          start: place(dayOf(earliestDay(from))),
          end: to === null ? 100 : place(dayOf(latestDay(to))),
          hasEnd: to !== null,
        },
  );
}

function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}
