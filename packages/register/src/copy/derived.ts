import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { actsIn } from '../act/act.ts';
import { type Day, earliestDay, effectiveDay, NEVER } from '../dates/partial-date.ts';
import { officeToName } from '../office/held.ts';
import { offices } from '../office/read.ts';
import { type Participation, participations } from '../participation/read.ts';
import type { Engine } from '../record/tables.ts';
import { rolesIn } from '../role/read.ts';
import { standingIntervals } from '../standing/intervals.ts';
import { countsFrom } from '../standing/standing.ts';
import { addViews } from './views.ts';

/**
 * What a reader of the file would else have to derive, each by the function by which the register itself derives it. Ids are
 * those of `citation.subject`.
 */
const TABLES = [
  `create table standing_interval (
    accord text not null references accord (slug), country text not null references country (code), "from" text not null,
    "to" text, standing text not null, act text references act (key), since text, ends_on text, primary key (accord, country, "from")) strict`,
  'create table effective_day (subject text primary key, day text not null) strict',
  `create table named_office (
    subject text primary key, office text not null references office (key), last_known integer not null) strict`,
  `create table attested_day (
    office text not null references office (key), day text not null, primary key (office, day)) strict`,
  'create table evidence_end (office text primary key references office (key), day text not null) strict',
];

/** How many rows are derived between two turns of the event loop. */
const ROWS = 200;

/** Adds to a copy of the record what its readers would else have to derive or to join themselves, and the day that the views are of. */
export async function completeCopy(copy: Engine): Promise<void> {
  await addDerived(copy);
  const asOf = await lastKnownDay(copy);
  await sql`insert into about (key, value) values ('as_of', ${asOf})`.execute(copy.db);
  await addViews(copy);
}

/** Adds what is derived to a copy that holds the record, row by row in the order of the keys. */
async function addDerived(copy: Engine): Promise<void> {
  for (const table of TABLES) await sql.raw(table).execute(copy.db);
  await addIntervals(copy);
  await addEffectiveDays(copy);
  await addNamedOffices(copy, 'Act');
  await addNamedOffices(copy, 'Statement');
  await addEvidence(copy);
}

/**
 * The last day that the record speaks of as past: on which a source was published, or to which the record of an accord
 * reaches. An imprecise date stands for its first day, so that it is never one that has not come. Null for an empty record.
 */
async function lastKnownDay({ db }: Engine): Promise<Day | null> {
  const { rows } = await sql<{ date: string }>`
    select published as date from source where published is not null
    union select coverage_until from accord where coverage_until is not null`.execute(db);
  return (
    rows
      .map(({ date }) => earliestDay(date))
      .sort()
      .at(-1) ?? null
  );
}

async function addIntervals(copy: Engine): Promise<void> {
  const { db } = copy;
  const { ofAccords } = participations(copy);
  const accords = await db.selectFrom('accord').select('slug').orderBy('slug').execute();
  for (const { slug } of accords) {
    const places = (await ofAccords([slug])).get(slug) ?? [];
    const rows = places.flatMap((place) =>
      standingIntervals(place).map(({ from, to, standing, act, since, endsOn }) => [
        slug,
        place.country,
        from,
        to,
        standing,
        act?.key ?? null,
        since,
        endsOn,
      ]),
    );
    await insert(copy, 'standing_interval', rows);
    await insert(copy, 'effective_day', places.flatMap(daysOfActs));
  }
}

/** The days from which a country's own acts count, which may be told by an act that presupposes them. */
function daysOfActs(place: Participation): readonly (readonly string[])[] {
  return place.acts.flatMap((act) => {
    const day = countsFrom(place, act);
    return day === NEVER ? [] : [[`Act:${act.key}`, day]];
  });
}

/** The days from which acts of accords as a whole and roles count. */
async function addEffectiveDays(copy: Engine): Promise<void> {
  const { db } = copy;
  const dayOf = (type: string, key: string, day: Day | null) =>
    day === null ? [] : [[`${type}:${key}`, day]];
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('act')
      .selectAll()
      .where('key', '>', after)
      .where('country', 'is', null)
      .orderBy('key')
      .limit(ROWS)
      .execute();
    const acts = await actsIn(db, rows);
    await insert(
      copy,
      'effective_day',
      acts.flatMap((act) => dayOf('Act', act.key, effectiveDay(act))).sort(),
    );
    const last = rows.at(-1);
    if (!last) break;
    after = last.key;
  }
  const roles = await rolesIn(db, await db.selectFrom('role').selectAll().orderBy('key').execute());
  await insert(
    copy,
    'effective_day',
    roles.flatMap((held) =>
      dayOf('RoleHeld', held.key, effectiveDay({ ...held, date: held.from })),
    ),
  );
}

/** The office that a leader is named by, for each act or statement of a known day. */
async function addNamedOffices(copy: Engine, type: 'Act' | 'Statement'): Promise<void> {
  const { ofLeaders } = offices(copy);
  const table = sql.table(type.toLowerCase());
  const key = sql.ref(type === 'Act' ? 'key' : 'slug');
  for (let after = ''; ; ) {
    const { rows } = await sql<{ key: string; leader: string; date: string }>`
      select ${key} as key, leader, date from ${table}
      where leader is not null and date is not null and ${key} > ${after} order by ${key} limit ${ROWS}`.execute(
      copy.db,
    );
    const ofLeader = await ofLeaders([...new Set(rows.map(({ leader }) => leader))]);
    const named = rows.flatMap((row) => {
      const name = officeToName(ofLeader.get(row.leader) ?? [], row.date);
      return name ? [[`${type}:${row.key}`, name.office.key, Number(name.lastKnown)]] : [];
    });
    await insert(copy, 'named_office', named);
    const last = rows.at(-1);
    if (!last) break;
    after = last.key;
  }
}

/** When each office is attested, and how far that reaches where it has no end. */
async function addEvidence(copy: Engine): Promise<void> {
  const { ofLeaders } = offices(copy);
  const { rows } = await sql<{ leader: string }>`
    select distinct leader from office order by leader`.execute(copy.db);
  for (const { leader } of rows) {
    const own = (await ofLeaders([leader])).get(leader) ?? [];
    const days = own.flatMap(({ key, attestedOn }) => attestedOn.map((day) => [key, day]));
    await insert(copy, 'attested_day', days);
    const ends = own.flatMap(({ key, attestedUntil }) =>
      attestedUntil === null ? [] : [[key, attestedUntil]],
    );
    await insert(copy, 'evidence_end', ends);
  }
}

async function insert(
  { db }: Engine,
  table: string,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  await sql`begin`.execute(db);
  for (const row of rows)
    await sql`insert into ${sql.table(table)} values (${sql.join(row)})`.execute(db);
  await sql`commit`.execute(db);
  await nextTurn();
}
