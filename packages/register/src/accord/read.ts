import type { AccordFilter, AccordOrder } from '@signatory/schema';
import { sql } from 'kysely';
import { factsCiting } from '../citation/read.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { grouped, keyed, loadPage } from '../db/keyed.ts';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import { type Name, type Named, namedIn, namesOf } from '../name/read.ts';
import type { Database, Engine } from '../record/tables.ts';
import { accordColumns } from './columns.ts';
import { accordOrder, accordsMeeting } from './filter.ts';

/** How far the record of an accord reaches. */
export interface Coverage {
  /** The day up to which it was looked for. */
  readonly until: PartialDate;
  /** What is known to be missing, each in a sentence. */
  readonly missing: readonly string[];
}

/** One instrument, or an umbrella over instruments. */
export interface Accord extends RecordOf<typeof accordColumns> {
  readonly names: readonly Name[];
  /** Null where nobody has said. */
  readonly coverage: Coverage | null;
}

export interface Accords {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Accord>>;
  /** By slug, unless told otherwise. */
  list(filter: AccordFilter, page: PageRequest, order?: AccordOrder | null): Promise<Page<Accord>>;
  /** Those that meet a filter, all of them and in no order, by name alone. */
  named(filter: AccordFilter): Promise<readonly Named[]>;
  /** For each umbrella its instruments, by slug. */
  instrumentsOf(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Accord[]>>;
  /** Accords that cite each source for themselves, by slug. */
  citing(sources: readonly string[]): Promise<ReadonlyMap<string, readonly Accord[]>>;
  /** The accords of which somebody has said how far the record reaches, by slug. */
  covered(): Promise<readonly Accord[]>;
}

export function accords(engine: Engine): Accords {
  const { db } = engine;
  return {
    byKeys: (slugs) => accordsOf(db, slugs),
    citing: (slugs) => factsCiting(db, 'Accord', slugs, (keys) => accordsOf(db, keys)),
    async list(filter, page, order) {
      const query = await accordsMeeting(engine, filter);
      return loadPage(
        pageOf(query, accordOrder(order), page),
        ({ slug }) => slug,
        (slugs) => accordsOf(db, slugs),
      );
    },
    async named(filter) {
      const met = (await accordsMeeting(engine, filter)).clearSelect().select('listed.slug');
      const ids = db.selectFrom('accord').select(sql<string>`'Accord:' || slug`.as('id'));
      return namedIn(db, ids.where('slug', 'in', met));
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
      return grouped(
        [...found.values()],
        ({ partOf }) => partOf ?? '',
        (accord) => accord,
      );
    },
  };
}

export async function accordsOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Accord>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .selectFrom('accord')
    .selectAll()
    .where('slug', 'in', slugs)
    .orderBy('slug')
    .execute();
  const names = await namesOf(
    db,
    slugs.map((slug) => `Accord:${slug}`),
  );
  return keyed(rows, (row) => [
    row.slug,
    {
      ...recordOf(accordColumns, row),
      names: names.get(`Accord:${row.slug}`) ?? [],
      coverage:
        row.coverage_until === null
          ? null
          : { until: row.coverage_until, missing: JSON.parse(row.coverage_missing ?? '[]') },
    },
  ]);
}
