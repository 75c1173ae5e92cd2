import type { Database } from '../record/tables.ts';
import type { CountedField } from './fields.ts';

/** How many of all statements have a value. */
export async function keptCount(db: Database, field: CountedField, value: string): Promise<number> {
  const row = await db
    .selectFrom('statement_count')
    .select('count')
    .where('field', '=', field)
    .where('value', '=', value)
    .executeTakeFirst();
  return row?.count ?? 0;
}
