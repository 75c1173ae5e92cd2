import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeSeedFolder } from '../../bench/seed-folder.ts';
import { loadSeeds, openRegister } from '../../src/register.ts';
import { folderState } from '../../src/seeds/folder-state.ts';

const place = mkdtempSync(join(tmpdir(), 'at-size-'));
afterAll(() => rmSync(place, { recursive: true }));

/** Milliseconds of processor time that work takes. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** What the first import of so many statements takes, and another look at the same files. */
async function timesFor(statements: number) {
  const folder = join(place, String(statements));
  writeSeedFolder(folder, statements);
  const register = await openRegister(`file:${folder}.sqlite`);
  try {
    const first = await processorTime(async () => {
      const { added } = await loadSeeds(register, folder, 'test', 'program');
      expect(added).toBeGreaterThan(statements);
    });
    const { stamp, digest } = folderState(folder, Date.now() + 60_000);
    await register.imported({ stamp, digest, program: 'program' });
    const again = await processorTime(async () => {
      const { stamp } = folderState(folder, Date.now() + 60_000);
      const unread = (): string => {
        throw new Error('a file was read');
      };
      expect(await register.imported({ stamp, digest: unread, program: 'program' })).not.toBeNull();
    });
    return { first, again };
  } finally {
    await register.close();
  }
}

test('the time of an import grows with the statements, and that of an unchanged start is next to nothing', async () => {
  // The first run compiles what the others use.
  await timesFor(500);
  const small = await timesFor(1_500);
  const large = await timesFor(6_000);
  // Four times as many; sixteen times the time, if it were quadratic.
  expect(large.first / small.first).toBeLessThan(7);
  expect(large.again).toBeLessThan(large.first / 10);
}, 300_000);
