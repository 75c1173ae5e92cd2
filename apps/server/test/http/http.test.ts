import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Started, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.close());

const json = 'application/json';
const post: Started['postQuery'] = (...given) => server.postQuery(...given);
const query = (text: string) => `/graphql?query=${encodeURIComponent(text)}`;
const codes = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors.map(
    ({ extensions }) => extensions.code,
  );

describe('GraphQL over HTTP', () => {
  for (const audit of serverAudits({ url: () => `${server.address}/graphql` })) {
    test(`${audit.id}: ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
    });
  }

  test('answers a GET without any header, with a tag, and 304 where the tag is known', async () => {
    const first = await server.get(query('{ register { licence } }'));
    expect(await first.json()).toEqual({ data: { register: { licence: 'CC-BY-4.0' } } });
    const tag = first.headers.get('etag') ?? '';
    const second = await server.get(query('{ register { licence } }'), {
      headers: { 'if-none-match': tag },
    });
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  test('says that the answer is by what the request accepts, whatever the answer', async () => {
    for (const query of ['{__typename}', '{', '{nothing}'])
      for (const accept of ['application/json', 'application/graphql-response+json', 'text/html']) {
        const answer = await server.get(`/graphql?query=${query}`, { headers: { accept } });
        expect(answer.headers.get('vary')).toBe('accept, accept-encoding');
      }
  });

  test('with too many tokens is refused by the limit, not as a fault of syntax', async () => {
    const answer = await post(JSON.stringify({ query: `{${'__typename '.repeat(1_600)}}` }));
    const { errors } = (await answer.json()) as { errors: readonly unknown[] };
    expect(errors).toEqual([
      {
        message:
          'This request has more than 1500 tokens, the limit: request less at a time, in several requests',
        locations: expect.anything(),
        extensions: { code: 'LIMIT_EXCEEDED', what: 'tokens', limit: 1500 },
      },
    ]);
  });

  test('answers HEAD as GET, without a body', async () => {
    const response = await server.get(query('{ register { licence } }'), { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('lets pages of any origin read, without credentials', async () => {
    const response = await server.get(query('{ __typename }'), {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('answers a preflight request: any site may post JSON, with any headers', async () => {
    const response = await server.get('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
    const { status, headers } = response;
    expect([status, await response.text()]).toEqual([204, '']);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST');
    expect(headers.get('access-control-allow-headers')).toBe('content-type,authorization');
  });

  test('answers introspection in full', async () => {
    const { data, errors } = await server.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema.types');
  });

  test('takes a compressed body, and gives a compressed answer to who can read it', async () => {
    const body = gzipSync(JSON.stringify({ query: getIntrospectionQuery() }));
    const response = await post(body, { 'content-encoding': 'gzip', 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.json()).toHaveProperty('data.__schema');
  });

  test.each([
    ['a body that is no JSON', 400, () => post('{')],
    ['a body over 100 kB', 413, () => post(JSON.stringify({ query: 'a'.repeat(100_000) }))],
    [
      'a compressed body that is over 100 kB',
      413,
      () =>
        post(gzipSync(JSON.stringify({ query: 'a'.repeat(200_000) })), {
          'content-encoding': 'gzip',
        }),
    ],
    [
      'a form',
      415,
      () => post('query={register}', { 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    ['plain text', 415, () => post('{}', { 'content-type': 'text/plain' })],
    ['another method', 405, () => server.get('/graphql', { method: 'DELETE' })],
    ['a list of requests', 400, () => post('[{"query":"{__typename}"}]')],
  ])('refuses %s in its own form', async (_, status, send) => {
    const response = await send();
    expect([response.status, await codes(response)]).toEqual([status, ['BAD_REQUEST']]);
  });
});

describe('What a client got wrong', () => {
  test.each([
    ['a day that does not exist', '{ accord(slug: "a") { tally(asOf: "2025-02-30") { count } } }'],
    ['a date without quotes', '{ accord(slug: "a") { tally(asOf: 2025) { count } } }'],
    ['a page of none', '{ countries(first: 0) { totalCount } }'],
    ['a page over 100', '{ countries(first: 101) { totalCount } }'],
    ['both ends at once', '{ countries(first: 1, last: 1) { totalCount } }'],
    ['a cursor of no page', '{ countries(after: "nonsense") { totalCount } }'],
    ['an id without a type', '{ node(id: "KAZ") { id } }'],
    ['an id of an unknown type', '{ node(id: "Treaty:KAZ") { id } }'],
    ['over 100 ids', `{ nodes(ids: [${'"Country:KAZ",'.repeat(101)}]) { id } }`],
    ['a NUL', '{ country(code: "\\u0000") { code } }'],
  ])('%s is BAD_USER_INPUT and told with a cure', async (_, text) => {
    const { errors } = await server.ask(text);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toMatch(/: \S/);
  });

  test.each([
    ['a day that does not exist', { asOf: '2023-02-29' }],
    ['a NUL', { slug: 'a\0' }],
    ['half a character', { slug: '\ud800' }],
  ])('%s in a variable is BAD_USER_INPUT', async (_, variables) => {
    const text =
      'query ($slug: String = "a", $asOf: PartialDate) { accord(slug: $slug) { tally(asOf: $asOf) { count } } }';
    const accept = 'application/graphql-response+json';
    const response = await post(JSON.stringify({ query: text, variables }), { accept });
    expect([response.status, await codes(response)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  test('is answered with 200 as application/json and 400 as application/graphql-response+json', async () => {
    const body = JSON.stringify({ query: '{ nothing }' });
    const statuses = await Promise.all(
      [json, 'application/graphql-response+json'].map(
        async (accept) => (await post(body, { accept })).status,
      ),
    );
    expect(statuses).toEqual([200, 400]);
  });

  test('in cost is refused before anything runs, with the cost and the limit', async () => {
    const page = (inner: string) => `leaders(first: 100) { nodes { country { ${inner} } } }`;
    const { data, errors } = await server.ask(
      `{ country(code: "KAZ") { ${page(page(page(page('code'))))} } }`,
    );
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 25_000 });
  });
});

describe('What went wrong on the server', () => {
  test('is masked behind the request id, which the header repeats', async () => {
    const broken = await start();
    await broken.register.close();
    const response = await broken.get(query('{ countries { totalCount } }'));
    const text = await response.text();
    expect(JSON.parse(text).errors[0].extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      reference: response.headers.get('x-request-id'),
    });
    expect(text).not.toMatch(/select|sqlite|destroyed|\.ts\b|node_modules/i);
    await broken.close();
  });
});
