import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../../db/migrations/dialect.ts';

/** What an editor made of the proposals of a held text. It is deleted with the text, of which a speaker may give words. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const isSqlite = dialect === 'sqlite';
  const text = isSqlite ? 'text' : 'text collate "C"';
  const schema = isSqlite ? '' : 'desk.';
  await sql
    .raw(
      `create table ${schema}decision (held_text ${text} not null references ${schema}held_text (id), proposal ${text} not null,
        decided ${text} not null, span_start integer, span_end integer, speaker_kind ${text}, speaker_key ${text},
        primary key (held_text, proposal))${isSqlite ? ' strict' : ''}`,
    )
    .execute(db);
}
