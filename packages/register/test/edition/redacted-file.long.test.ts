import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { redactInSeeds } from '../../src/edition/publish-seeds.ts';
import { loadSeeds, openRegister } from '../../src/register.ts';
import { published } from '../support/editions.ts';
import { editSeed, makeSeedFolder } from '../support/seed-folder.ts';

let seeds: string;
let root: string;
beforeEach(async () => {
  seeds = await makeSeedFolder();
  root = await mkdtemp(join(tmpdir(), 'database-'));
  await rename('The Envoy', 'The Xylophonist');
  await published(seeds, '2026-12-01.1');
});
afterEach(async () => {
  await rm(seeds, { recursive: true });
  await rm(root, { recursive: true });
});

const rename = (from: string, to: string) =>
  editSeed(seeds, 'leaders.yaml', (file) => file.replace(from, to));

const start = async () => {
  const register = await openRegister(`file:${join(root, 'register.sqlite')}`);
  return { register, ...(await loadSeeds(register, seeds)) };
};
const startAndEnd = async () => (await start()).register.close();

/** Takes the name of the leader out of the record, and then out of its editions. */
async function redact(): Promise<void> {
  await rename('The Xylophonist', 'The Envoy');
  await published(seeds, '2026-12-02.1');
  const empty = await openRegister(':memory:');
  await redactInSeeds(empty, seeds, 'Leader:envoy', 'A court said so.', '2026-12-08');
  await empty.close();
}

/** Whether any byte of the name is in a file of a folder; the search index has it in lower case. */
async function isIn(folder: string): Promise<boolean> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  for (const { parentPath, name } of files)
    if (/xylophonist/i.test(await readFile(join(parentPath, name), 'latin1'))) return true;
  return false;
}

test('no byte of redacted words is left in the file of a database', async () => {
  await startAndEnd();
  expect(await isIn(root)).toBe(true);
  await redact();
  await startAndEnd();
  expect(await isIn(root)).toBe(false);
  expect(await isIn(seeds)).toBe(false);
});

test('nor where they were taken out of the record in a start before', async () => {
  await startAndEnd();
  await rename('The Xylophonist', 'The Envoy');
  await startAndEnd();
  await rename('The Envoy', 'The Xylophonist');
  await redact();
  await startAndEnd();
  expect(await isIn(root)).toBe(false);
});

test('nor in its log or in open editions, while a server reads it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  const reader = (await start()).register;
  const past = reader.pastEditions();
  const { release, folder } = await past.open(await past.find('2026-12-01.1', '2026-12-09'));
  release();
  expect(await isIn(folder)).toBe(true);
  await redact();
  const { register, isLogEmpty } = await start();
  expect(isLogEmpty).toBe(true);
  expect(await isIn(root)).toBe(false);
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(existsSync(folder)).toBe(false));
  await register.close();
  await past.close();
  await reader.close();
});

test('a start waits for whoever reads what was there before', async () => {
  await startAndEnd();
  await redact();
  const open = () => new DatabaseSync(join(root, 'register.sqlite'));
  const redactions = 'select count(*) as count from edition_change where redacted is not null';
  const [reading, watching] = [open(), open()];
  reading.exec('begin');
  reading.prepare(redactions).get();
  const started = start();
  await vi.waitFor(() => expect(watching.prepare(redactions).get()).toEqual({ count: 1 }));
  expect(await isIn(root)).toBe(true);
  reading.close();
  const { register, isLogEmpty } = await started;
  expect([isLogEmpty, await isIn(root)]).toEqual([true, false]);
  watching.close();
  await register.close();
});
