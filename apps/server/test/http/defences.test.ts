import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples } from '../../../../packages/schema/scripts/examples.ts';
import { type Started, seeded, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
});
afterAll(() => server.close());

const post = (body: object, headers: Record<string, string> = {}) =>
  server.get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { code: string } }[];
  readonly extensions?: object;
}
const answer = async (response: Promise<Response>) => (await (await response).json()) as Answer;

describe('A document that is known', () => {
  const [{ query: text, name } = { query: '', name: '' }] = examples;
  const sha256Hash = createHash('sha256').update(text).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };

  test('is answered by its hash, over GET with a tag and over POST', async () => {
    const whole = await server.ask(text);
    expect([name, whole.errors]).toEqual([name, undefined]);
    const path = `/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`;
    const first = await server.get(path);
    expect(await first.json()).toEqual(whole);
    const known = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await server.get(path, { headers: known })).status).toBe(304);
    expect(await answer(post({ extensions }))).toEqual(whole);
    expect(await answer(post({ documentId: `sha256:${sha256Hash}` }))).toEqual(whole);
    expect(await answer(server.get(`/graphql?documentId=${sha256Hash}`))).toEqual(whole);
    expect(await answer(post({ query: text, extensions }))).toEqual(whole);
  });

  test('is not answered under another’s hash, and one not known is said to be so', async () => {
    const unknown = { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } };
    for (const response of [
      post({ extensions: unknown }),
      server.get(`/graphql?extensions=${encodeURIComponent(JSON.stringify(unknown))}`),
      server.get('/graphql?documentId=constructor'),
    ]) {
      const { errors } = await answer(response);
      expect(errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    }
    const { errors } = await answer(post({ query: '{ __typename }', extensions }));
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });
});

describe('What others could make a browser send', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'as %s is not executed',
    async (type) => {
      expect((await post({ query: '{ __typename }' }, { 'content-type': type })).status).toBe(415);
    },
  );

  test('is never a mutation over GET, nor many requests at once', async () => {
    const response = await server.get(`/graphql?query=${encodeURIComponent('mutation { a }')}`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect((await post([{ query: '{ __typename }' }])).status).toBe(400);
  });
});

test('every response says where browsers may load from, and none names the software', async () => {
  for (const path of [
    '/',
    '/nowhere',
    '/playground',
    '/graphql',
    '/graphql?query={__typename}',
    '/data/nothing',
    '/data/sources.csv',
    '/feeds/accords/abraham-accords.atom',
    '/metrics',
    '/%E0%A4%A',
    '/robots.txt',
  ]) {
    const response = await server.get(path);
    await response.body?.cancel();
    expect([path, response.headers.get('content-security-policy')]).toEqual([
      path,
      expect.stringMatching(/default-src '(self|none)'/),
    ]);
    expect([path, response.headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
    expect(response.headers.get('x-powered-by') ?? response.headers.get('server')).toBeNull();
  }
});

test('cost is in the answer where the request asks for it', async () => {
  const { extensions } = await answer(
    post({ query: '{ statements(first: 10) { nodes { slug } } }', extensions: { cost: true } }),
  );
  expect(extensions).toEqual({ cost: { cost: 91, limit: 25_000 } });
  expect(
    await answer(post({ query: '{ statements(first: 10) { nodes { slug } } }' })),
  ).not.toHaveProperty('extensions');
});

test('a client that dribbles is cut off, and others are answered meanwhile', async () => {
  const { server: http } = server.app;
  const { port } = new URL(server.address);
  let open = 0;
  const connected = new Promise<void>((all) => {
    http.on('connection', () => ++open === 50 && all());
  });
  const slow = Array.from({ length: 50 }, () => connect(Number(port), '127.0.0.1'));
  const cut = slow.map((socket) => {
    socket.on('error', () => {});
    socket.write('POST /graphql HTTP/1.1\r\nHost: a\r\nX-Dribble: ');
    const dribble = setInterval(() => socket.write('a'), 50);
    // A reset is one way of being cut off: what counts is that it is over.
    return new Promise((over) => socket.resume().on('close', over)).finally(() =>
      clearInterval(dribble),
    );
  });
  await connected;
  expect((await server.get('/healthz')).status).toBe(200);
  // The program's own 8 and 12 seconds, shortened: who were not cut off would keep the test until it fails.
  http.headersTimeout = 300;
  http.requestTimeout = 600;
  await Promise.all(cut);
});
