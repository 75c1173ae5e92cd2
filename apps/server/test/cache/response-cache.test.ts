import type { Register } from '@signatory/register';
import { expect, onTestFinished, test } from 'vitest';
import type { ServerConfig } from '../../src/server.ts';
import { DASHBOARD, type Started, seeded, start } from '../support/started.ts';
import { stopClocks } from '../support/stopped-clock.ts';
import { type Answer, ask, counted, type Question } from '../support/wire.ts';

const PAGE =
  'query Page($first: Int = 20) { statements(first: $first) { nodes { slug wordings { text } } } }';

async function started(
  config: Partial<ServerConfig> = {},
  register?: Register,
  now?: () => Date,
): Promise<Started> {
  const given = register ?? (await seeded());
  const server = await start(given, DASHBOARD, config, undefined, now);
  onTestFinished(() => server.close());
  return server;
}

const page = (variables: object = {}) => ({ json: { query: PAGE, variables } });
const get = (query: string, headers: Record<string, string> = {}) => ({
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers,
});
test.each<[string, Question]>([
  ['a page of GraphQL', page()],
  ['the same compressed', { ...page(), headers: { 'accept-encoding': 'br' } }],
  [
    'a long one, compressed',
    { json: page({ first: 100 }).json, headers: { 'accept-encoding': 'gzip' } },
  ],
  ['a query in the address', get('{ register { licence } }')],
  ['the newer media type', { ...page(), headers: { accept: 'application/graphql-response+json' } }],
  ['an HTML page', { path: '/accords/abraham-accords', headers: { 'accept-encoding': 'zstd' } }],
])(
  '%s that repeats is answered from the cache from the third time on, with the same bytes and headers',
  async (_, question) => {
    const server = await started();
    const once = await ask(server.address, question);
    expect(await counted(server.address)).toMatchObject({ missed: 1, answers: 0 });
    const first = await ask(server.address, question);
    const second = await ask(server.address, question);
    expect(await counted(server.address)).toMatchObject({ found: 1, missed: 2, answers: 1 });
    expect(first.status).toBe(200);
    expect(first.body.length).toBeGreaterThan(20);
    expect(second.body.equals(first.body) && first.body.equals(once.body)).toBe(true);
    const lasting = ({ headers }: Answer) =>
      [...headers].filter(([name]) => name !== 'x-request-id' && name !== 'date');
    expect(lasting(second)).toEqual(lasting(first));
    expect(lasting(second).length).toBeGreaterThan(15);
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  },
);

test('a tag that is known is answered with 304 and no body, from the cache too', async () => {
  const server = await started();
  const first = await ask(server.address, get('{ register { licence } }'));
  const known = get('{ register { licence } }', {
    'if-none-match': first.headers.get('etag') ?? '',
  });
  for (let time = 0; time < 3; time++) {
    const { status, body } = await ask(server.address, known);
    expect([status, body.length]).toEqual([304, 0]);
  }
  expect((await counted(server.address)).found).toBe(1);
});

test('another document, operation, variable, media type, encoding, language or day is another answer', async () => {
  let day = '2025-11-10';
  const server = await started({}, undefined, () => new Date(`${day}T12:00:00Z`));
  const two = 'query A { register { licence } } query B { register { version } }';
  const path = '/';
  const questions: readonly Question[] = [
    page(),
    page({ first: 1 }),
    page({ first: 2 }),
    { json: { query: `${PAGE} ` } },
    { json: { query: two, operationName: 'A' } },
    { json: { query: two, operationName: 'B' } },
    { json: { query: two, operationName: 'B', extensions: { cost: true } } },
    { ...page(), headers: { accept: 'application/graphql-response+json' } },
    { ...page(), headers: { 'accept-encoding': 'gzip' } },
    { path },
    { path, headers: { cookie: 'language=kk' } },
    { path: `${path}?a` },
  ];
  const answers = [];
  for (const question of questions)
    answers.push((await ask(server.address, question)).body.toString('hex'));
  expect((await counted(server.address)).found).toBe(0);
  // Only the document with a space more, and the newer media type, say the same in the same bytes.
  expect(new Set(answers).size).toBe(questions.length - 2);
  day = '2025-11-11';
  expect((await ask(server.address, { path })).body.toString()).toContain('"today":"2025-11-11"');
  for (const question of questions) await ask(server.address, question);
  expect((await counted(server.address)).found).toBe(1);
});

test('a response with an error is not cached, nor one that was refused', async () => {
  const server = await started();
  const wrong: readonly Question[] = [
    { json: { query: '{ nothing }' } },
    { json: { query: '{ countries(first: 0) { totalCount } }' } },
    { json: {} },
    { path: '/nowhere' },
    { path: `/?query=${encodeURIComponent('{ countries(first: 0) { totalCount } }')}` },
    { path: '/broken' },
  ];
  for (const question of [...wrong, ...wrong]) await ask(server.address, question);
  expect(await counted(server.address)).toMatchObject({ found: 0, missed: 12, answers: 0 });
});

test('the cache takes no more memory than its limit, and keeps the most recent responses', async () => {
  const server = await started({ responseCache: 100_000 });
  for (let first = 1; first <= 100; first++) {
    for (let time = 0; time < 2; time++) await ask(server.address, page({ first }));
    expect((await counted(server.address)).bytes).toBeLessThanOrEqual(100_000);
  }
  const { answers } = await counted(server.address);
  expect(answers).toBeGreaterThan(1);
  expect(answers).toBeLessThan(100);
  await ask(server.address, page({ first: 100 }));
  expect((await counted(server.address)).found).toBe(1);
});

test('nothing is cached where the cache is turned off', async () => {
  const server = await started({ responseCache: null });
  for (let time = 0; time < 2; time++) expect((await ask(server.address, page())).status).toBe(200);
  expect(await counted(server.address)).toEqual({ found: 0, missed: 0, answers: 0, bytes: 0 });
});

test('limits hold for responses from the cache, which are logged and counted as all others', async () => {
  stopClocks('Date');
  const server = await started({ rateLimit: 3 });
  const answers: Answer[] = [];
  for (let time = 0; time < 4; time++) answers.push(await ask(server.address, page()));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual([
    '2',
    '1',
    '0',
    '0',
  ]);
  const text = (await ask(server.address, { path: '/metrics' })).body.toString();
  expect(text).toContain('route="/graphql",method="POST",status="200"');
  expect(text).toMatch(/^signatory_graphql_cost_count 3$/m);
});
