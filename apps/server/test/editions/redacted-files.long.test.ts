import { rm } from 'node:fs/promises';
import { loadSeeds, openRegister } from '@signatory/register';
import { expect, test } from 'vitest';
import { redactInSeeds } from '../../../../packages/register/src/edition/publish-seeds.ts';
import { published } from '../../../../packages/register/test/support/editions.ts';
import { makeSeedFolder } from '../../../../packages/register/test/support/seed-folder.ts';
import { describePact, FIRST, today } from '../support/editions.ts';
import { start } from '../support/started.ts';

const nameOf = (response: Response) => response.headers.get('content-disposition');

test('a file of an edition says that words of it were redacted, and has another tag then', async () => {
  const folder = await makeSeedFolder();
  await published(folder, FIRST);
  await describePact(folder, 'A pact of three.');
  await published(folder, '2026-12-03.1');
  const register = await openRegister(':memory:');
  await loadSeeds(register, folder);
  const server = await start(register, undefined, {}, undefined, today);
  const take = (known?: string) =>
    server.get(
      `/data/acts.csv?knownOn=${FIRST}`,
      known ? { headers: { 'if-none-match': known } } : {},
    );

  const before = (await take()).headers.get('etag') ?? '';
  expect((await take(before)).status).toBe(304);
  const empty = await openRegister(':memory:');
  await redactInSeeds(empty, folder, 'Accord:pact', 'A court.', '2026-12-08');
  await empty.close();
  await loadSeeds(register, folder);
  const after = await take(before);
  expect(after.status).toBe(200);
  expect(after.headers.get('etag')).not.toBe(before);
  expect(nameOf(after)).toContain(`_edition=${FIRST}_redactions=1_`);
  expect(nameOf(await server.get(`/data/register.sqlite?knownOn=${FIRST}`))).toContain(
    `_edition=${FIRST}_redactions=1_`,
  );
  const json = await server.get(`/data/acts.json?knownOn=${FIRST}`);
  expect(await json.json()).toMatchObject({ meta: { edition: FIRST, redactions: 1 } });
  const present = await server.get('/data/acts.json');
  expect(nameOf(present)).not.toContain('redactions');
  expect(await present.text()).not.toContain('redactions');
  await server.close();
  await rm(folder, { recursive: true });
});
