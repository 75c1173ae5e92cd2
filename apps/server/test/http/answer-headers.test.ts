import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DASHBOARD, type Started, seeded, start } from '../support/started.ts';
import { ask, type Question } from '../support/wire.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
});
afterAll(() => server.close());

const QUERY = '{ register { digest } }';

const OF_THE_RECORD: readonly (readonly [string, Question])[] = [
  ...[
    '/data/signatories.csv',
    '/data/statements.json',
    '/data/statements.jsonld',
    '/data/datapackage.json',
    '/data/register.sqlite',
    '/feeds/register.atom',
    '/feeds/accords/abraham-accords.atom',
    '/cards/accords/abraham-accords.png',
    '/',
    '/accords/abraham-accords',
    `/graphql?query=${encodeURIComponent(QUERY)}`,
  ].map((path) => [path, { path }] as const),
  ['GraphQL by POST', { json: { query: QUERY } }],
];

describe('A response made from the record names the state of its data', () => {
  test.each(OF_THE_RECORD)('%s, and from the cache', async (_, question) => {
    const { digest } = await server.register.revision();
    // What repeats is told from the cache from the third time on.
    for (let time = 0; time < 3; time++) {
      const { status, headers } = await ask(server.address, question);
      expect([status, headers.get('signatory-revision')]).toEqual([200, digest]);
    }
    const tag = (await ask(server.address, question)).headers.get('etag');
    if (tag === undefined) return;
    const known = { ...question, headers: { 'if-none-match': tag } };
    const { status, headers } = await ask(server.address, known);
    if (status === 304) expect(headers.get('signatory-revision')).toBe(digest);
  });

  test('and after a write the new one, though the same was requested before', async () => {
    const writing = await start(await seeded(), DASHBOARD);
    try {
      const question = { json: { query: QUERY } };
      const before = await writing.register.revision();
      for (let time = 0; time < 3; time++) await ask(writing.address, question);
      await writing.register.bodies.add(
        { slug: 'a-new-body', kind: 'OTHER', names: { en: 'A new body' } },
        'test',
      );
      const { body, headers } = await ask(writing.address, question);
      const told = headers.get('signatory-revision');
      expect(told).not.toBe(before.digest);
      expect(JSON.parse(body.toString()).data.register.digest).toBe(told);
    } finally {
      await writing.close();
    }
  });

  test('but where the register is written while the response is made, none is named', async () => {
    const register = await seeded();
    let writes = 0;
    const between = await start({
      ...register,
      counts: async () => {
        writes += 1;
        await register.bodies.add(
          { slug: `body-${writes}`, kind: 'OTHER', names: { en: `Body ${writes}` } },
          'test',
        );
        return register.counts();
      },
    });
    try {
      const json = { query: '{ register { counts { bodies } } }' };
      const { status, headers } = await ask(between.address, { json });
      expect([status, writes, headers.get('signatory-revision')]).toEqual([200, 1, undefined]);
    } finally {
      await between.close();
    }
  });

  test.each(['/robots.txt', '/healthz', '/playground'])(
    'and %s, which is not, does not',
    async (path) => {
      expect(
        (await ask(server.address, { path })).headers.get('signatory-revision'),
      ).toBeUndefined();
    },
  );
});

test.each(
  [
    '/data/signatories.csv',
    '/data/acts.json',
    '/data/statements.jsonld',
    '/data/datapackage.json',
    '/data/register.sqlite',
    '/feeds/register.atom',
    '/robots.txt',
    '/',
    `/graphql?query=${encodeURIComponent(QUERY)}`,
  ].flatMap((path) => ['identity', 'gzip', 'br', 'zstd'].map((coding) => [path, coding] as const)),
)('%s as %s varies with the coding that is asked for, in 304 as well', async (path, coding) => {
  const headers = { 'accept-encoding': coding };
  const answer = await ask(server.address, { path, headers });
  expect(answer.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
  const tag = answer.headers.get('etag') ?? '';
  const known = await ask(server.address, { path, headers: { ...headers, 'if-none-match': tag } });
  expect(known.status).toBe(304);
  expect(known.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
});

test.each([
  '/data/datapackage.json',
  '/data/register.sqlite',
  '/feeds/register.atom',
  '/feeds/accords/abraham-accords.atom',
  '/feeds/countries/kz.atom',
])('%s refuses what it has no parameter for, by name', async (path) => {
  const response = await server.get(`${path}?colour=red`, { redirect: 'manual' });
  expect([response.status, await response.text()]).toEqual([
    400,
    `${path.slice(path.lastIndexOf('/') + 1)} has no parameter "colour". It takes knownOn alone.\n`,
  ]);
  expect((await server.get(`${path}?`)).status).toBe(200);
});
