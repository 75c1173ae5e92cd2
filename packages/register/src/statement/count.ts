import type { StatementFilter } from '@signatory/schema';
import { type RawBuilder, sql } from 'kysely';
import type { Placed } from '../participation/pairs.ts';
import type { Database, Engine } from '../record/tables.ts';
import { conditionsOfRows } from './counted-conditions.ts';
import { countedRows } from './counted-rows.ts';
import { isStatementField } from './fields.ts';
import { conditionsIn, relatedRows } from './filter.ts';
import { keptCount } from './kept-count.ts';
import { rememberedCount } from './remembered-counts.ts';

/**
 * How many statements meet all of several filters: without a condition, or with one that statements are counted by, as is kept; else
 * they are counted once until the record is written.
 */
export async function countMatching(
  engine: Engine,
  filters: readonly Placed<StatementFilter>[],
): Promise<number> {
  const { db } = engine;
  const [condition, ...furtherConditions] = conditionsIn(filters);
  if (!condition) return keptCount(db, 'all', '');
  const [name, value] = condition;
  if (furtherConditions.length === 0 && isStatementField(name)) {
    return keptCount(db, name, String(value));
  }
  // The places follow from the other conditions.
  const asked = filters.map(({ places: _, ...filter }) => filter);
  return rememberedCount(engine, JSON.stringify(asked), () => counted(db, filters));
}

/** Counts; where there is one condition, and that on other tables, by their indexes alone. */
async function counted(db: Database, filters: readonly Placed<StatementFilter>[]): Promise<number> {
  const isOfRows =
    conditionsOfRows(
      db,
      filters.map((one) => ({ ...one, places: null })),
    ).length > 0;
  const [only, ...others] = isOfRows ? [] : await relatedRows(db, filters);
  if (!only || others.length > 0) {
    const { from } = await countedRows(db, filters);
    return countIn(db, sql`select count(*) as count from ${from}`);
  }
  const { slugs, isEachOnce, rows } = only;
  const met = isEachOnce
    ? sql`select count(*) as count from ${rows ?? sql`(${slugs}) as met`}`
    : sql`select count(*) as count from (select distinct slug from (${slugs}) as met) as counted`;
  return countIn(db, met);
}

async function countIn(db: Database, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`${query}`.execute(db);
  return Number(rows[0]?.count);
}
