import type { StatementFilter } from '@signatory/schema';
import { type RawBuilder, sql } from 'kysely';
import { isUmbrella, itselfAndUnder } from '../accord/parts.ts';
import type { Database } from '../record/tables.ts';
import { isStatementField, type StatementField } from './fields.ts';
import { keptCount } from './kept-count.ts';

/** The statements that meet a condition, found by an index: their `day` and `slug`, and how many they are. */
interface Lead {
  readonly rows: RawBuilder<unknown>;
  readonly count: number;
}

/** All conditions of filters by which statements can be found. */
export async function leadsOf(
  db: Database,
  filters: readonly StatementFilter[],
): Promise<readonly Lead[]> {
  const conditions = filters.flatMap((filter) => Object.entries(filter));
  const leads: Lead[] = [];
  for (const [field, value] of conditions) {
    if (!value || !isStatementField(field)) continue;
    const rows = await foundBy(db, field, String(value));
    if (rows) leads.push({ rows, count: await keptCount(db, field, String(value)) });
  }
  return leads;
}

/** In the order in which statements are listed, but by an umbrella or a source. */
async function foundBy(
  db: Database,
  field: StatementField,
  value: string,
): Promise<RawBuilder<unknown> | undefined> {
  switch (field) {
    case 'leader':
    case 'body':
      return sql`select day, slug from statement where ${sql.ref(field)} = ${value}`;
    case 'speakerCountry':
      return sql`select day, slug from counted_statement where speaker_country = ${value}`;
    case 'country':
      return sql`select day, statement as slug from statement_country where country = ${value}`;
    case 'accord':
      return (await isUmbrella(db, value))
        ? sql`select distinct day, statement as slug from statement_accord where accord in ${itselfAndUnder(db, value)}`
        : sql`select day, statement as slug from statement_accord where accord = ${value}`;
    case 'source':
      return sql`select day, slug from statement
        where slug in (select statement from wording where source = ${value})`;
    default:
      return undefined;
  }
}
