import { sql } from 'kysely';
import type { Database } from '../record/tables.ts';
import { type Day, latestDay } from './partial-date.ts';

/**
 * The latest day of anything dated in the record: acts, statements, roles, offices with their ends, sources, and how far the
 * record of an accord reaches. An imprecise date stands for its last day. Null for a record without dates.
 */
export function lastDayOf(db: Database): () => Promise<Day | null> {
  // Texts of one length sort by time. Acts and statements have their latest day in a column with an index.
  const query = sql<{ date: string }>`
    select max(date) as date from (
      select max(day) as date from act
      union all select max(day) from statement
      union all select max("from") from role group by length("from")
      union all select max("from") from office group by length("from")
      union all select max("to") from office group by length("to")
      union all select max(published) from source group by length(published)
      union all select max(coverage_until) from accord group by length(coverage_until)
    ) as dated where date > '' group by length(date)`;
  return async () => {
    const { rows } = await query.execute(db);
    return (
      rows
        .map(({ date }) => latestDay(date))
        .sort()
        .at(-1) ?? null
    );
  };
}
