import type { Standing } from '@signatory/schema';
import { latestDay, type PartialDate } from '../../dates/dates.ts';
import type { Span } from '../position.ts';
import { eventDates, monthsOf, type Range, spanOf, yearsOf } from '../time-axis.ts';
import { type Area, areasOf, countsOn } from './areas.ts';
import { type Bars, barsOf, liesIn } from './bars.ts';
import { BARS, YEARS_HEIGHT } from './measures.ts';
import { type DrawnPlace, eventsOf, type PictureData, type PictureEvent } from './picture-data.ts';
import { type Rung, type Thread, threadsOf } from './threads.ts';
import { counted, grouped, type Stop, stopsOf, type Undated, undatedOf } from './told.ts';

/** The largest number of threads that can be told apart: of more places, how many had each standing is drawn. */
export const MOST_THREADS = 45;

/** A day on which threads came to another standing. */
export interface Change {
  readonly date: PartialDate;
  readonly reached: readonly (readonly [key: string, standing: Standing])[];
}

/** A year of the table of counts. */
export interface YearRow {
  readonly year: string;
  readonly words: number;
  readonly acts: number;
  /** How many countries had each standing at its end, or on the last day of the picture. */
  readonly counts: Readonly<Partial<Record<Standing, number>>>;
}

/** A drawing with all that is told beside it; it holds no words, and is small enough to be sent with a page. */
export interface Picture {
  readonly span: Span;
  /** Labelled years or months, each at its first day. */
  readonly ticks: readonly (readonly [date: PartialDate, x: number])[];
  readonly height: number;
  readonly axis: number;
  readonly bars: Bars;
  readonly rungs: readonly Rung[];
  readonly threads: readonly Thread[];
  readonly contested: string;
  /** In place of threads, where there are too many. */
  readonly areas: readonly Area[];
  readonly stops: readonly Stop[];
  /** Every step of a thread in the span, none where countries are counted. */
  readonly changes: readonly Change[];
  readonly years: readonly YearRow[];
  /** What has no date, and is not drawn: no more than counts by the end of the range, in the order of the days from which it does. */
  readonly undated: readonly Undated[];
}

/** The picture of what was said and done in a range, up to a day; null where nothing is drawn in it. */
export function pictureOf(data: PictureData, until: PartialDate, range: Range): Picture | null {
  const events = eventsOf(data);
  const begun = data.places.flatMap(({ key, intervals }) =>
    intervals.flatMap(({ from, standing }) =>
      standing === 'NONE' ? [] : [{ id: key, date: from }],
    ),
  );
  const span = spanOf([...events.map(({ event }) => event), ...begun], until, range);
  if (span === null) return null;
  const isCounted = data.places.length > MOST_THREADS;
  const threads = isCounted ? null : threadsOf(data, span);
  const areas = isCounted ? areasOf(data.places, span) : null;
  const { axis, height } = threads ?? areas ?? { axis: BARS, height: 2 * BARS + YEARS_HEIGHT };
  const drawn = events.filter(({ event }) => liesIn(event.date, span));
  const isEmpty = [drawn, threads?.threads ?? [], areas?.areas ?? []].every(
    (all) => all.length === 0,
  );
  if (isEmpty) return null;
  return {
    span,
    ticks: ticksOf(span),
    height,
    axis,
    bars: barsOf(drawn, span, { above: axis, below: axis + YEARS_HEIGHT }),
    rungs: threads?.rungs ?? [],
    threads: threads?.threads ?? [],
    contested: threads?.contested ?? '',
    areas: areas?.areas ?? [],
    stops: stopsOf(drawn, !isCounted),
    changes: isCounted ? [] : changesOf(data.places, span),
    years: isCounted ? yearRows(data.places, drawn, span) : [],
    undated: undatedOf(events, range, !isCounted),
  };
}

/** Years, or months where fewer than two years begin in the span; none so near an end that it does not fit. */
function ticksOf(span: Span): Picture['ticks'] {
  const years = yearsOf(span).filter(({ at }) => at > 3 && at < 97);
  const at = (percent: number) => Math.round(percent * 100) / 10;
  return years.length > 1
    ? years.map((tick) => [String(tick.year).padStart(4, '0'), at(tick.at)] as const)
    : monthsOf(span).map((tick) => [tick.month, at(tick.at)] as const);
}

function changesOf(places: readonly DrawnPlace[], span: Span): readonly Change[] {
  const all = places.flatMap(({ key, intervals }) =>
    intervals.flatMap(({ from, standing }, index) => {
      // Who had no standing yet takes no step to none.
      const isStep = standing !== (intervals[index - 1]?.standing ?? 'NONE');
      return isStep && liesIn(from, span)
        ? [{ date: from, reached: [key, standing] as const }]
        : [];
    }),
  );
  return eventDates(all).map((date) => ({
    date,
    reached: all
      .filter((one) => latestDay(one.date) === latestDay(date))
      .map(({ reached }) => reached),
  }));
}

function yearRows(
  places: readonly DrawnPlace[],
  events: readonly PictureEvent[],
  { first, last }: Span,
): readonly YearRow[] {
  const inYear = grouped(events, ({ event }) => latestDay(event.date ?? '').slice(0, 4));
  const from = Number(first.slice(0, 4));
  const years = Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, index) =>
    String(from + index).padStart(4, '0'),
  );
  const ends = years.map((year) => (`${year}-12-31` < last ? `${year}-12-31` : last));
  const counts = countsOn(places, ends);
  return years.map((year, index) => ({
    year,
    ...counted(inYear.get(year) ?? []),
    counts: Object.fromEntries(counts[index] ?? []),
  }));
}
