import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { latestDay, type Participation, participationOn, standingOn } from '@signatory/register';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TABLES } from '../../src/files/exports/tables/tables.ts';
import { readCsv } from '../support/read-csv.ts';
import { DASHBOARD, type Started, seeded, start } from '../support/started.ts';

/** What came of announcements is of a day that is asked: the copy has no view of it. */
const VIEWS = TABLES.filter(({ name }) => name !== 'announcements');

const folder = mkdtempSync(join(tmpdir(), 'signatory-'));
const path = join(folder, 'register.sqlite');
let server: Started;
let copy: DatabaseSync;
let asOf: string;
let places: readonly Participation[];

type Row = Readonly<Record<string, string | number | null>>;
const rows = (sql: string, ...values: string[]) => copy.prepare(sql).all(...values) as Row[];
const csv = async (address: string) => {
  const response = await server.get(address);
  expect([address, response.status]).toEqual([address, 200]);
  return readCsv(await response.text());
};

beforeAll(async () => {
  const register = await seeded();
  const citations = [{ source: '2025-11-06-times-of-israel-kazakhstan' }];
  const relations = [{ kind: 'IMPLEMENTS' as const, accord: 'paris-agreement', citations }];
  const related = { kind: 'TREATY', binding: null, names: { en: 'Related' } } as const;
  await register.accords.add(
    { ...related, slug: 'related', description: 'Of the test.', relations, citations },
    'test',
  );
  // Today is the day that the views are of, so that the tables are of the same day.
  let today = '2025-11-10';
  server = await start(register, DASHBOARD, {}, undefined, () => new Date(`${today}T12:00:00Z`));
  writeFileSync(path, Buffer.from(await (await server.get('/data/register.sqlite')).arrayBuffer()));
  copy = new DatabaseSync(path, { readOnly: true });
  asOf = String(rows("select value from about where key = 'as_of'")[0]?.value);
  today = asOf;
  const accords = rows('select slug from accord').map(({ slug }) => String(slug));
  places = [...(await register.participations.ofAccords(accords)).values()].flat();
});
afterAll(async () => {
  copy.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A cell of CSV as SQLite has it: true is 1, nothing is null, and no apostrophe is in front of a formula. */
const cellOf = (cell: string, type: string) => {
  if (cell === '') return null;
  if (type === 'boolean') return cell === 'true' ? 1 : 0;
  if (type === 'integer') return Number(cell);
  return cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, '');
};

describe('A view of register.sqlite', () => {
  test.each(VIEWS)(
    '$name has the columns and rows of the CSV file',
    async ({ name, columns, key }) => {
      const file = await csv(`/data/${name}.csv`);
      const view = rows(`select * from ${name}`);
      expect(view.length).toBeGreaterThan(name === 'relations' ? 0 : 20);
      expect(Object.keys(view[0] ?? {})).toEqual(columns.map((column) => column.name));
      const keyed = (all: readonly Row[]) =>
        new Map(all.map((row) => [key.map((column) => row[column]).join(' '), { ...row }]));
      const told = file.map((row) =>
        Object.fromEntries(columns.map(({ name, type }) => [name, cellOf(row[name] ?? '', type)])),
      );
      expect(view).toHaveLength(file.length);
      expect(keyed(view)).toEqual(keyed(told));
    },
  );

  test('is read by the SQLite that a system has, which may be an old one', async (context) => {
    const run = promisify(execFile);
    if (!(await run('sqlite3', ['--version']).catch(() => null)))
      context.skip('sqlite3 is not installed');
    for (const { name } of VIEWS) {
      const { stdout } = await run('sqlite3', ['-readonly', path, `select count(*) from ${name}`]);
      expect([name, Number(stdout)]).toEqual([name, rows(`select * from ${name}`).length]);
    }
  });
});

describe('The table of intervals', () => {
  interface Interval extends Row {
    readonly accord: string;
    readonly country: string;
    readonly from: string;
    readonly to: string | null;
    readonly standing: string;
    readonly act: string | null;
  }
  const intervals = () =>
    rows('select * from standing_interval order by accord, country, "from"') as Interval[];
  const shifted = (day: string, by: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

  test('covers the time of each place from its first day on, without a gap and without an overlap', () => {
    const of = Map.groupBy(intervals(), ({ accord, country }) => `${accord} ${country}`);
    expect(of.size).toBe(places.filter((place) => participationOn(place, '9999-12-31')).length);
    expect(of.size).toBeGreaterThan(400);
    for (const [place, all] of of) {
      for (const [index, { from, to }] of all.entries()) {
        const next = all[index + 1];
        expect([place, to]).toEqual([place, next ? shifted(next.from, -1) : null]);
        expect(to === null || from <= to).toBe(true);
      }
    }
  });

  test('has on every day of an act, the day before, the day after and at random what the derivation gives', () => {
    const of = Map.groupBy(intervals(), ({ accord, country }) => `${accord} ${country}`);
    let compared = 0;
    for (const place of places) {
      const own = of.get(`${place.accord} ${place.country}`) ?? [];
      for (const day of daysOf(place)) {
        const found = own.filter(({ from, to }) => from <= day && (to === null || day <= to));
        const { standing, act } = standingOn(place, day);
        expect([
          place.accord,
          place.country,
          day,
          found.map((one) => [one.standing, one.act]),
        ]).toEqual([
          place.accord,
          place.country,
          day,
          participationOn(place, day) ? [[standing, act?.key ?? null]] : [],
        ]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(5_000);
  });

  test.each(['1978-09-17', '2020-09-15', '2020-12-31', '2023-01-01', '2025-11-07'])(
    'tells in one query who was a signatory on %s, as the CSV file of that day does',
    async (day) => {
      const found = rows(
        `select accord, country from standing_interval
         where standing = 'SIGNATORY' and "from" <= :day and ("to" is null or "to" >= :day) order by accord, country`.replaceAll(
          ':day',
          '?',
        ),
        day,
        day,
      );
      const file = await csv(`/data/signatories.csv?standing=SIGNATORY&asOf=${day}`);
      expect(found.map(({ accord, country }) => `${accord} ${country}`)).toEqual(
        file.map(({ accord, country }) => `${accord} ${country}`).sort(),
      );
      expect(found.length).toBeGreaterThan(day < '1979' ? 0 : 5);
    },
  );

  test('answers the question of docs/data.md as the CSV file of that day does', async () => {
    const query = /```sql\n(select country, standing[^;]*);/.exec(
      readFileSync('docs/data.md', 'utf8'),
    )?.[1];
    const file = await csv(
      '/data/signatories.csv?accord=paris-agreement&asOf=2016-12-31&standing=SIGNATORY,CONTRACTING,PARTY',
    );
    const found = rows(query ?? '').map(({ country, standing }) => `${country} ${standing}`);
    expect(found.sort()).toEqual(
      file.map(({ country, standing }) => `${country} ${standing}`).sort(),
    );
    expect(found.length).toBeGreaterThan(20);
  });

  /** The days of all acts and roles of a place, those beside them, and some of no meaning; undated acts by their sources. */
  function daysOf(place: Participation): readonly string[] {
    const facts = (one: Participation): readonly (string | null)[] => [
      ...[...one.acts, ...one.wholeActs].flatMap(({ date, attested }) => [
        date && latestDay(date),
        attested,
      ]),
      ...one.roles.flatMap(({ from, attested }) => [from && latestDay(from), attested]),
      ...one.instruments.flatMap(facts),
    ];
    const days = facts(place).filter((day) => day !== null);
    const random = Array.from({ length: 8 }, () =>
      shifted('1945-01-01', Math.floor(Math.random() * 36_000)),
    );
    return [
      ...new Set([...days.flatMap((day) => [-1, 0, 1].map((by) => shifted(day, by))), ...random]),
    ];
  }
});
