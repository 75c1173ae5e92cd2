import { sql } from 'kysely';
import { partsOf } from '../accord/parts.ts';
import type { Day } from '../dates/partial-date.ts';
import type { Database } from '../record/tables.ts';

/** The keys of the latest dated, uncontested act by a day in each accord or in an instrument under it, by the accord; of one day the last by key. */
export async function latestActKeys(
  db: Database,
  accords: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, string>> {
  if (accords.length === 0) return new Map();
  const ranked = db
    .selectFrom('act')
    .innerJoin(partsOf(db, accords).as('part'), 'part.slug', 'act.accord')
    .where('act.date', 'is not', null)
    .where('act.day', '<=', day)
    .where('act.contested', '=', 0)
    .select([
      'part.whole',
      'act.key',
      sql<number>`row_number() over (partition by part.whole order by act.day desc, act.key desc)`.as(
        'nth',
      ),
    ]);
  const rows = await db
    .selectFrom(ranked.as('ranked'))
    .select(['whole', 'key'])
    .where('nth', '=', 1)
    .execute();
  return new Map(rows.map(({ whole, key }) => [whole, key]));
}
