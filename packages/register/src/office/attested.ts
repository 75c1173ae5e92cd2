import { actsIn } from '../act/act.ts';
import { supportOf } from '../citation/support.ts';
import { type Day, latestDay } from '../dates/partial-date.ts';
import { groupByKey } from '../db/rows-by-key.ts';
import type { Database } from '../record/tables.ts';
import { attestedDays } from './evidence.ts';

export function idOf({ key }: { key: string }): string {
  return `Office:${key}`;
}

/** The days on which each office of these leaders is attested, by key. */
export async function attestedIn(
  db: Database,
  leaders: readonly string[],
): Promise<ReadonlyMap<string, readonly Day[]>> {
  if (leaders.length === 0) return new Map();
  const tenures = await db
    .selectFrom('office')
    .select(['key', 'leader', 'from', 'to'])
    .where('leader', 'in', leaders)
    .execute();
  const support = await supportOf(db, tenures.map(idOf));
  const published = new Map(
    tenures.map((tenure) => {
      const { earliest, latest } = support.get(idOf(tenure)) ?? {};
      const days = [earliest, latest && latestDay(latest)].filter((day) => day !== undefined);
      return [tenure.key, days] as const;
    }),
  );
  const acts = await actDaysOf(
    db,
    tenures.flatMap(({ leader, from, to }) => (from === null || to === null ? [leader] : [])),
  );
  const statements = await statementDaysOf(
    db,
    tenures.flatMap(({ leader, from }) => (from === null ? [leader] : [])),
  );
  const days = Array.from(
    Map.groupBy(tenures, ({ leader }) => leader),
    ([leader, own]) =>
      attestedDays(own, {
        published,
        acts: acts.get(leader) ?? [],
        statements: statements.get(leader) ?? [],
      }),
  );
  return new Map(days.flatMap((each) => [...each]));
}

/** By leader the days of acts, without those that sources only give in advance. */
async function actDaysOf(
  db: Database,
  leaders: readonly string[],
): Promise<ReadonlyMap<string, readonly Day[]>> {
  if (leaders.length === 0) return new Map();
  const rows = await db
    .selectFrom('act')
    .selectAll()
    .where('leader', 'in', leaders)
    .where('date', 'is not', null)
    .execute();
  const acts = await actsIn(db, rows);
  return groupByKey(
    acts.filter(({ givenInAdvanceOn }) => givenInAdvanceOn === null),
    ({ by }) => (by && 'leader' in by ? by.leader : ''),
    ({ date }) => (date === null ? '' : latestDay(date)),
  );
}

/** By leader the days of statements. */
async function statementDaysOf(
  db: Database,
  leaders: readonly string[],
): Promise<ReadonlyMap<string, readonly Day[]>> {
  if (leaders.length === 0) return new Map();
  const rows = await db
    .selectFrom('statement')
    .select(['leader', 'day'])
    .distinct()
    .where('leader', 'in', leaders)
    .where('day', '>', '')
    .execute();
  return groupByKey(
    rows,
    ({ leader }) => leader ?? '',
    ({ day }) => day,
  );
}
