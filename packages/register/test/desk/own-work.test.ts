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

test('who may not approve is told that first, whatever the effect is by now', async () => {
  const others = await deskOn(register);
  const draft = await changed(register, 'Leader:envoy', (envoy) => ({ ...envoy, note: 'Three.' }));
  const { set, version } = await begun(others, [draft]);
  await others.submit(others.ann, set, version, 'A source says so.');
  const digest = (await others.submissions(set)).at(-1)?.digest ?? '';
  for (const [by, of, code] of [
    [others.ann, digest, 'OWN_WORK'],
    [others.eve, digest, 'NOT_ALLOWED'],
    [others.ben, 'another', 'OTHER_SUBMISSION'],
    [others.ben, digest, 'CHANGED_EFFECT'],
  ] as const)
    await expect(others.approve(by, set, of, 'another effect')).rejects.toMatchObject({ code });
  await others.close();
});
