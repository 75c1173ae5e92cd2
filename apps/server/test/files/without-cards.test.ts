import { expect, test } from 'vitest';
import { addressesOf, startProgram } from '../support/program.ts';

/** Finds nothing where they would be, as where npm has left them out. */
const WITHOUT = `--import=data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const optional = /^@(napi-rs\\/canvas|fontsource-variable\\/)/;
  registerHooks({
    resolve(name, context, next) {
      if (optional.test(name)) throw new Error(name + ' is not installed');
      return next(name, context);
    },
  });
`)}`;

test('without the packages that draw, cards are answered with 404 and the reason, and pages name none', async () => {
  const program = startProgram({
    NODE_OPTIONS: WITHOUT,
    DATABASE_URL: ':memory:',
    PUBLIC_URL: 'https://register.example',
  });
  const [address = ''] = await addressesOf(program);
  for (const path of [
    '/cards/statements/vance-2025-11-06-white-house.png',
    '/cards/register.png',
  ]) {
    const answer = await fetch(new URL(path, address));
    expect([answer.status, await answer.text()]).toEqual([
      404,
      'This server makes no pictures of pages: what draws them was left out where it was installed.\n',
    ]);
  }
  const page = await fetch(new URL('/accords', address));
  expect([page.status, await page.text()]).toEqual([
    200,
    expect.stringContaining('"hasCards":false'),
  ]);
  expect((await fetch(new URL('/data/sources.csv', address))).status).toBe(200);
});
