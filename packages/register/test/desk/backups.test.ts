import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../../src/desk/desk.ts';
import { loadSeeds, openRegister, type Register } from '../../src/register.ts';
import { type EditionFolders, editionFolders } from '../support/edition-folders.ts';
import { changed } from './support/open-desk.ts';

let folder: string;
let folders: EditionFolders;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
  folders = await editionFolders();
});
afterAll(async () => {
  for (const path of [folder, folders.root]) await rm(path, { recursive: true });
});

const FILES = ['signatory.sqlite', 'desk.sqlite'];
const now = () => new Date('2027-03-01T10:00:00Z');

async function opened(): Promise<{ readonly register: Register; readonly desk: Desk }> {
  const register = await openRegister(`file:${join(folder, 'signatory.sqlite')}`, { now });
  await loadSeeds(register, folders.first);
  return {
    register,
    desk: await openDesk(`file:${join(folder, 'desk.sqlite')}`, register, { now }),
  };
}

/** Copies a file of a running program as `.backup` of the command line of SQLite does. */
async function backedUp(name: string): Promise<void> {
  const source = new DatabaseSync(join(folder, name), { readOnly: true });
  await backup(source, join(folder, `${name}.copy`));
  source.close();
}

test('copies that were made while the desk was in use are put back; the record says what is published, whichever is older', async () => {
  const { register, desk } = await opened();
  const [ann, ben] = [
    await desk.people.add(null, 'Ann', ['editor']),
    await desk.people.add(null, 'Ben', ['reviewer']),
  ].map(({ id }) => id) as [string, string];
  const approved = async (note: string) => {
    const set = await desk.create(ann, note);
    const draft = await changed(register, 'Leader:envoy', (envoy) => ({ ...envoy, note }));
    await desk.submit(ann, set, await desk.save(ann, set, 1, draft), 'It says so.');
    const run = await desk.check(set);
    const digest = (await desk.submissions(set)).at(-1)?.digest ?? '';
    await desk.approve(ben, set, digest, 'effect' in run ? run.effect.digest : '');
    return { set, digest };
  };
  const first = await approved('One.');
  const edition = await desk.publish(ben, first.set, first.digest);
  const second = await approved('Two.');
  for (const name of FILES) await backedUp(name);
  const later = await desk.publish(ben, second.set, second.digest);
  await desk.close();
  await register.close();

  const restored = async (name: string) => {
    for (const end of ['-wal', '-shm']) await rm(join(folder, name + end), { force: true });
    await copyFile(join(folder, `${name}.copy`), join(folder, name));
  };
  // The desk alone is older: it takes from the record that the second one is published.
  await restored('desk.sqlite');
  const half = await opened();
  expect(await half.desk.changeSet(second.set)).toMatchObject({
    state: 'PUBLISHED',
    edition: later,
  });
  await half.desk.close();
  await half.register.close();

  // Both are as they were: the second one is published again.
  for (const name of FILES) await restored(name);
  const whole = await opened();
  expect(await whole.desk.changeSet(first.set)).toMatchObject({ state: 'PUBLISHED', edition });
  expect(await whole.desk.changeSet(second.set)).toMatchObject({ state: 'APPROVED' });
  expect(await whole.desk.publish(ben, second.set, second.digest)).toBe(later);
  await whole.desk.close();
  await whole.register.close();

  // The audit trail is exported as the documentation says.
  const operations = await readFile('docs/operations.md', 'utf8');
  const [, query = ''] = /^sqlite3 -json data\/desk.sqlite "(.*)"$/m.exec(operations) ?? [];
  const store = new DatabaseSync(join(folder, 'desk.sqlite'), { readOnly: true });
  const lines = store.prepare(query).all();
  store.close();
  expect(lines.map(({ what }) => what).slice(-3)).toEqual(['APPROVE', 'PUBLISH', 'PUBLISHED']);
  expect(lines.at(-1)).toMatchObject({ by: ben, change_set: second.set, subject: later });
});
