import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** By which version of the rules the derived rows were written; no row where that is unknown. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const strict = dialect === 'sqlite' ? ' strict' : '';
  await sql
    .raw(
      `create table rules_version (id integer primary key check (id = 1), version integer not null)${strict}`,
    )
    .execute(db);
}
