import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../dialect.ts';

/** Which seed files were imported last, in one row, and what came of it: the same files are not read again. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const [text, strict] = dialect === 'sqlite' ? ['text', ' strict'] : ['text collate "C"', ''];
  await sql
    .raw(
      `create table seed_import (
        id integer primary key check (id = 1),
        stamp ${text},
        digest ${text} not null,
        program ${text} not null,
        record ${text} not null,
        outcome ${text} not null
      )${strict}`,
    )
    .execute(db);
}
