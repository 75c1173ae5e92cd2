import { copyFileSync, existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ClosedMark } from '../../src/db/closed-mark.ts';
import { openRegister } from '../../src/register.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'register-'));
  path = join(folder, 'register.sqlite');
  const register = await openRegister(`file:${path}`);
  await register.bodies.add({ slug: 'paper', kind: 'NEWS_PUBLISHER', names: { en: 'P' } }, 'test');
  await register.close();
});
afterEach(() => rm(folder, { recursive: true }));

async function damage(): Promise<void> {
  const file = await open(path, 'r+');
  const { size } = await file.stat();
  await file.write(Buffer.alloc(4096, 0xa5), 0, 4096, size - 4096);
  await file.close();
}

test('the mark of a closed file holds for this file until it is written, by whomever', async () => {
  expect(new ClosedMark(path).holds).toBe(true);
  const copy = join(folder, 'copy.sqlite');
  copyFileSync(path, copy);
  copyFileSync(`${path}-closed`, `${copy}-closed`);
  expect(new ClosedMark(copy).holds).toBe(false);
  await damage();
  expect(new ClosedMark(path).holds).toBe(false);
});

test('a file that was closed in order is not looked through, and any other is', async () => {
  await damage();
  await expect(openRegister(`file:${path}`)).rejects.toThrow(/damaged/);
  // As if it had been damaged before it was closed, and nobody had seen it.
  await new ClosedMark(path).write();
  await (await openRegister(`file:${path}`)).close();
});

test('no mark is written of a file that turned out to be damaged, or whose log is not empty', async () => {
  rmSync(`${path}-closed`);
  const damaged = new ClosedMark(path);
  damaged.foundDamage();
  await damaged.write();
  expect(existsSync(`${path}-closed`)).toBe(false);
  writeFileSync(`${path}-wal`, 'log');
  await new ClosedMark(path).write();
  expect(existsSync(`${path}-closed`)).toBe(false);
  rmSync(`${path}-wal`);
  await new ClosedMark(path).write();
  expect(new ClosedMark(path).holds).toBe(true);
  writeFileSync(`${path}-wal`, 'log');
  expect(new ClosedMark(path).holds).toBe(false);
});

test('a time in whole seconds tells too little for a mark', async () => {
  utimesSync(path, 1_700_000_000, 1_700_000_000);
  rmSync(`${path}-closed`);
  await new ClosedMark(path).write();
  expect(new ClosedMark(path).holds).toBe(false);
  expect(existsSync(`${path}-closed`)).toBe(false);
});
