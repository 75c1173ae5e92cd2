import { type Kysely, sql } from 'kysely';

/** Indexes that hold what a speaker said in the order in which statements are listed. */
export async function up<Tables>(db: Kysely<Tables>): Promise<void> {
  for (const speaker of ['leader', 'body']) {
    await sql.raw(`drop index statement_${speaker}_index`).execute(db);
    await sql
      .raw(`create index statement_${speaker}_index on statement (${speaker}, day desc, slug)`)
      .execute(db);
  }
}
