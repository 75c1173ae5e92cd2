import { CONSENT_KINDS } from '@signatory/schema';
import { sql } from 'kysely';
import type { Database } from '../record/tables.ts';
import { clauseDay } from '../standing/clause.ts';
import { type Day, latestDay } from './partial-date.ts';

/** Clauses, and the acts from whose day each of them counts. */
const CLAUSES = [
  { clause: 'enters_into_force', kinds: CONSENT_KINDS },
  { clause: 'withdrawal', kinds: ['WITHDRAWAL_NOTIFIED'] },
] as const;

/**
 * The latest day of anything dated in the record: acts, and when they take effect by themselves or by a clause of their accord;
 * statements, roles, offices with their ends, states with theirs, sources, and how far the record of an accord reaches. An
 * imprecise date stands for its last day. Null for a record without dates.
 */
export function lastDayOf(db: Database): () => Promise<Day | null> {
  // Texts of one length sort by time. Acts and statements have their latest day in a column with an index.
  const query = sql<{ date: string }>`
    select max(date) as date from (
      select max(day) as date from act
      union all select max(day) from statement
      union all select max(other_date) from act where other_date is not null group by length(other_date)
      union all select max(effective) from act where effective is not null group by length(effective)
      union all select max("until") from country where "until" is not null
      union all select max("from") from country where "from" is not null
      union all select max("from") from role group by length("from")
      union all select max("from") from office group by length("from")
      union all select max("to") from office group by length("to")
      union all select max(published) from source group by length(published)
      union all select max(coverage_until) from accord group by length(coverage_until)
    ) as dated where date > '' group by length(date)`;
  return async () => {
    const { rows } = await query.execute(db);
    const dated = rows.map(({ date }) => latestDay(date));
    return [...dated, ...(await daysByClauses(db))].sort().at(-1) ?? null;
  };
}

/** For each clause of an accord the last day on which it can bring something about. */
async function daysByClauses(db: Database): Promise<readonly Day[]> {
  const found = await Promise.all(
    CLAUSES.map(async ({ clause, kinds }) => {
      const { rows } = await sql<{ clause: string; day: Day }>`
        select accord.${sql.ref(clause)} as clause, max(act.day) as day
        from accord join act on act.accord = accord.slug and act.kind in (${sql.join(kinds)})
        where accord.${sql.ref(clause)} is not null and act.day > '' group by accord.slug`.execute(
        db,
      );
      return rows.map((row) => clauseDay(row.day, JSON.parse(row.clause)));
    }),
  );
  return found.flat();
}
