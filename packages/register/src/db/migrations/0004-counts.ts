import { type Kysely, sql } from 'kysely';

/** Indexes that hold all that statements are counted by, so that counting reads no row of theirs. */
export async function up<Tables>(db: Kysely<Tables>): Promise<void> {
  const wider = {
    wording_statement_rank_index: 'wording (statement, rank, form, verbatim, language, source)',
    statement_accord_accord_index: 'statement_accord (accord, statement)',
    statement_country_country_index: 'statement_country (country, statement)',
  };
  for (const [name, columns] of Object.entries(wider)) {
    await sql.raw(`drop index ${name}`).execute(db);
    await sql.raw(`create index ${name} on ${columns}`).execute(db);
  }
}
