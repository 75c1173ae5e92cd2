import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { GraphqlExecutor } from './client/apollo.ts';
import { render } from './entry-server.tsx';

const ACCORD = { url: '/accords/abraham-accords', today: '2025-11-10', lastDay: '2025-11-10' };

describe('A page that cannot be shown', () => {
  test('reports a fault of the server, offers to try again and names the reference in the log', async () => {
    const extensions = { code: 'INTERNAL_SERVER_ERROR', reference: 'f00d' };
    const page = await render(ACCORD, {
      execute: async () => ({ data: null, errors: [new GraphQLError('masked', { extensions })] }),
    });
    expect(page.status).toBe(500);
    expect(page.body).toContain('<code>f00d</code>');
    expect(page.body).toContain('<a href="/accords/abraham-accords">Try again</a>');
  });

  test('says so where it asks for more than is answered at once, and what to do about it', async () => {
    const extensions = { code: 'LIMIT_EXCEEDED', what: 'cost', asked: 30_000, limit: 25_000 };
    const page = await render(ACCORD, {
      execute: async () => ({ data: null, errors: [new GraphQLError('too dear', { extensions })] }),
    });
    expect(page.status).toBe(400);
    expect(page.body).toContain('>The page asks for too much at once</h1>');
    expect(page.body).toContain('Set fewer conditions, or show fewer entries on a page.');
    expect(page.body).not.toContain('Try again');
  });

  test('says to come back where the register does not answer', async () => {
    const page = await render(ACCORD, {
      execute: () => Promise.reject(new Error('the database is busy')),
    });
    expect(page.status).toBe(503);
    expect(page.headers).toMatchObject({ 'retry-after': '5', refresh: '5' });
    expect(page.body).not.toContain('the database is busy');
  });

  test('is not looked up where the address is of no page or holds no date', async () => {
    // The frame around a page has a query of its own.
    const graphql: GraphqlExecutor = {
      execute: async ({ operationName }) => {
        if (operationName !== 'Layout') throw new Error('asked');
        return { data: { register: {} } };
      },
    };
    const nowhere = await render({ ...ACCORD, url: '/nowhere' }, graphql);
    expect(nowhere.status).toBe(404);
    const never = await render({ ...ACCORD, url: `${ACCORD.url}?asOf=2025-02-30` }, graphql);
    expect(never.status).toBe(400);
  });

  test('lets nothing of the address out of its quotation marks or into a script', async () => {
    const url = '/accords/%3Cscript%3E"?x=</script><script>alert(1)</script>';
    const page = await render(
      { ...ACCORD, url },
      { execute: () => Promise.reject(new Error('away')) },
    );
    const scripts = page.body.match(/<script[^>]*>/g);
    expect(scripts).toEqual([
      // The one of the document itself, which its policy knows.
      '<script>',
      '<script id="hydration-state" type="application/json">',
      expect.stringMatching(/^<script type="module" src="[^"]+" data-entry="[^"]+" [^<>]*>$/),
    ]);
  });
});

describe('The language of a page', () => {
  const graphql = { execute: () => Promise.reject(new Error('away')) };
  const render503 = async (url: string) =>
    (await render({ url, today: '2025-11-10', lastDay: '2025-11-10' }, graphql)).body;

  test('is the one that its address begins with, written in its own direction', async () => {
    const arabic = await render503('/ar/accords/abraham-accords?asOf=2025-11-07');
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('السجل لا يجيب الآن');
    expect(arabic).toContain('href="/ar/accords/abraham-accords?asOf=2025-11-07"');
    expect(arabic).toContain('href="/he/accords/abraham-accords?asOf=2025-11-07"');
    expect(await render503('/accords/abraham-accords')).toContain('<html lang="en" dir="ltr">');
  });

  test.each([
    ['/en', '/'],
    ['/en/about?x=1', '/about?x=1'],
    ['/en//elsewhere.example/x', '/elsewhere.example/x'],
    ['/en/\\elsewhere.example', '/elsewhere.example'],
  ])('%s moves to %s, since English has no prefix', async (url, location) => {
    const page = await render({ url, today: '2025-11-10', lastDay: '2025-11-10' }, graphql);
    expect(page).toMatchObject({ status: 308, headers: { location } });
  });

  test('is offered on this server alone, whatever slashes the address has', async () => {
    const page = await render(
      { url: '/ar//elsewhere.example', today: '2025-11-10', lastDay: '2025-11-10' },
      graphql,
    );
    expect(page.status).toBe(404);
    expect(page.body).not.toContain('href="//');
  });

  test('is remembered where the start page opens, and nowhere else', async () => {
    const remembered = async (url: string, language: string) =>
      (
        await render(
          { url, remembered: language, today: '2025-11-10', lastDay: '2025-11-10' },
          graphql,
        )
      ).headers.location;
    expect(await remembered('/', 'kk')).toBe('/kk');
    expect(await remembered('/', 'en')).toBeUndefined();
    expect(await remembered('/', 'tlh')).toBeUndefined();
    expect(await remembered('/about', 'kk')).toBeUndefined();
    expect(await remembered('/ar', 'kk')).toBeUndefined();
  });
});
