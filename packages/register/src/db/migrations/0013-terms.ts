import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** What an accord says of its own entry into force and of leaving it, and what acts say besides their date. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  for (const column of ['enters_into_force', 'withdrawal'])
    await sql.raw(`alter table accord add column ${column} ${text}`).execute(db);
  for (const column of ['effective', 'notified', 'continues', 'objected_to', 'territory'])
    await sql.raw(`alter table act add column ${column} ${text}`).execute(db);
  const flag = 'integer not null default 0';
  await sql.raw(`alter table accord add column signature_applies ${flag}`).execute(db);
  for (const column of ['in_part', 'precludes'])
    await sql.raw(`alter table act add column ${column} ${flag}`).execute(db);
}
