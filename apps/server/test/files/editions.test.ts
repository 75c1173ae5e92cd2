import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSeeds, openRegister, type Register } from '@signatory/register';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  describePact,
  type EditionFolders,
  editionFolders,
} from '../../../../packages/register/test/support/edition-folders.ts';
import { published } from '../../../../packages/register/test/support/editions.ts';
import { onEveryEngine } from '../../../../packages/register/test/support/engines.ts';
import { readFeed } from '../support/read-feed.ts';
import { type Started, start } from '../support/started.ts';

const publicUrl = 'https://register.example';
const CHANGES = `{
  register { digest isPublished lastChange edition { name digest } }
  editions(first: 10) { totalCount nodes { id name publishedOn parent { id } next { id } digest rules format why
    changes(first: 50) { totalCount nodes { id entry kind why digest redacted changeCount changes { path before after } } } } }
  changes(first: 100, since: "2026-12-03T18:00:00Z") {
    totalCount nodes { kind subject at why edition { name } changes { path before after } } } }`;
const FEEDS = [
  '/feeds/editions.atom',
  '/feeds/accords/pact/editions.atom',
  '/feeds/countries/AAA/editions.atom',
  '/feeds/register.atom',
  '/feeds/accords/pact.atom',
  '/feeds/countries/AAA.atom',
];

let folders: EditionFolders;
/** What a database says that took all editions at once, in another year. */
let expected: readonly unknown[];

const serve = (register: Register, at: string) =>
  start(register, undefined, { publicUrl }, undefined, () => new Date(at));

async function told(server: Started): Promise<readonly unknown[]> {
  const feeds = await Promise.all(FEEDS.map(async (path) => (await server.get(path)).text()));
  return [await server.ask(CHANGES), ...feeds];
}

beforeAll(async () => {
  folders = await editionFolders();
  const toB = join(folders.root, 'to-b');
  const toA = join(folders.root, 'to-a');
  await cp(folders.third, toB, { recursive: true });
  await describePact(toB, 'A fourth pact.');
  await published(toB, '2026-12-04.1', { why: 'To B.' });
  await cp(toB, toA, { recursive: true });
  await describePact(toA, 'A third pact.');
  await published(toA, '2026-12-05.1', { why: 'To A.' });
  const later = await openRegister(':memory:', { now: () => new Date('2031-02-03T04:05:06Z') });
  await loadSeeds(later, folders.third);
  const server = await serve(later, '2026-12-20T23:00:00Z');
  expected = await told(server);
  await server.close();
});
afterAll(() => rm(folders.root, { recursive: true }));

onEveryEngine((fixture) => {
  describe('A database that took the editions one after another', () => {
    let server: Started;
    beforeAll(async () => {
      const { register } = fixture();
      for (const folder of [folders.bare, folders.first, folders.second, folders.third])
        await loadSeeds(register, folder);
      server = await serve(register, '2026-12-20T01:00:00Z');
      return () => server.close();
    });

    test('gives the same editions, digests, changes and feeds as one that took them at once', async () => {
      expect(await told(server)).toEqual(expected);
    });

    test('says of each edition what it changed, from what to what, and why', async () => {
      const { data, errors } = await server.ask(`{
        edition(name: "2026-12-03.1") { id publishedOn why parent { name } next { name }
          changes(filter: { accord: "PACT", kind: [CORRECTED] }) { nodes {
            entry kind why node { id } changes { path before after } } } }
        none: edition(name: "2026-12-03.9") { id }
        node(id: "EditionChange:2026-12-03.2/Leader:envoy") { ... on EditionChange { kind edition { name } } } }`);
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({
        edition: {
          id: 'Edition:2026-12-03.1',
          publishedOn: '2026-12-03',
          why: 'Read again.',
          parent: { name: '2026-12-01.1' },
          next: { name: '2026-12-03.2' },
          changes: {
            nodes: [
              {
                entry: 'Accord:pact',
                kind: 'CORRECTED',
                why: 'It was called otherwise.',
                node: { id: 'Accord:pact' },
                changes: [{ path: 'description', before: 'A pact.', after: 'A second pact.' }],
              },
            ],
          },
        },
        none: null,
        node: { kind: 'CORRECTED', edition: { name: '2026-12-03.2' } },
      });
    });

    test('has feeds of editions, the latest first, each dated by its day', async () => {
      const feed = readFeed(await (await server.get('/feeds/editions.atom')).text());
      expect(feed.entries.map(({ title, updated }) => [title?.value, updated])).toEqual([
        ['Edition 2026-12-03.2: Corrected.', '2026-12-03T12:00:00Z'],
        ['Edition 2026-12-03.1: Read again.', '2026-12-03T12:00:00Z'],
        ['Edition 2026-12-01.1: The first.', '2026-12-01T12:00:00Z'],
      ]);
      const ofCountry = await server.get('/feeds/countries/AAA/editions.atom');
      const { entries } = readFeed(await ofCountry.text());
      expect(entries.map(({ content }) => content?.value?.split('\n')[1])).toEqual([
        'corrected: Leader:envoy',
        'added: Country:AAA',
      ]);
      for (const path of [
        '/feeds/leaders/envoy/editions.atom',
        '/feeds/accords/none/editions.atom',
      ])
        expect((await server.get(path)).status).toBe(404);
      const moved = await server.get('/feeds/countries/aaa/editions.atom', { redirect: 'manual' });
      expect(moved.headers.get('location')).toBe('/feeds/countries/AAA/editions.atom');
    });

    test('dates what was done and said by the edition that last changed it', async () => {
      const { data } = await server.ask(`{ statement(slug: "spring") { recordedOn }
        accord(slug: "pact") { participation(country: "AAA") { acts { recordedOn } } } }`);
      expect(data).toEqual({
        statement: { recordedOn: '2026-12-01' },
        accord: { participation: { acts: [{ recordedOn: '2026-12-01' }] } },
      });
      for (const path of ['register', 'accords/pact', 'countries/AAA']) {
        const feed = readFeed(await (await server.get(`/feeds/${path}.atom`)).text());
        const days = new Set(feed.entries.map(({ updated }) => updated));
        expect([path, ...days]).toEqual([path, '2026-12-01T12:00:00Z']);
      }
    });

    test('after A, B and A again has one digest twice, and sends nobody 304 for what has changed', async () => {
      const { register } = fixture();
      const paths = [
        '/data/signatories.csv',
        '/feeds/editions.atom',
        '/data/signatories.json',
        `/graphql?query=${encodeURIComponent(CHANGES)}`,
      ];
      const tags = async () =>
        Promise.all(
          paths.map(async (path) => {
            const response = await server.get(path, { headers: { accept: 'application/json' } });
            return { tag: response.headers.get('etag'), text: await response.text() };
          }),
        );
      const before = await tags();
      await loadSeeds(register, join(folders.root, 'to-b'));
      const between = await tags();
      await loadSeeds(register, join(folders.root, 'to-a'));
      const after = await tags();
      const digests = (await register.editions.list({}, {})).rows.map(({ digest }) => digest);
      expect(digests.at(-1)).toBe(digests.at(-3));
      expect(digests.at(-2)).not.toBe(digests.at(-1));
      for (const [i, path] of paths.entries()) {
        const all = [before[i], between[i], after[i]];
        // One tag is given to one text alone, and a text that changed has another.
        const texts = new Map(all.map((one) => [one?.tag ?? one?.text, one?.text]));
        for (const one of all)
          expect([path, texts.get(one?.tag ?? one?.text)]).toEqual([path, one?.text]);
        const known = { 'if-none-match': before[i]?.tag ?? 'none' };
        const { status } = await server.get(path, { headers: known });
        if (before[i]?.text !== after[i]?.text) expect([path, status]).toEqual([path, 200]);
      }
      expect(after[0]?.text).toBe(before[0]?.text);
      expect(after[1]?.text).not.toBe(before[1]?.text);
    });
  });
});
