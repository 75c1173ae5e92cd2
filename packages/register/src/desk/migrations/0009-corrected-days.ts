import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../db/migrations/dialect.ts';

/** The day of a proposal where an editor gives another one, and the name of a publisher that the record has not. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const isSqlite = dialect === 'sqlite';
  const [schema, text] = isSqlite ? ['', 'text'] : ['desk.', 'text collate "C"'];
  const columns = [
    ['decision', 'date'],
    ['held_text', 'publisher_name'],
  ];
  for (const [table, column] of columns)
    await sql.raw(`alter table ${schema}${table} add column ${column} ${text}`).execute(db);
}
