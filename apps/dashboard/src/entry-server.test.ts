import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { render } from './entry-server.tsx';

const ACCORD = { url: '/accords/abraham-accords', today: '2025-11-10' };

describe('A page that cannot be shown', () => {
  test('tells a fault of the server, offers to try again and names the reference in the log', async () => {
    const extensions = { code: 'INTERNAL_SERVER_ERROR', reference: 'f00d' };
    const page = await render(ACCORD, {
      execute: async () => ({ data: null, errors: [new GraphQLError('masked', { extensions })] }),
    });
    expect(page.status).toBe(500);
    expect(page.body).toContain('<code>f00d</code>');
    expect(page.body).toContain('<a href="/accords/abraham-accords">Try again</a>');
  });

  test('asks to come back where the register does not answer', async () => {
    const page = await render(ACCORD, {
      execute: () => Promise.reject(new Error('the database is busy')),
    });
    expect(page.status).toBe(503);
    expect(page.headers['retry-after']).toBe('5');
    expect(page.body).not.toContain('the database is busy');
  });

  test('is not looked up where the address is of no page or holds no date', async () => {
    const graphql = { execute: () => Promise.reject(new Error('asked')) };
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
      '<script id="handover" type="application/json">',
      expect.stringMatching(/^<script type="module" src="[^"]+" fetchPriority="low">$/),
    ]);
  });
});
