import type { Standing } from '@signatory/schema';
import { latestDay, type PartialDate } from '../../dates/dates.ts';
import { towards } from '../act-standing.ts';
import type { Span } from '../position.ts';
import { xOf } from './measures.ts';
import type { DrawnPlace, PictureData } from './picture-data.ts';
import { endOf } from './rungs.ts';

/** A standing in time, in thousandths of the width. */
export interface Stretch {
  readonly standing: Standing;
  readonly from: number;
  readonly to: number;
}

/** A place as it lies in time. */
export interface Laid {
  readonly place: DrawnPlace;
  readonly stretches: readonly Stretch[];
  readonly last: Standing;
  readonly end: ReturnType<typeof endOf>;
  readonly x: number;
}

/** How a place lies in time; null where it has no standing and no contested step in the span. */
export function layOut(place: DrawnPlace, words: PartialDate | null, span: Span): Laid | null {
  const begun = place.intervals.filter(({ from }) => latestDay(from) <= span.last);
  const contested = contestedIn(place, span);
  const last = begun.findLast(({ standing }) => standing !== 'NONE')?.standing;
  if (last === undefined) {
    const towards = contested.at(-1);
    if (!towards) return null;
    return { place, stretches: [], last: towards.towards, end: 'air', x: towards.x };
  }
  const isLost = begun.at(-1)?.standing === 'NONE';
  const runs = isLost ? 'left' : endOf(last);
  // What a state had only signed ends with it in the picture, though it stays a signatory.
  const gone = runs === 'runs' ? lastOfState(place, span) : null;
  if (gone !== null && gone < span.first) return null;
  const end = gone === null ? runs : 'left';
  const x = end === 'runs' ? 1000 : xOf(gone ?? lastDay(place, words, begun, span), span);
  const stretches = begun.flatMap(({ standing, from }, index): Stretch[] => {
    const next = begun[index + 1];
    const begins = xOf(from, span);
    const ends = next ? xOf(next.from, span) : Math.max(begins, x);
    if (standing === 'NONE' || (next && latestDay(next.from) < span.first)) return [];
    return [{ standing, from: begins, to: ends }];
  });
  if (stretches.length === 0 && contested.length === 0) return null;
  return { place, stretches, last, end, x: isLost ? (stretches.at(-1)?.to ?? x) : x };
}

/** The last day of a state that is no more by the end of the span. */
function lastOfState({ until }: DrawnPlace, span: Span): string | null {
  return until !== null && latestDay(until) < span.last ? latestDay(until) : null;
}

/** The last day on which something of a place is on record in the span. */
function lastDay(
  { acts }: DrawnPlace,
  words: PartialDate | null,
  begun: DrawnPlace['intervals'],
  span: Span,
): string {
  const dates = [...acts.map(({ date }) => date), words, begun.at(-1)?.from ?? null];
  const days = dates.flatMap((date) => (date === null ? [] : [latestDay(date)]));
  return (
    days
      .filter((day) => day <= span.last)
      .sort()
      .at(-1) ?? span.last
  );
}

export function lastWords({ statements }: PictureData, key: string): PartialDate | null {
  const own = statements.filter(({ keys, date }) => date !== null && keys.includes(key));
  return (
    own
      .map(({ date }) => latestDay(date ?? ''))
      .sort()
      .at(-1) ?? null
  );
}

/** The contested acts of a place in the span, with the standings that they would give. */
export function contestedIn(
  { acts, binds }: DrawnPlace,
  span: Span,
): readonly { readonly x: number; readonly towards: Standing }[] {
  return acts
    .flatMap(({ contested, date, kind }) => {
      if (!contested || date === null) return [];
      const day = latestDay(date);
      if (day < span.first || day > span.last) return [];
      return [{ x: xOf(day, span), towards: towards(kind, binds) }];
    })
    .sort((a, b) => a.x - b.x);
}

/** Where a place begins. */
export function beginning({ stretches, x }: Laid): number {
  return stretches[0]?.from ?? x;
}
