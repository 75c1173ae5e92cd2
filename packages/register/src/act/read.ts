import type { ActFilter, DateOrder } from '@signatory/schema';
import { partsOf } from '../accord/parts.ts';
import { factsCiting } from '../citation/facts-citing.ts';
import { byDay } from '../dates/by-day.ts';
import type { Day } from '../dates/partial-date.ts';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { groupByKey, loadPage, mapByKey } from '../db/rows-by-key.ts';
import type { Engine } from '../record/tables.ts';
import { withPlaces } from '../standing/filter.ts';
import { type Act, actsIn } from './act.ts';
import { actsMatching } from './filter.ts';
import { latestActKeys } from './latest.ts';

export interface Acts {
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Act>>;
  /** The acts that meet all filters, the latest first unless told otherwise, also in the usual order of one day; then by key. */
  list(
    filters: readonly ActFilter[],
    page: PageRequest,
    order?: DateOrder | null,
  ): Promise<Page<Act>>;
  /** How many acts each accord has, those of countries and those in instruments under it included. */
  countsIn(accords: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The keys of the latest dated, uncontested act by a day in each accord or in an instrument under it, by the accord. */
  latestIn(accords: readonly string[], day: Day): Promise<ReadonlyMap<string, string>>;
  /** Acts of each accord as a whole, by date. */
  ofWhole(accords: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
  byLeaders(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
  byBodies(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
  /** Acts done by each statement, by date. */
  byStatements(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
  /** Acts that cite each source, by date. */
  citing(sources: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
}

export function acts(engine: Engine): Acts {
  const { db } = engine;
  const by = (column: 'leader' | 'body' | 'statement') => async (keys: readonly string[]) => {
    if (keys.length === 0) return new Map();
    const rows = await db.selectFrom('act').selectAll().where(column, 'in', keys).execute();
    const all = await actsIn(db, rows);
    const owner = new Map(rows.map((row) => [row.key, row[column] ?? '']));
    return groupByKey(
      all,
      (act) => owner.get(act.key) ?? '',
      (act) => act,
    );
  };
  const byKeys: Acts['byKeys'] = async (keys) => {
    if (keys.length === 0) return new Map();
    const rows = await db.selectFrom('act').selectAll().where('key', 'in', keys).execute();
    return mapByKey(await actsIn(db, rows), (act) => [act.key, act]);
  };
  return {
    byKeys,
    async list(filters, page, order) {
      const query = actsMatching(db, await withPlaces(engine, filters));
      const found = pageOf(
        query,
        byDay(order, 'act.day', { alongTime: 'act.rank' }, 'act.key'),
        page,
      );
      return loadPage(found, ({ key }) => key, byKeys);
    },
    async countsIn(accords) {
      if (accords.length === 0) return new Map();
      const rows = await db
        .selectFrom('act')
        .innerJoin(partsOf(db, accords).as('part'), 'part.slug', 'act.accord')
        .select(['part.whole', (eb) => eb.fn.countAll<number>().as('count')])
        .groupBy('part.whole')
        .execute();
      // PostgreSQL counts in 64 bits, which its driver gives as text.
      return mapByKey(rows, ({ whole, count }) => [whole, Number(count)]);
    },
    latestIn: (accords, day) => latestActKeys(db, accords, day),
    async ofWhole(accords) {
      if (accords.length === 0) return new Map();
      const rows = await db
        .selectFrom('act')
        .selectAll()
        .where('accord', 'in', accords)
        .where('country', 'is', null)
        .execute();
      return groupByKey(
        await actsIn(db, rows),
        (act) => act.accord,
        (act) => act,
      );
    },
    byLeaders: by('leader'),
    byBodies: by('body'),
    byStatements: by('statement'),
    citing: (sources) => factsCiting(db, 'Act', sources, byKeys),
  };
}
