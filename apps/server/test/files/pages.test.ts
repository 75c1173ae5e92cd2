import { once } from 'node:events';
import { get, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { DashboardNotBuilt } from '../../src/files/pages/serve.ts';
import { createServer } from '../../src/server.ts';
import { type Started, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.close());

describe('Pages', () => {
  test('are rendered from queries inside the process, with the URL, the language and the day', async () => {
    const response = await server.get('/accords/abraham-accords?asOf=2025-11-07', {
      headers: { cookie: 'other=1; language=kk' },
    });
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-language')).toBe('en');
    expect(text).toContain('"url":"/accords/abraham-accords?asOf=2025-11-07"');
    expect(text).toContain('"remembered":"kk"');
    expect(text).toContain('"today":"2025-11-10"');
    expect(text).toContain('"licence":"CC-BY-4.0"');
  });

  test('may be cached but must be revalidated, and are not sent again unchanged', async () => {
    const first = await server.get('/');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag') ?? '';
    const second = await server.get('/', { headers: { 'if-none-match': etag } });
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  test('take a path with two slashes in front for a path, not for another host', async () => {
    const text = await new Promise<string>((resolve) => {
      get(`${server.address}//elsewhere.example/`, async (response) =>
        resolve((await response.toArray()).join('')),
      );
    });
    expect(text).toContain('"url":"/elsewhere.example/"');
  });

  test('keep the status that the dashboard gives', async () => {
    expect((await server.get('/nowhere')).status).toBe(404);
    expect((await server.get('/', { method: 'HEAD' })).status).toBe(200);
  });

  test('show no more than a reference where rendering fails', async () => {
    const response = await server.get('/broken');
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('secret');
    expect(text).toContain(response.headers.get('x-request-id'));
  });

  test('get errors masked and limited as over HTTP', async () => {
    const text = await (
      await server.get(`/?query=${encodeURIComponent('{ countries(first: 101) { totalCount } }')}`)
    ).text();
    expect(text).toContain('BAD_USER_INPUT');
  });

  test('forbid scripts and styles that do not come from files of this origin', async () => {
    const policy = (await server.get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('Files', () => {
  test('with a hash in their name may be cached for a year', async () => {
    const response = await server.get('/assets/app-1a2b3c.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toContain('javascript');
  });

  test('without one are revalidated each time', async () => {
    const { status, headers } = await server.get('/humans.txt');
    expect([status, headers.get('cache-control'), headers.get('content-type')]).toEqual([
      200,
      'no-cache',
      'text/plain; charset=utf-8',
    ]);
    const tag = headers.get('etag') ?? '';
    expect((await server.get('/humans.txt', { headers: { 'if-none-match': tag } })).status).toBe(
      304,
    );
  });

  test.each([
    '/assets/gone.js',
    '/favicon.ico',
    '/.env',
    '/.git/config',
    '/countries/.hidden',
    '/%2e%2e/server/entry-server.js',
  ])('%s is not there, and no page stands in for it', async (path) => {
    const response = await server.get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'text/plain; charset=utf-8',
    ]);
  });

  test('of an address that cannot be decoded are refused in words of ours', async () => {
    const response = await server.get('/%zz');
    expect([response.status, await response.text()]).toEqual([
      400,
      'The address cannot be read: write two hexadecimal digits of UTF-8 after each %, as in %20.\n',
    ]);
  });

  test('outside the folder are not reached by a path that climbs', async () => {
    const status = await new Promise((resolve) => {
      // fetch would take the dots out before sending.
      get(`${server.address}/assets/../../server/entry-server.js`, ({ statusCode }) =>
        resolve(statusCode),
      );
    });
    expect(status).toBe(404);
  });
});

describe('The playground', () => {
  test('has a policy of its own, on its own path alone', async () => {
    for (const path of ['/playground', '/playground/']) {
      const response = await server.get(path);
      expect(await response.text()).toContain('<title>Playground</title>');
      expect(response.headers.get('content-security-policy')).toContain("worker-src 'self' blob:");
    }
  });
});

describe('The server', () => {
  test('is not made without a built dashboard, and says what to do', async () => {
    const made = createServer(server.register, { ...readConfig({}), dashboard: '/nowhere' });
    await expect(made).rejects.toThrow(DashboardNotBuilt);
    await expect(made).rejects.toMatchObject({ cure: 'run npm run build' });
  });

  test('finishes a request under way when it is closed, and takes no new one', async () => {
    const stopping = await start();
    const body = JSON.stringify({ query: '{ register { licence } }' });
    const half = request(`${stopping.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': body.length,
        expect: '100-continue',
      },
    });
    half.flushHeaders();
    await once(half, 'continue');
    const closed = stopping.close();
    await expect(stopping.get('/healthz')).rejects.toThrow();
    half.end(body);
    const [response] = await once(half, 'response');
    expect(await json(response)).toEqual({ data: { register: { licence: 'CC-BY-4.0' } } });
    await closed;
  });
});
