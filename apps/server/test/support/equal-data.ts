import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSeeds, openRegister, type Register } from '@signatory/register';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { type Started, start } from './started.ts';

const TABLES = [
  'signatories',
  'announcements',
  'statements',
  'acts',
  'relations',
  'offices',
  'sources',
];

/** Files of a day past, and what is of no day. */
const FILES = [
  ...TABLES.flatMap((name) => [
    `/data/${name}.csv?asOf=2025-11-07`,
    `/data/${name}.json?asOf=2025`,
  ]),
  '/data/statements.jsonld?asOf=2025-11-07&country=KAZ',
  '/data/acts.csv?standing=ANNOUNCED&asOf=2025-11-07',
  '/data/datapackage.json',
  '/data/register.sqlite',
];

/** Files that say on which day they were taken, since what lies after it is marked as scheduled; but for that they are of no day. */
const OF_TODAY = [
  ...TABLES.slice(2).flatMap((name) => [`/data/${name}.csv`, `/data/${name}.json`]),
  '/data/acts.csv?role=BROKER',
];

/** What says of which data an answer is. */
const HEADERS = ['etag', 'content-disposition', 'signatory-revision', 'content-length'] as const;

let folder = '';
/** Seeds with another note in one accord. */
let noted = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'equal-'));
  noted = join(folder, 'seeds');
  await cp(readConfig({}).seeds, noted, { recursive: true });
  const file = join(noted, 'accords/abraham-accords.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^note: /m, '$&In other words, '));
});
afterAll(() => rm(folder, { recursive: true }));

/** A server on a register that is filled, and asked, on a day. All are reached at one address, which some files give. */
export async function startOn(day: string, register: Register): Promise<Started> {
  const config = { publicUrl: 'https://register.example' };
  return start(register, undefined, config, undefined, () => new Date(`${day}T10:00:00Z`));
}

export async function filled(day: string, seeds: string): Promise<Register> {
  const register = await openRegister(':memory:', { now: () => new Date(`${day}T09:00:00Z`) });
  await loadSeeds(register, seeds);
  return register;
}

export async function take(server: Started, path: string) {
  const response = await server.get(path);
  return {
    path,
    status: response.status,
    headers: Object.fromEntries(HEADERS.map((name) => [name, response.headers.get(name)])),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  };
}

/** Tells that equal data is served alike, by a register that `open` gives empty and by another on SQLite. */
export function equalDataOn(open: () => Promise<Register>): void {
  describe('what is served of equal data', () => {
    let servers: readonly Started[] = [];
    let other: Started;
    beforeAll(async () => {
      const register = await open();
      await loadSeeds(register, noted);
      await loadSeeds(register, readConfig({}).seeds);
      const equal = await filled('2026-12-31', readConfig({}).seeds);
      const unequal = await filled('2026-11-23', noted);
      // Once all is filled: a server that starts while that keeps the machine busy takes itself for overloaded.
      servers = [await startOn('2026-11-24', register), await startOn('2027-01-01', equal)];
      other = await startOn('2026-11-24', unequal);
      return async () => {
        for (const server of [...servers, other]) await server.close();
      };
    });

    test.each(FILES)(
      '%s is equal in bytes, name and tag, whenever filled and asked for',
      async (path) => {
        const [one, two] = await Promise.all(servers.map((server) => take(server, path)));
        expect(one?.status).toBe(200);
        expect(one).toEqual(two);
      },
    );

    test.each(OF_TODAY)('%s is equal but for the day on which it was taken', async (path) => {
      const [one, two] = await Promise.all(servers.map((server) => take(server, path)));
      const words = (of: typeof one, day: string) =>
        Buffer.from(of?.body ?? '', 'base64')
          .toString()
          .replace(`"taken":"${day}"`, '');
      expect(words(one, '2026-11-24')).toBe(words(two, '2027-01-01'));
      expect(one?.headers.etag).not.toBe(two?.headers.etag);
    });

    test.each([...FILES, ...OF_TODAY])(
      '%s has another tag and name where one note is another',
      async (path) => {
        const [one, two] = await Promise.all(
          [servers[0], other].map(async (server) => server && (await take(server, path))),
        );
        expect(one?.headers.etag).toMatch(/"/);
        expect(one?.headers.etag).not.toBe(two?.headers.etag);
        if (path.endsWith('datapackage.json')) return;
        for (const name of ['content-disposition', 'signatory-revision'] as const)
          expect(one?.headers[name]).not.toBe(two?.headers[name]);
        const known = { 'if-none-match': one?.headers.etag ?? '' };
        expect((await other.get(path, { headers: known })).status).toBe(200);
      },
    );
  });
}
