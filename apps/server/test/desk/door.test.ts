import { globSync, readFileSync } from 'node:fs';
import { deskSdl } from '@signatory/schema/desk-sdl';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { start } from '../support/started.ts';
import { rawStatus, type StartedDesk, startedDesk } from './started-desk.ts';

let desk: StartedDesk;
let admin: string;
beforeAll(async () => {
  desk = await startedDesk();
});
afterAll(() => desk.close());

describe('the first link', () => {
  test('is spent by the button alone: its page may be fetched, as scanners of mail do', async () => {
    const link = await desk.firstLink();
    for (let i = 0; i < 3; i++) {
      const page = await desk.get('/desk/sign-in');
      expect(await page.text()).toContain('/desk/assets/desk.js');
      expect(page.headers.get('content-security-policy')).toContain("trusted-types 'none'");
      expect(page.headers.get('cache-control')).toBe('no-store');
    }
    const response = await desk.post('/desk/sign-in', { link });
    expect(await response.text()).toBe('You are signed in as First admin.\n');
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^desk=[\w-]{43}; Path=\/; Max-Age=604800; HttpOnly; SameSite=Lax$/);
    admin = cookie.split(';')[0] ?? '';
  });

  test('is void once there is an admin, and a link is spent once', async () => {
    expect(await desk.firstLink()).toBe('');
    const { invite } = await desk.at(
      admin,
      'mutation { invite(name: "Ann", roles: [EDITOR]) { link person { roles } refusals { code } } }',
    );
    const { link, person, refusals } = Object(invite);
    expect({ person, refusals }).toEqual({ person: { roles: ['EDITOR'] }, refusals: [] });
    const [address, secret] = link.split('#');
    expect(address).toBe(`${desk.address}/desk/sign-in`);
    const first = await desk.post('/desk/sign-in', { link: secret }, { cookie: admin });
    expect(first.status).toBe(200);
    expect((await desk.post('/desk/sign-in', { link: secret })).status).toBe(403);
    // A session that was there before the sign-in has ended with it.
    expect(
      (await desk.post('/desk/graphql', { query: '{ me { id } }' }, { cookie: admin })).status,
    ).toBe(401);
  });
});

describe('a request', () => {
  const query = '{ me { name } }';

  test('from another site, or from none, is refused, whatever it carries', async () => {
    for (const path of ['/desk/graphql', '/desk/sign-in', '/desk/sign-out']) {
      for (const headers of [
        { origin: 'https://elsewhere.example' },
        { origin: 'null' },
        { origin: '' },
        { 'sec-fetch-site': 'same-site' },
      ]) {
        const response = await desk.post(path, { query }, headers);
        expect([path, headers, response.status]).toEqual([path, headers, 403]);
      }
    }
  });

  test('under a foreign name, or through a proxy, is refused', async () => {
    const own = { 'content-type': 'application/json', origin: desk.address };
    for (const headers of [
      { host: 'rebound.example', origin: 'http://rebound.example' },
      { 'x-forwarded-for': '203.0.113.7' },
      { forwarded: 'for=203.0.113.7' },
    ])
      expect(await rawStatus(desk.address, '/desk/graphql', { ...own, ...headers })).toBe(403);
    expect(await rawStatus(desk.address, '/desk/graphql', own)).toBe(401);
  });

  test('by another method, or with anything but JSON, is not taken', async () => {
    const form = { 'content-type': 'text/plain' };
    expect((await desk.post('/desk/graphql', { query }, form)).status).toBe(415);
    expect((await desk.get(`/desk/graphql?query=${query}`)).status).toBe(405);
    const preflight = await desk.get('/desk/graphql', { method: 'OPTIONS' });
    expect(preflight.status).toBe(405);
    expect(preflight.headers.get('access-control-allow-methods')).toBeNull();
  });

  test('without a session, or with one that is made up, does nothing: every operation of the schema', async () => {
    const schema = buildSchema(deskSdl);
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).map((name) => `${type?.name.toLowerCase()} { ${name} }`),
    );
    expect(fields.length).toBeGreaterThan(15);
    for (const cookie of ['', `desk=${'a'.repeat(43)}`, 'desk=../..', admin])
      for (const query of [...fields, '{ __schema { types { name } } }']) {
        const response = await desk.post('/desk/graphql', { query }, { cookie });
        expect(response.status).toBe(401);
        expect(await response.json()).toMatchObject({
          errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
        });
        expect(response.headers.get('cache-control')).toBe('no-store');
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
      }
  });
});

test('twenty links that do not hold are as many as one address may try in ten minutes', async () => {
  const statuses: number[] = [];
  for (let i = 0; i < 40; i++)
    statuses.push((await desk.post('/desk/sign-in', { link: `${i}`.padStart(43, 'a') })).status);
  expect(statuses.filter((status) => status === 403).length).toBeLessThanOrEqual(20);
  expect(new Set(statuses.slice(20))).toEqual(new Set([429]));
});

test('without a desk there is no route of it, and nothing loads its code', async () => {
  const started = await start();
  for (const url of ['/desk/graphql', '/desk/sign-in', '/desk/sign-out'])
    expect(started.app.hasRoute({ method: 'POST', url })).toBe(false);
  await started.close();
  const importing = globSync('apps/server/src/**/*.ts').filter(
    (file) =>
      !file.includes('/src/desk/') &&
      /^(import|export)[^;]*from '(\.\.?\/(.*\/)?desk\/|@signatory\/register\/desk)/m.test(
        readFileSync(file, 'utf8'),
      ),
  );
  expect(importing).toEqual([]);
});
