import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { openStore } from '../../src/desk/open-store.ts';
import { reviewing } from '../../src/desk/reviewing.ts';
import { loadSeeds, openRegister, type Register } from '../../src/register.ts';
import { type EditionFolders, editionFolders } from '../support/edition-folders.ts';
import { counted } from './support/desk-stores.ts';
import { approved, changed, deskOn, type OpenDesk } from './support/open-desk.ts';

let folders: EditionFolders;
let folder: string;
let register: Register;
let desk: OpenDesk;
let url: string;
beforeAll(async () => {
  folders = await editionFolders();
  folder = await mkdtemp(join(tmpdir(), 'deeds-'));
  url = `file:${join(folder, 'desk.sqlite')}`;
  register = await openRegister(':memory:');
  await loadSeeds(register, folders.first);
  desk = await deskOn(register, {}, url);
});
afterAll(async () => {
  await desk.close();
  await register.close();
  await rm(folder, { recursive: true });
  await rm(folders.root, { recursive: true });
});

const named = (fr: string) =>
  changed(register, 'Body:the-gazette', (body) => ({
    ...body,
    names: { ...Object(body).names, fr },
  }));

test('what somebody may do to a change set is told, and the author does not approve it', async () => {
  const mayOf = async (by: string, set: string) => {
    const [person] = [...(await desk.people.byIds([by])).values()];
    const changeSet = await desk.changeSet(set);
    return person && changeSet ? desk.deedsOf(person, changeSet) : [];
  };
  const set = await desk.create(desk.ann, 'A name');
  expect(await mayOf(desk.ann, set)).toEqual(['save', 'takeOver', 'submit', 'withdraw']);
  expect(await mayOf(desk.eve, set)).toEqual(['takeOver']);
  const version = await desk.save(desk.ann, set, 1, await named('La Gazette'));
  await desk.submit(desk.ann, set, version, 'A source says so.');
  expect(await mayOf(desk.ann, set)).toEqual(['withdraw', 'sendBack']);
  expect(await mayOf(desk.ben, set)).toEqual(['sendBack', 'approve']);
  expect(await mayOf(desk.eve, set)).toEqual([]);
  await expect(desk.save(desk.ann, set, version + 1, await named('Le Journal'))).rejects.toThrow(
    'the change set is submitted, and this is done only to one that is a draft or sent back',
  );
});

test('a publication that was broken off ends without anybody, once', async () => {
  const { set, digest } = await approved(desk, [await named('La Gazette')]);
  const engine = await openStore(url);
  await reviewing(engine, counted('claim-')).claim(desk.ben, set, digest);
  await engine.db.destroy();
  expect(await desk.changeSet(set)).toMatchObject({ state: 'PUBLISHING' });
  const started = await openDesk(url, register, {
    now: () => new Date('2027-03-02T10:00:00Z'),
  });
  expect(await started.finishPublications()).toEqual([]);
  expect(await started.changeSet(set)).toMatchObject({ state: 'PUBLISHED' });
  const head = (await register.revision()).edition;
  expect(await started.finishPublications()).toEqual([]);
  expect((await register.revision()).edition).toBe(head);
  await started.close();
});

test('names and titles have no characters that turn letters round, and are changed', async () => {
  const boss = (await desk.people.add(null, 'Boss', ['admin'])).id;
  for (const name of ['Ann \u202etxet', 'Ann\u2066'])
    await expect(desk.people.add(boss, name, ['editor'])).rejects.toMatchObject({ code: 'FAULT' });
  await expect(desk.people.rename(boss, desk.eve, 'E\u202eve')).rejects.toThrow('U+202E');
  expect(await desk.people.rename(boss, desk.eve, 'Eva')).toMatchObject({ name: 'Eva' });
  await expect(desk.people.rename(desk.ann, desk.eve, 'Evi')).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  });
  await expect(desk.create(desk.ann, 'A \u202eeltit')).rejects.toMatchObject({ code: 'FAULT' });
  const set = await desk.create(desk.ann, 'A title');
  expect(await desk.retitle(desk.ann, set, 1, 'Another title')).toBe(2);
  await expect(desk.retitle(desk.ann, set, 2, 'Two\nlines')).rejects.toThrow('line break');
  expect(await desk.changeSet(set)).toMatchObject({ title: 'Another title' });
});
