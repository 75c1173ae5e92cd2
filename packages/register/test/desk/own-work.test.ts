import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSeeds, openRegister, type Register } from '../../src/register.ts';
import { type EditionFolders, editionFolders } from '../support/edition-folders.ts';
import { begun, changed, deskOn, type OpenDesk } from './support/open-desk.ts';

let folders: EditionFolders;
let register: Register;
let desk: OpenDesk;
beforeAll(async () => {
  folders = await editionFolders();
  register = await openRegister(':memory:');
  await loadSeeds(register, folders.first);
  desk = await deskOn(register, { ownWork: true });
});
afterAll(async () => {
  await desk.close();
  await register.close();
  await rm(folders.root, { recursive: true });
});

/** Has a note on a leader submitted by one and published by another, or the same; gives what the edition says. */
async function publishedBy(reviewer: string, note: string): Promise<string | undefined> {
  const draft = await changed(register, 'Leader:envoy', (envoy) => ({ ...envoy, note }));
  const { set, version } = await begun(desk, [draft]);
  await desk.submit(desk.ann, set, version, 'A source says so.');
  const run = await desk.check(set);
  const digest = (await desk.submissions(set)).at(-1)?.digest ?? '';
  await desk.approve(reviewer, set, digest, 'effect' in run ? run.effect.digest : '');
  const edition = await desk.publish(reviewer, set, digest);
  return (await register.editions.published(edition))?.why;
}

test('a desk of one person publishes what they approved themselves, and the edition tells it', async () => {
  expect(await publishedBy(desk.ann, 'One.')).toBe(
    'A source says so. Nobody else has reviewed this change.',
  );
  expect(await publishedBy(desk.ben, 'Two.')).toBe('A source says so.');
});
