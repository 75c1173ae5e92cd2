import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../db/migrations/dialect.ts';

/** Links that sign somebody in once, and sessions. Of both the SHA-256 of the secret is kept, and never the secret. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const isSqlite = dialect === 'sqlite';
  const text = isSqlite ? 'text' : 'text collate "C"';
  const schema = isSqlite ? '' : 'desk.';
  const person = `${text} references ${schema}person (id)`;
  const tables: Record<string, string> = {
    link: `hash ${text} primary key, person ${person}, ends ${text} not null`,
    session: `hash ${text} primary key, person ${person} not null, begun ${text} not null, used ${text} not null`,
  };
  for (const [table, columns] of Object.entries(tables))
    await sql
      .raw(`create table ${schema}${table} (${columns})${isSqlite ? ' strict' : ''}`)
      .execute(db);
}
