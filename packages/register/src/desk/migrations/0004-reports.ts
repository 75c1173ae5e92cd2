import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../db/migrations/dialect.ts';

/** What readers report. The text of a report that is dismissed is deleted. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const isSqlite = dialect === 'sqlite';
  const text = isSqlite ? 'text' : 'text collate "C"';
  const number = isSqlite
    ? 'integer primary key autoincrement'
    : 'integer generated always as identity primary key';
  const schema = isSqlite ? '' : 'desk.';
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run(
    `create table ${schema}report (number ${number}, id ${text} not null unique, page ${text} not null, path ${text} not null,
      edition ${text}, text ${text}, at ${text} not null, state ${text} not null,
      change_set ${text} references ${schema}change_set (id))${isSqlite ? ' strict' : ''}`,
  );
  await run(`create index report_state on ${schema}report (state, number)`);
  await run(`create index report_path on ${schema}report (path, number)`);
  await run(`create index report_change_set on ${schema}report (change_set)`);
}
