import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSeeds, openRegister, type Register } from '../../src/register.ts';
import { makeSeedFolder } from '../support/seed-folder.ts';
import { deskOn, type OpenDesk } from './support/open-desk.ts';

let register: Register;
let desk: OpenDesk;
beforeAll(async () => {
  const folder = await makeSeedFolder();
  register = await openRegister(':memory:');
  await loadSeeds(register, folder);
  await rm(folder, { recursive: true });
  desk = await deskOn(register);
});
afterAll(async () => {
  await desk.close();
  await register.close();
});

test('of a record without an edition the desk says so, with the command that makes one, and holds and tries nothing', async () => {
  const refused = await desk.notPublished();
  expect(refused).toMatchObject({
    code: 'NOT_PUBLISHED',
    message: 'the record has no edition yet, and the desk changes only what was published',
  });
  expect(refused?.cure).toContain('`npm run publish -- --why "The record begins."`');
  const set = await desk.create(desk.ann, 'A change');
  const given = { content: 'Words.', address: null, publisher: null, published: null };
  const code = { code: 'NOT_PUBLISHED' };
  await expect(desk.hold(desk.ann, set, 1, given, null)).rejects.toMatchObject(code);
  await expect(desk.articles.read(set, 'none')).rejects.toMatchObject(code);
  await expect(desk.check(set)).rejects.toMatchObject(code);
});

test('an empty record may get its first entries at the desk', async () => {
  const empty = await openRegister(':memory:');
  const at = await deskOn(empty);
  expect(await at.notPublished()).toBeNull();
  await at.close();
  await empty.close();
});
