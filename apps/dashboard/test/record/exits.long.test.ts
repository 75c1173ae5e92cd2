import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { readCsv } from '../../../server/test/support/read-csv.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { accordPage, comparedCountries, NOT_ON_MAP, type Places } from '../support/exits.ts';
import { states } from '../support/naive-record.ts';

const TODAY = '2026-11-28';

let server: Started;
let sqlite: DatabaseSync;
let folder: string;

beforeAll(async () => {
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
  folder = await mkdtemp(join(tmpdir(), 'signatory-exits-'));
  const file = join(folder, 'register.sqlite');
  const whole = await (await server.get('/data/register.sqlite')).arrayBuffer();
  await writeFile(file, new Uint8Array(whole));
  sqlite = new DatabaseSync(file, { readOnly: true });
});
afterAll(async () => {
  sqlite.close();
  await rm(folder, { recursive: true });
  await server.close();
});

const rowsOf = async (table: string, query = '') =>
  readCsv(await (await server.get(`/data/${table}.csv${query}`)).text());

/** A day in the middle of an accord's history: that on which the middle one of its dated acts was done. */
async function middleOf(accord: string): Promise<string> {
  const dates = (await rowsOf('acts', `?accord=${accord}`)).map(({ date = '' }) => date);
  const exact = dates.filter((date) => date.length === 10).sort();
  return exact[Math.floor((exact.length - 1) / 2)] ?? '2020-01-01';
}

async function inCsv(accord: string, day: string): Promise<Places> {
  const rows = await rowsOf('signatories', `?accord=${accord}&asOf=${day}`);
  return new Map(rows.map(({ country = '', standing = '' }) => [country, standing]));
}

function inSqlite(accord: string, day: string): Places {
  const rows = sqlite
    .prepare(
      `select country, standing from standing_interval
       where accord = ? and "from" <= ? and ("to" is null or "to" >= ?) order by country`,
    )
    .all(accord, day, day);
  const places = rows.map(({ country, standing }) => [`${country}`, `${standing}`] as const);
  // A country has one standing at a time.
  expect(new Set(places.map(([country]) => country)).size).toBe(places.length);
  return new Map(places);
}

test('every output has the same places and standings, for every accord, in its middle and today', async () => {
  const files = await readdir(`${readConfig({}).seeds}/accords`);
  const accords = files.map((file) => file.replace(/\.yaml$/, ''));
  let compared = 0;
  for (const accord of accords) {
    const days = [await middleOf(accord), TODAY] as const;
    const sides = await comparedCountries(server, accord, days);
    for (const [index, day] of days.entries()) {
      const at = `${accord} on ${day}`;
      const csv = await inCsv(accord, day);
      expect(inSqlite(accord, day), `${at}: register.sqlite`).toEqual(csv);
      const page = await accordPage(server, accord, day);
      expect(page.table, `${at}: table`).toEqual(csv);
      if (days[0] !== days[1]) expect(sides[index], `${at}: comparison`).toEqual(csv);

      const held = Map.groupBy(csv, ([, standing]) => standing);
      const counts = new Map(page.tally.map(({ standing, count }) => [standing, count]));
      expect(counts, `${at}: tally`).toEqual(
        new Map(
          [...held].map(([standing, all]) => [
            standing,
            all.filter(([code]) => states.has(code)).length,
          ]),
        ),
      );
      for (const { standing, count, named, more } of page.tally) {
        const counted = named.filter((code) => states.has(code)).length;
        expect(counted + more, `${at}: ${standing} in the tally`).toBe(count);
        for (const code of named) expect(csv.get(code), `${at}: ${code}`).toBe(standing);
      }

      const shaped = [...csv].filter(([code]) => page.map.get(code) !== NOT_ON_MAP);
      const onMap = [...page.map].filter(([, standing]) => standing !== NOT_ON_MAP);
      expect(onMap, `${at}: map`).toEqual(shaped.filter(([, standing]) => standing !== 'NONE'));
      compared += csv.size;
    }
  }
  expect(compared).toBeGreaterThan(500);
});
