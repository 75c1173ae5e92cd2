import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../db/migrations/dialect.ts';

/** What words are about, where an editor says that otherwise than was proposed. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const isSqlite = dialect === 'sqlite';
  const [schema, text] = isSqlite ? ['', 'text'] : ['desk.', 'text collate "C"'];
  for (const column of ['accords', 'countries'])
    await sql.raw(`alter table ${schema}decision add column ${column} ${text}`).execute(db);
}
