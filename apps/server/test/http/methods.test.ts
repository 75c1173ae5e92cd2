import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Started, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.close());

test.each(['/', '/data/signatories.csv', '/healthz', '/feeds/register.atom', '/nowhere'])(
  'a method that nothing at %s answers is refused with those that it has',
  async (path) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await server.get(path, { method });
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([
        method,
        405,
        'GET, HEAD',
      ]);
    }
  },
);
