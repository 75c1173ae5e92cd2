import type { StatementFilter } from '@signatory/schema';
import { type RawBuilder, sql } from 'kysely';
import { dialectOf } from '../db/dialect.ts';
import type { Placed } from '../participation/pairs.ts';
import type { Database } from '../record/tables.ts';
import { conditionsOfRows, otherConditions } from './counted-conditions.ts';
import { leadsOf } from './counted-leads.ts';
import { relatedRows } from './filter.ts';
import { keptCount } from './kept-count.ts';
import { isCommon } from './related-rows.ts';

/** The rows of `counted_statement` that meet filters, under the name `statement`. */
export interface CountedRows {
  /** What stands after `from`, with the conditions. */
  readonly from: RawBuilder<unknown>;
  /** What stands after `order by`, for whoever wants the first of them in the order in which statements are listed. */
  readonly listOrder: RawBuilder<unknown>;
}

/**
 * A condition that fewer than one in so many statements meet is where reading begins. To find the row of one statement takes as long as
 * reading so many, one after another.
 */
const RARE = 20;

/** So few are found sooner than it is known how many meet another condition. */
const FEW = 5_000;

/** The statements that meet all of several filters, to be counted: what can be is asked of their short rows alone. Throws `RefusedValue`. */
export async function countedRows(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
): Promise<CountedRows> {
  const rare = Math.max(FEW, (await keptCount(db, 'all', '')) / RARE);
  const least = (await leadsOf(db, filters)).toSorted((a, b) => a.count - b.count)[0];
  const lead = least && least.count < rare ? least : undefined;
  let found = lead?.rows;
  const conditions = [sql`1 = 1`, ...conditionsOfRows(db, filters)];
  for (const related of await relatedRows(db, filters.map(otherConditions))) {
    if (lead && lead.count <= FEW) conditions.push(related.holds);
    else if (await isCommon(db, related, Math.ceil(rare))) conditions.push(related.holds);
    else if (found) conditions.push(sql`statement.slug in (${related.slugs})`);
    else found = foundFirst(db, related.slugs);
  }
  const where = sql.join(conditions, sql` and `);
  if (!found) {
    return {
      from: sql`counted_statement as statement where ${where}`,
      listOrder: sql`statement.day desc, statement.slug`,
    };
  }
  return {
    // The cross join is SQLite's way of saying which table leads.
    from: sql`(${found}) as led cross join counted_statement as statement
      where statement.day = led.day and statement.slug = led.slug and ${where}`,
    listOrder: sql`led.day desc, led.slug`,
  };
}

/** Fenced for PostgreSQL, which takes days for independent of slugs, and would ask the condition of all statements in turn. */
function foundFirst(db: Database, slugs: RawBuilder<unknown>): RawBuilder<unknown> {
  const fence = dialectOf(db) === 'postgres' ? sql`offset 0` : sql``;
  return sql`select day, slug from statement where slug in (${slugs}) ${fence}`;
}
