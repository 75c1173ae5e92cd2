import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadSeeds, openRegister } from '../../src/register.ts';
import { editionFolders, freshlyTold, told } from '../support/edition-folders.ts';

const IMPORTER = fileURLToPath(new URL('../support/importer.ts', import.meta.url));
const ROUNDS = 30;

/** Starts an import, kills it some milliseconds after it has begun, or as soon as it says that it is done, and says whether it was. */
async function killedImport(database: string, folder: string, after: number | 'DONE') {
  const child = spawn(process.execPath, [IMPORTER, `file:${database}`, folder], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, '..', 'compiled') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const closed = once(child, 'close');
  await lines.next();
  const began = performance.now();
  const done = lines.next();
  await (after === 'DONE' ? done : pause(after));
  child.kill('SIGKILL');
  const milliseconds = performance.now() - began;
  await closed;
  return { isDone: (await done).value === 'done', milliseconds };
}

test(`${ROUNDS} imports of newer editions, killed at any moment, leave the one edition or the other`, async () => {
  const folders = await editionFolders();
  const [before, after] = [await freshlyTold(folders.first), await freshlyTold(folders.third)];
  const first = join(folders.root, 'first.sqlite');
  const filled = await openRegister(`file:${first}`);
  await loadSeeds(filled, folders.first);
  await filled.close();
  const seen = { before: 0, after: 0 };
  let longest = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const path = join(folders.root, `${round}.sqlite`);
    await copyFile(first, path);
    // Each third is killed when it is done, which shows how long one takes now; the others spread over that time.
    const moment = round % 3 === 0 ? 'DONE' : (longest * round) / ROUNDS;
    const { isDone, milliseconds } = await killedImport(path, folders.third, moment);
    if (moment === 'DONE') longest = milliseconds;
    const file = new DatabaseSync(path);
    expect(Object.values(file.prepare('pragma integrity_check').get() ?? {})).toEqual(['ok']);
    file.close();
    const register = await openRegister(`file:${path}`);
    const all = await told(register);
    const isAfter = all.edition === after.edition;
    expect(all).toEqual(isAfter ? after : before);
    if (isDone) expect(isAfter).toBe(true);
    seen[isAfter ? 'after' : 'before'] += 1;
    // What was begun can be done again.
    await loadSeeds(register, folders.third);
    expect(await told(register)).toEqual(after);
    await register.close();
  }
  console.log(`killed before the commit: ${seen.before}, after it: ${seen.after}`);
  expect(Math.min(seen.before, seen.after)).toBeGreaterThan(0);
  await rm(folders.root, { recursive: true });
}, 600_000);
