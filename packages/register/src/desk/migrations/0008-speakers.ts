import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../db/migrations/dialect.ts';

/** For which country a speaker speaks, and of which kind a new body is, where an editor says so; and the accord chosen for an article. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const isSqlite = dialect === 'sqlite';
  const [schema, text] = isSqlite ? ['', 'text'] : ['desk.', 'text collate "C"'];
  const columns = [
    ['decision', 'speaker_country'],
    ['decision', 'speaker_body_kind'],
    ['held_text', 'accord'],
  ];
  for (const [table, column] of columns)
    await sql.raw(`alter table ${schema}${table} add column ${column} ${text}`).execute(db);
}
