import type { ActKind } from '@signatory/schema';
import { latestDay, type PartialDate } from '../../dates/dates.ts';
import { eventDates, type Range } from '../time-axis.ts';
import type { PictureEvent } from './picture-data.ts';

/** A day on which something was said or done. */
export interface Stop {
  readonly date: PartialDate;
  /** How many statements and acts. */
  readonly words: number;
  readonly acts: number;
  /**
   * The acts where threads are drawn: the key of the thread, null for the accord as a whole, the kind, 1 if contested, and the slug of
   * the part that it was done in, if in one.
   */
  readonly done?: readonly (readonly [
    key: string | null,
    kind: ActKind,
    contested: 0 | 1,
    within?: string,
  ])[];
}

/** What has no date and counts from one day; null: from none on record. */
export interface Undated extends Omit<Stop, 'date'> {
  readonly from: PartialDate | null;
}

/** How many acts and statements there are. */
export function counted(events: readonly PictureEvent[]) {
  const words = events.filter(({ what }) => what === 'words').length;
  return { words, acts: events.length - words };
}

/** What was said and done on each day of events that have one. */
export function stopsOf(events: readonly PictureEvent[], tellsActs: boolean): readonly Stop[] {
  const onDay = grouped(events, ({ event }) => latestDay(event.date ?? ''));
  return eventDates(events.map(({ event }) => event)).map((date): Stop => {
    return { date, ...told(onDay.get(latestDay(date)) ?? [], tellsActs) };
  });
}

/** What of all events has no date and counts by the end of the range. */
export function undatedOf(
  events: readonly PictureEvent[],
  { to }: Range,
  tellsActs: boolean,
): readonly Undated[] {
  const last = to && latestDay(to);
  const undated = events.filter(
    ({ event: { date, countedFrom } }) =>
      date === null && !(last !== null && countedFrom !== null && countedFrom > last),
  );
  const byDay = [...grouped(undated, ({ event }) => event.countedFrom ?? '')];
  return byDay
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, all]) => ({ from: from || null, ...told(all, tellsActs) }));
}

function told(events: readonly PictureEvent[], tellsActs: boolean): Omit<Stop, 'date'> {
  const done = events.flatMap((one) => (one.what === 'act' ? [doneBy(one)] : []));
  return { ...counted(events), ...(tellsActs && done.length > 0 && { done }) };
}

function doneBy({
  key,
  event: { kind, contested, within },
}: Extract<PictureEvent, { what: 'act' }>): NonNullable<Stop['done']>[number] {
  const mark = contested ? 1 : 0;
  // What is drawn as a thread of its own is named by that.
  return within === null || within === key ? [key, kind, mark] : [key, kind, mark, within];
}

/** Older browsers have no `Map.groupBy`. */
export function grouped(
  events: readonly PictureEvent[],
  by: (event: PictureEvent) => string,
): ReadonlyMap<string, readonly PictureEvent[]> {
  const groups = new Map<string, PictureEvent[]>();
  for (const event of events) {
    const key = by(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}
