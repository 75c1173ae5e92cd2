import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** The place of an act among those of its day, by which lists are ordered. It is derived, and so filled later. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  await sql.raw(`alter table act add column rank ${text} not null default ''`).execute(db);
  await sql.raw('drop index act_day').execute(db);
  await sql.raw('create index act_day on act (day, rank, key)').execute(db);
}
