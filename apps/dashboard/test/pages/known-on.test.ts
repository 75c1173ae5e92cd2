import { openRegister } from '@signatory/register';
import { beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { DESCRIPTIONS, publishAll, today } from '../../../server/test/support/editions.ts';
import { type Started, start } from '../../../server/test/support/started.ts';

let server: Started;
beforeAll(async () => {
  const register = await openRegister(':memory:');
  await publishAll(register);
  server = await start(register, readConfig({}).dashboard, {}, undefined, today);
  return () => server.close();
});

const textOf = async (path: string) => (await server.get(path)).text();

test('a page with knownOn says what that edition said, in every language, and the same when it is asked again', async () => {
  for (const prefix of ['', '/ar']) {
    for (const [name, description] of Object.entries(DESCRIPTIONS)) {
      const path = `${prefix}/accords/pact?knownOn=${name}`;
      const pages = [await textOf(path), await textOf(path), await textOf(path)];
      expect(pages[0]).toContain(description);
      expect(new Set(pages).size).toBe(1);
    }
    expect(await textOf(`${prefix}/accords/pact`)).toContain(Object.values(DESCRIPTIONS).at(-1));
  }
});

test('a page that names no edition is refused as a page, which names the parameter', async () => {
  for (const knownOn of ['2026-11-30', '2026-12-10', '2026-12-01.7', 'once']) {
    const response = await server.get(`/accords/pact?knownOn=${knownOn}`);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain('<!DOCTYPE html>');
    expect(text).toContain(knownOn);
  }
});
