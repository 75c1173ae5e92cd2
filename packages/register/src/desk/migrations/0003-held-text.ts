import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../db/migrations/dialect.ts';

/** Texts of articles, held with a change set. What is deleted of one is its text: the digest stays. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const isSqlite = dialect === 'sqlite';
  const text = isSqlite ? 'text' : 'text collate "C"';
  const schema = isSqlite ? '' : 'desk.';
  await sql
    .raw(
      `create table ${schema}held_text (id ${text} primary key,
        change_set ${text} not null references ${schema}change_set (id), sha256 ${text} not null, words integer not null,
        text ${text}, address ${text}, publisher ${text}, published ${text},
        by ${text} not null references ${schema}person (id), at ${text} not null)${isSqlite ? ' strict' : ''}`,
    )
    .execute(db);
  await sql
    .raw(`create index held_text_change_set on ${schema}held_text (change_set, at)`)
    .execute(db);
}
