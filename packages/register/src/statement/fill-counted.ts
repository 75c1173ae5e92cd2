import { type RawBuilder, sql } from 'kysely';
import { dialectOf } from '../db/dialect.ts';
import type { Database } from '../record/tables.ts';

/** The days and slugs of statements, to be compared with those of rows. */
const daysAndSlugs = (slugs: RawBuilder<unknown>) =>
  sql`(select day, slug from statement where slug in (${slugs}))`;

/** Selects the slugs of a list from one value, however many there are. */
export function slugsIn(db: Database, slugs: readonly string[]): RawBuilder<unknown> {
  const list = JSON.stringify(slugs);
  return dialectOf(db) === 'postgres'
    ? sql`select value from json_array_elements_text(cast(${list} as json))`
    : sql`select value from json_each(${list})`;
}

/** Selects the rows of `counted_statement` of statements that are as they were when these were filled. */
export function rowsCounted(slugs: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select counted_statement.* from ${daysAndSlugs(slugs)} as one
    inner join counted_statement on counted_statement.day = one.day and counted_statement.slug = one.slug`;
}

/** Removes the rows of statements that are still as they were when these were filled. */
export async function removeCounted(db: Database, slugs: RawBuilder<unknown>): Promise<void> {
  await sql`delete from counted_statement where (day, slug) in ${daysAndSlugs(slugs)}`.execute(db);
}

/** Fills the rows of statements, which have none: of some, or of all. */
export async function fillCounted(db: Database, slugs?: RawBuilder<unknown>): Promise<void> {
  const some = slugs === undefined ? sql`` : sql`where statement.slug in (${slugs})`;
  const list = (keys: RawBuilder<unknown>) =>
    sql`(select coalesce(string_agg(value, ' ' order by value), '') from (${keys}) as listed)`;
  // In their order: so the rows of PostgreSQL stand in it, too, where all are filled at once.
  await sql`insert into counted_statement (day, slug, date, leader, body, speaker_country, channel,
      form, verbatim, language, accords, countries, sources)
    select statement.day, statement.slug, statement.date, statement.leader, statement.body,
      coalesce(leader.country, body.country, statement.unnamed_country), statement.channel,
      wording.form, wording.verbatim, coalesce(wording.language, source.language),
      ${list(sql`select accord as value from statement_accord where statement_accord.statement = statement.slug
        union select accord.part_of from statement_accord inner join accord on accord.slug = statement_accord.accord
        where statement_accord.statement = statement.slug and accord.part_of is not null`)},
      statement.countries,
      ${list(sql`select distinct source as value from wording as any_wording where any_wording.statement = statement.slug`)}
    from statement
    left join leader on leader.slug = statement.leader
    left join body on body.slug = statement.body
    left join wording on wording.statement = statement.slug and wording.rank = 0
    left join source on source.slug = wording.source
    ${some} order by statement.day desc, statement.slug`.execute(db);
}
