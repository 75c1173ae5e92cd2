import type { Day, PartialDate } from '../dates/partial-date.ts';
import { type Participation, participations } from '../participation/read.ts';
import type { Engine } from '../record/tables.ts';
import { type Announcement, announcementsOn } from './announcement.ts';

/** A place in which something was announced, and the day up to which its accord is covered, where that is known. */
export interface AnnouncingPlace {
  readonly place: Participation;
  readonly coveredUntil: PartialDate | null;
}

export interface Announcements {
  /** All places in which something was announced, whatever the day, by accord and country. */
  places(): Promise<readonly AnnouncingPlace[]>;
}

export function announcements(engine: Engine): Announcements {
  const { withAct } = participations(engine);
  return {
    async places() {
      const places = await withAct('ANNOUNCED');
      const covered = await coverageOf(engine, [...new Set(places.map(({ accord }) => accord))]);
      return places.map((place) => ({
        place,
        coveredUntil: covered.get(place.accord) ?? null,
      }));
    },
  };
}

/**
 * All announcements by a day (an imprecise one stands for its last) and what had come of them: open ones first, then the others, in
 * each the latest first; of one day by accord and country.
 */
export function allAnnouncements(
  places: readonly AnnouncingPlace[],
  asOf: PartialDate,
  today: Day,
): readonly Announcement[] {
  return places
    .flatMap(({ place, coveredUntil }) => announcementsOn(place, { asOf, today, coveredUntil }))
    .toSorted(
      (a, b) =>
        Number(b.outcome === 'OPEN') - Number(a.outcome === 'OPEN') ||
        (a.from === b.from ? 0 : a.from < b.from ? 1 : -1) ||
        (a.act.key < b.act.key ? -1 : 1),
    );
}

/** The day up to which each accord is covered, where that is known. */
async function coverageOf(
  { db }: Engine,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, PartialDate | null>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .selectFrom('accord')
    .select(['slug', 'coverage_until'])
    .where('slug', 'in', slugs)
    .execute();
  return new Map(rows.map((row) => [row.slug, row.coverage_until]));
}
