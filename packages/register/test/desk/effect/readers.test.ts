import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds, openRegister, type Register } from '../../../src/register.ts';
import { type EditionFolders, editionFolders } from '../../support/edition-folders.ts';
import { onServer } from '../../support/snapshots.ts';
import { approved, begun, changed, deskOn, type OpenDesk } from '../support/open-desk.ts';

const server = process.env.TEST_DATABASE_URL;
const engines: readonly [name: string, open: (folder: string) => Promise<Register>][] = [
  ['SQLite in a file', (folder) => openRegister(`file:${join(folder, 'register.sqlite')}`)],
  ...(server === undefined
    ? []
    : [['PostgreSQL (server)', () => onServer(server, 'empty')] as (typeof engines)[number]]),
];

// Where the record can be opened twice: what is in memory has one connection, at which everybody waits.
describe.each(engines)('over %s', (_, open) => {
  const folder = mkdtempSync(join(tmpdir(), 'tried-'));
  let folders: EditionFolders;
  let register: Register;
  let desk: OpenDesk;
  beforeAll(async () => {
    folders = await editionFolders();
    register = await open(folder);
    await loadSeeds(register, folders.first);
    desk = await deskOn(register);
  });
  afterAll(async () => {
    await desk.close();
    await register.close();
    rmSync(folder, { recursive: true });
    rmSync(folders.root, { recursive: true });
  });

  const noteOf = async () => (await register.leaders.byKeys(['envoy'])).get('envoy')?.note ?? null;
  const draft = (note: string) => changed(register, 'Leader:envoy', (all) => ({ ...all, note }));

  test('what is tried is seen by no reader, and leaves their caches as they are', async () => {
    const { set } = await begun(desk, [await draft('Tried.')]);
    const [before, stamp, note] = [await register.revision(), register.stamp(), await noteOf()];
    let isTried = false;
    const check = desk.check(set).finally(() => {
      isTried = true;
    });
    let reads = 0;
    for (; !isTried; reads++) {
      expect(await noteOf()).toBe(note);
      await new Promise(setImmediate);
    }
    expect(reads).toBeGreaterThan(2);
    expect(await check).toMatchObject({ effect: { since: before.edition } });
    expect(await register.revision()).toEqual(before);
    expect(register.stamp()).toBe(stamp);
  });

  test('what is tried while others publish waits for them, and is tried on what they leave', async () => {
    const one = await approved(desk, [await draft('Published.')]);
    const { set } = await begun(desk, [
      await changed(register, 'Accord:pact', (pact) => ({ ...pact, description: 'Another one.' })),
    ]);
    const [edition, ...runs] = await Promise.all([
      desk.publish(desk.ben, one.set, one.digest),
      ...Array.from({ length: 20 }, () => desk.check(set)),
    ]);
    expect(await noteOf()).toBe('Published.');
    for (const run of runs) expect(run).toHaveProperty('effect');
    expect(await desk.check(set)).toMatchObject({ effect: { since: edition } });
  });
});
