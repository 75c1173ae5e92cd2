import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Day, dayAfter } from './partial-date.ts';

/**
 * Whether what has this day is of that day or before. What is undated (an empty day) counts from the day on which the earliest of
 * its dated sources was published, and always where none is dated (decision 0006). `published` selects the days of its sources in a
 * column of that name.
 */
export function reportedBy(
  day: RawBuilder<unknown>,
  last: Day,
  published: RawBuilder<unknown>,
): RawBuilder<SqlBool> {
  const next = dayAfter(last);
  const dated = sql`select 1 from (${published}) as cited where cited.published is not null`;
  // A year or a month is over by the last day where it lies before that of the day after.
  return sql<SqlBool>`${day} <= ${last} and (${day} > '' or not exists (${dated})
    or exists (${dated} and cited.published < substr(cast(${next} as text), 1, length(cited.published))))`;
}
