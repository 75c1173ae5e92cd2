import { Stance } from '@signatory/schema';
import { sql } from 'kysely';
import { actsIn } from '../act/act.ts';
import { type Day, latestDay, type PartialDate } from '../dates/partial-date.ts';
import { groupByKey, mapByKey } from '../db/rows-by-key.ts';
import type { Database } from '../record/tables.ts';
import { attestedDays } from './evidence.ts';
import { idOf } from './id.ts';

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
  const published = await publicationDaysOf(db, tenures);
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

/** By office the days on which dated sources that support it were published. */
async function publicationDaysOf(
  db: Database,
  offices: readonly { readonly key: string }[],
): Promise<ReadonlyMap<string, readonly Day[]>> {
  if (offices.length === 0) return new Map();
  const rows = await db
    .selectFrom('citation')
    .innerJoin('source', 'source.slug', 'citation.source')
    .select(['citation.subject', 'source.published'])
    .where('citation.subject', 'in', offices.map(idOf))
    .where('citation.stance', '=', Stance.SUPPORTS)
    .where('source.published', 'is not', null)
    .$narrowType<{ published: PartialDate }>()
    .execute();
  return groupByKey(
    rows,
    ({ subject }) => subject.slice('Office:'.length),
    ({ published }) => latestDay(published),
  );
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

/**
 * By leader the days of statements. The database joins them: a leader may have thousands, and a row for each takes five times
 * as long.
 */
async function statementDaysOf(
  db: Database,
  leaders: readonly string[],
): Promise<ReadonlyMap<string, readonly Day[]>> {
  if (leaders.length === 0) return new Map();
  const each = db
    .selectFrom('statement')
    .select(['leader', 'day'])
    .where('leader', 'in', leaders)
    .where('day', '>', '')
    .groupBy(['leader', 'day']);
  const rows = await db
    .selectFrom(each.as('each'))
    .select(['leader', sql<string>`string_agg(day, ' ')`.as('days')])
    .groupBy('leader')
    .execute();
  return mapByKey(rows, ({ leader, days }) => [leader ?? '', days.split(' ')]);
}
