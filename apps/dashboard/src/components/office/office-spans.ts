import { earliestDay, latestDay, type PartialDate } from '../../dates/dates.ts';

/** The span of an office, in percent of the time from the first day of all offices to the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Whether its end is on record; without one it is shown as far as its evidence reaches. */
  readonly hasEnd: boolean;
}

interface Tenure {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly attestedUntil: PartialDate | null;
}

/** The span of each office, in the order given; null where its beginning is unknown. The last day is today or later. */
export function officeSpans(offices: readonly Tenure[], today: string): (Span | null)[] {
  const begins = offices.flatMap(({ from }) => (from === null ? [] : [dayOf(earliestDay(from))]));
  const ends = offices.flatMap(({ to }) => (to === null ? [] : [dayOf(latestDay(to))]));
  const first = Math.min(...begins);
  const last = Math.max(dayOf(today), ...ends);
  const place = (day: number) => ((day - first) / Math.max(last - first, 1)) * 100;
  return offices.map(({ from, to, attestedUntil }) =>
    from === null
      ? null
      : {
          start: place(dayOf(earliestDay(from))),
          end: place(dayOf(latestDay(to ?? attestedUntil ?? today))),
          hasEnd: to !== null,
        },
  );
}

function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000;
}
