import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../db/migrations/dialect.ts';

/** Passkeys, the challenges that they answer, and when the person of a session last proved who they are. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const isSqlite = dialect === 'sqlite';
  const text = isSqlite ? 'text' : 'text collate "C"';
  const schema = isSqlite ? '' : 'desk.';
  const person = `${text} references ${schema}person (id)`;
  const tables: Record<string, string> = {
    passkey: `id ${text} primary key, person ${person} not null, name ${text} not null, public_key ${text} not null,
      counter bigint not null, transports ${text} not null, added ${text} not null, used ${text}`,
    challenge: `challenge ${text} primary key, purpose ${text} not null, person ${person}, ends ${text} not null`,
  };
  const run = (statement: string) => sql.raw(statement).execute(db);
  for (const [table, columns] of Object.entries(tables))
    await run(
      `create table ${schema}${table} (${isSqlite ? columns.replace('bigint', 'integer') : columns})${isSqlite ? ' strict' : ''}`,
    );
  await run(`create index passkey_person on ${schema}passkey (person)`);
  await run(`alter table ${schema}session add column proved ${text}`);
  // Whoever is signed in was let in by a link.
  await run(`update ${schema}session set proved = begun`);
}
