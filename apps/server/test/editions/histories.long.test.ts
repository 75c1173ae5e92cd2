import { openRegister, type Register } from '@signatory/register';
import { expect, test } from 'vitest';
import { onEveryEngine } from '../../../../packages/register/test/support/engines.ts';
import { seededRandom } from '../client-caches/ready-queries.ts';
import {
  changed,
  type Entries,
  fill,
  type Published,
  publishAfter,
  smallRecord,
} from '../support/many-editions.ts';
import { type Started, start } from '../support/started.ts';

const CHANGES = 6;
const now = () => new Date('2026-12-09T12:00:00Z');
const config = { publicUrl: 'https://register.example' };

const QUERY = `{
  register { digest revision lastChange lastDay counts { acts statements wordings sources } }
  accords(first: 5) { nodes { id slug name description participations(first: 5) { nodes {
    id country { id name } standing since acts { id kind date contested citations { source { id title } } } } } } }
  statements(first: 10) { totalCount nodes { id text date speaker { __typename ... on Leader { id name } }
    wordings { id text verbatim } } }
  leaders(first: 5) { nodes { id name names { language text } offices { id title from to } } }
  changes(first: 50) { totalCount nodes { id at why kind changes { path before after } } }
  editions(first: 20) { nodes { id name digest } }
  search(query: "pact", first: 10) { nodes { __typename ... on Node { id } } }
}`;

/** Addresses of everything that a past edition has. */
const ADDRESSES = [
  ...[
    'signatories',
    'acts',
    'announcements',
    'relations',
    'offices',
    'sources',
    'statements',
  ].flatMap((table) => [`/data/${table}.csv`, `/data/${table}.json?asOf=2025-11-20`]),
  '/data/statements.jsonld',
  '/data/register.sqlite',
  '/data/datapackage.json',
  '/feeds/register.atom',
  '/feeds/accords/pact.atom',
  '/feeds/editions.atom',
  '/cards/accords/pact.png',
  `/graphql?query=${encodeURIComponent(QUERY)}`,
  `/accords/pact?query=${encodeURIComponent(QUERY)}`,
];

type Draft = Readonly<Record<string, unknown>>;

/** What an editor may do to the small record; each fits whatever was done before. */
const EDITS: readonly ((before: Entries, pick: (count: number) => number) => Entries)[] = [
  (before, pick) =>
    changed(before, 'Accord', (pact) => ({ ...pact, description: `Of ${pick(99)}.` })),
  (before, pick) =>
    changed(before, 'Source', (source) => ({ ...source, title: `Talks ${pick(99)}` })),
  (before, pick) =>
    changed(before, 'Leader', (leader) => ({
      ...leader,
      names: { en: ['The Envoy', 'Envoy'], ru: `Посланник ${pick(9)}` },
    })),
  (before, pick) =>
    changed(before, 'Accord', (pact) => {
      const places = (pact.participations as readonly Draft[]).map((place, i) =>
        i === 0
          ? {
              ...place,
              acts: (place.acts as readonly Draft[]).map((act) => ({
                ...act,
                date: `2025-1${pick(3)}`,
                ...(pick(2) === 0 && { note: `Note ${pick(9)}.` }),
              })),
            }
          : place,
      );
      return { ...pact, participations: places };
    }),
  // A country joins, or its place is taken out.
  (before) =>
    changed(before, 'Accord', (pact) => {
      const [first, ...others] = pact.participations as readonly Draft[];
      const second = { ...first, country: 'BBB' };
      return { ...pact, participations: others.length > 0 ? [first] : [first, second] };
    }),
  (before) => before.filter(({ value }) => Object(value).slug !== 'asked'),
];

function history(seed: number, record: Entries): Published {
  const random = seededRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  return publishAfter(
    record,
    Array.from({ length: CHANGES }, () => {
      const edit = EDITS[pick(EDITS.length)];
      return (before: Entries) => edit?.(before, pick) ?? before;
    }),
  );
}

/** What an answer says, but for what says of which edition it is. */
function plain(body: Buffer): string {
  return body
    .toString('latin1')
    .replaceAll(/[?&]knownOn=\d{4}-\d\d-\d\d\.\d+/g, '')
    .replaceAll(/@\d{4}-\d\d-\d\d\.\d+/g, '')
    .replace(/<id>urn:uuid:[^<]*<\/id>/, '');
}

/** What a server answers at every address, by its path without `knownOn`. */
async function answersOf(server: Started, edition?: string): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const path of ADDRESSES) {
    const suffix = edition && `${path.includes('?') ? '&' : '?'}knownOn=${edition}`;
    const response = await server.get(`${path}${suffix ?? ''}`);
    const body = plain(Buffer.from(await response.arrayBuffer()));
    expect(response.status, path).toBe(200);
    expect(body, path).not.toContain('"errors"');
    answers.set(path, body);
  }
  return answers;
}

const startOn = (register: Register) => start(register, undefined, config, undefined, now);

/** Compares what the editions of a history say, from a register that has them all, with what was said when each was the head. */
async function compare(register: Register, published: Published): Promise<void> {
  const server = await startOn(await fill(register, published));
  for (const [i, { name }] of published.editions.entries()) {
    const then = await startOn(await fill(await openRegister(':memory:'), published, i + 1));
    const said = await answersOf(then);
    await then.close();
    for (const [path, answer] of await answersOf(server, name))
      expect(answer, `${path} of ${name}`).toBe(said.get(path));
  }
  await server.app.close();
}

onEveryEngine((fixture) => {
  test('every answer of a past edition is what the present said when it was the head', async () => {
    await compare(fixture().register, history(1, await smallRecord()));
  });
});

test.each([2, 3])('and so in generated history %i', async (seed) => {
  const published = history(seed, await smallRecord());
  expect(published.editions.length).toBeGreaterThan(2);
  const register = await openRegister(':memory:');
  await compare(register, published);
  await register.close();
});
