import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../db/migrations/dialect.ts';

/** The desk as it began. What was submitted, and the audit trail, can neither be changed nor removed. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const isSqlite = dialect === 'sqlite';
  const text = isSqlite ? 'text' : 'text collate "C"';
  const number = isSqlite
    ? 'integer primary key autoincrement'
    : 'integer generated always as identity primary key';
  const schema = isSqlite ? '' : 'desk.';
  const person = `${text} not null references ${schema}person (id)`;
  const changeSet = `${text} not null references ${schema}change_set (id)`;
  const tables: Record<string, string> = {
    person: `id ${text} primary key, name ${text} not null, roles ${text} not null, added ${text} not null`,
    change_set: `number ${number}, id ${text} not null unique, title ${text} not null, state ${text} not null, author ${person},
      version integer not null, submission integer not null, claim ${text}, begun ${text} not null, changed ${text} not null`,
    draft: `change_set ${changeSet}, type ${text} not null, key ${text} not null, base ${text}, draft ${text},
      primary key (change_set, type, key)`,
    saver: `change_set ${changeSet}, person ${person}, primary key (change_set, person)`,
    submission: `change_set ${changeSet}, number integer not null, digest ${text} not null, drafts ${text} not null,
      why ${text} not null, by ${person}, at ${text} not null, primary key (change_set, number)`,
    review: `number ${number}, change_set ${changeSet}, submission integer not null, kind ${text} not null,
      by ${text} references ${schema}person (id), at ${text} not null, comment ${text}, effect ${text}`,
    audit: `number ${number}, at ${text} not null, by ${text}, what ${text} not null, change_set ${text}, subject ${text}, why ${text}`,
  };
  const run = (statement: string) => sql.raw(statement).execute(db);
  if (!isSqlite) await run('create schema if not exists desk');
  for (const [table, columns] of Object.entries(tables))
    await run(`create table ${schema}${table} (${columns})${isSqlite ? ' strict' : ''}`);
  await run(`create index change_set_state on ${schema}change_set (state, number)`);
  await run(`create index review_change_set on ${schema}review (change_set, number)`);
  await run(`create index audit_change_set on ${schema}audit (change_set, number)`);

  if (!isSqlite)
    await run(`create function desk.refuse_change() returns trigger language plpgsql as
      $$ begin raise exception '% is only added to', tg_table_name; end $$`);
  for (const table of ['submission', 'review', 'audit'])
    for (const event of ['update', 'delete'])
      await run(
        isSqlite
          ? `create trigger ${table}_${event} before ${event} on ${table}
             begin select raise(abort, '${table} is only added to'); end`
          : `create trigger ${table}_${event} before ${event} on desk.${table}
             for each row execute function desk.refuse_change()`,
      );
}
