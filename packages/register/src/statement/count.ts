import type { StatementFilter } from '@signatory/schema';
import { sql } from 'kysely';
import { countOf } from '../db/page.ts';
import type { Placed } from '../participation/pairs.ts';
import type { Database, Engine } from '../record/tables.ts';
import { isStatementField } from './fields.ts';
import { asksOfRow, conditionsIn, relatedRows, statementsMatching } from './filter.ts';
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

/** Counts; where there is one condition on what belongs to the statements, by its index alone. */
async function counted(db: Database, filters: readonly Placed<StatementFilter>[]): Promise<number> {
  const [only, ...others] = await relatedRows(db, filters);
  if (!only || others.length > 0 || filters.some(asksOfRow)) {
    return countOf(await statementsMatching(db, filters));
  }
  const { slugs, isEachOnce, rows: ofIndex } = only;
  const met = isEachOnce
    ? sql`select count(*) as count from ${ofIndex ?? sql`(${slugs}) as met`}`
    : sql`select count(*) as count from (select distinct slug from (${slugs}) as met) as counted`;
  const { rows } = await sql<{ count: number }>`${met}`.execute(db);
  return Number(rows[0]?.count);
}
