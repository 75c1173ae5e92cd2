import type { AccordFilter, AccordOrder } from '@signatory/schema';
import { sql } from 'kysely';
import { objectsCiting } from '../citation/facts-citing.ts';
import type { Day } from '../dates/partial-date.ts';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { groupByKey, loadPage } from '../db/rows-by-key.ts';
import { type Named, namedIn } from '../name/read.ts';
import type { Engine } from '../record/tables.ts';
import { asksOfDay, placesMatching } from '../standing/filter.ts';
import { type Accord, type AccordRelation, accordsOf } from './accord.ts';
import { accordOrder, accordsMatching, firstDay } from './filter.ts';
import { relationsOf, relationsTo } from './relations.ts';

/** An accord cites for itself and for its relations: `Accord:SLUG` and `AccordRelation:SLUG/KIND/SLUG`. */
const CITING = {
  subjects: 'Accord%:%',
  keyOf: (subject: string) => subject.split(/[:/]/)[1] ?? '',
};

export interface Accords {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Accord>>;
  /** By slug, unless told otherwise. */
  list(filter: AccordFilter, page: PageRequest, order?: AccordOrder | null): Promise<Page<Accord>>;
  /** Those that meet a filter, all of them and in no order, by name alone. */
  named(filter: AccordFilter): Promise<readonly Named[]>;
  /** For each umbrella its instruments, by slug. */
  instrumentsOf(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Accord[]>>;
  /** For each accord its relations to others, in their order. */
  relationsOf(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly AccordRelation[]>>;
  /** For each accord the relations that others have to it, by kind and slug. */
  relationsTo(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly AccordRelation[]>>;
  /** For each accord the day of its first act of law, by which lists have it; none where there is no such act. */
  firstDays(slugs: readonly string[]): Promise<ReadonlyMap<string, Day>>;
  /** Accords that cite each source for themselves or for a relation, by slug. */
  citing(sources: readonly string[]): Promise<ReadonlyMap<string, readonly Accord[]>>;
  /** The accords of which somebody has said how far the record reaches, by slug. */
  covered(): Promise<readonly Accord[]>;
}

export function accords(engine: Engine): Accords {
  const { db } = engine;
  const matching = async (filter: AccordFilter) => {
    const places = asksOfDay(filter)
      ? await placesMatching(engine, { ...filter, accord: null })
      : null;
    return accordsMatching(db, filter, places);
  };
  return {
    byKeys: (slugs) => accordsOf(db, slugs),
    relationsOf: (slugs) => relationsOf(db, slugs),
    relationsTo: (slugs) => relationsTo(db, slugs),
    async firstDays(slugs) {
      if (slugs.length === 0) return new Map();
      const rows = await db
        .selectFrom('accord')
        .select(['slug', firstDay.as('day')])
        .where('slug', 'in', slugs)
        .execute();
      return new Map(rows.flatMap(({ slug, day }) => (day === '' ? [] : [[slug, day] as const])));
    },
    citing: (slugs) => objectsCiting(db, CITING, slugs, (keys) => accordsOf(db, keys)),
    async list(filter, page, order) {
      const query = await matching(filter);
      return loadPage(
        pageOf(query, accordOrder(order), page),
        ({ slug }) => slug,
        (slugs) => accordsOf(db, slugs),
      );
    },
    async named(filter) {
      const query = (await matching(filter)).clearSelect().select('listed.slug');
      const ids = db.selectFrom('accord').select(sql<string>`'Accord:' || slug`.as('id'));
      return namedIn(db, ids.where('slug', 'in', query));
    },
    async covered() {
      const rows = await db
        .selectFrom('accord')
        .select('slug')
        .where('coverage_until', 'is not', null)
        .orderBy('slug')
        .execute();
      return [
        ...(
          await accordsOf(
            db,
            rows.map(({ slug }) => slug),
          )
        ).values(),
      ];
    },
    async instrumentsOf(slugs) {
      if (slugs.length === 0) return new Map();
      const rows = await db
        .selectFrom('accord')
        .select('slug')
        .where('part_of', 'in', slugs)
        .orderBy('slug')
        .execute();
      const found = await accordsOf(
        db,
        rows.map(({ slug }) => slug),
      );
      return groupByKey(
        [...found.values()],
        ({ partOf }) => partOf ?? '',
        (accord) => accord,
      );
    },
  };
}
