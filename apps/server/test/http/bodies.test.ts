import { gzipSync } from 'node:zlib';
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

describe('A body', () => {
  test.each(['constructor', '__proto__'])('may have a key %s, at any depth', async (key) => {
    for (const beside of ['1', '{"prototype":{"a":1}}', '{"toString":1}']) {
      const inside = `{"slug":"a","${key}":${beside}}`;
      const text = 'query ($slug: String!) { accord(slug: $slug) { slug } }';
      const body = `{"${key}":${beside},"query":${JSON.stringify(text)},"variables":${inside}}`;
      const response = await post(body);
      expect([response.status, await response.json()]).toEqual([200, { data: { accord: null } }]);
    }
  });

  test('that is too large is told with its size, the limit and what to do', async () => {
    const body = JSON.stringify({ query: 'a'.repeat(100_000) });
    const sent = [
      [await post(body), `has ${body.length} bytes`],
      [await post(gzipSync(body), { 'content-encoding': 'gzip' }), 'has more than 100000 bytes'],
    ] as const;
    for (const [response, size] of sent) {
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      expect([response.status, errors[0]?.message]).toEqual([
        413,
        `The body of this request ${size}, the limit is 100000: send less at a time, in several requests.`,
      ]);
    }
    const elsewhere = await server.get('/accords', {
      method: 'POST',
      body,
      headers: { 'content-type': json },
    });
    expect([elsewhere.status, await elsewhere.text()]).toEqual([
      413,
      expect.stringMatching(/has 100012 bytes, the limit is 100000: send less/),
    ]);
  });
});

describe('A client that refuses what is not compressed', () => {
  const accepting = (coding: string, path = query('{ __typename }')) =>
    server.get(path, { headers: { 'accept-encoding': coding } });

  test('gets short answers in a coding that it accepts', async () => {
    for (const [accepted, coding] of [
      ['gzip, identity;q=0', 'gzip'],
      ['br;q=0.5, *;q=0', 'br'],
      ['identity; q=0.0, gzip;q=0.1', 'gzip'],
      ['gzip', null],
      ['identity;q=0.1, gzip', null],
    ] as const) {
      const response = await accepting(accepted);
      expect([accepted, response.headers.get('content-encoding')]).toEqual([accepted, coding]);
      expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
      const page = await accepting(accepted, '/healthz');
      expect([page.headers.get('content-encoding'), page.status]).toEqual([coding, 200]);
      expect(await page.json()).toEqual({ status: 'ok' });
    }
  });

  test('and every coding that is known is told which are', async () => {
    for (const accepted of ['identity;q=0', '*;q=0', 'compress, identity;q=0']) {
      const response = await accepting(accepted);
      expect([accepted, response.status]).toEqual([accepted, 406]);
      expect(await response.text()).toContain('Accept gzip, br, zstd or identity');
    }
  });
});
