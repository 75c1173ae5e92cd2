import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const WRITER = fileURLToPath(new URL('../support/writer.ts', import.meta.url));
const ROUNDS = 50;
/** Rounds that run at once, each on a file of its own. */
const LANES = 2;

/** Starts a writer, kills it at a random moment, and gives the last number it printed, or the one before its first. */
async function killedWriter(path: string, first: number, random: () => number): Promise<number> {
  const child = spawn(process.execPath, [WRITER, `file:${path}`, String(first)], {
    // Half of its time would be spent on reading the same program again.
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(path), 'compiled') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk;
  });
  const closed = once(child, 'close');
  // Sometimes before it has opened the file, mostly among its writes.
  if (random() < 0.9) await Promise.race([once(child.stdout, 'data'), closed]);
  await pause(random() * 40);
  child.kill('SIGKILL');
  await closed;
  const whole = printed.slice(0, printed.lastIndexOf('\n') + 1).trim();
  return whole === '' ? first - 1 : Number(whole.split('\n').at(-1));
}

test(`${ROUNDS} writers killed at any moment lose nothing that was acknowledged`, async () => {
  const seed = Number(process.env.SEED ?? 20_251_106);
  console.log(`SEED=${seed} repeats the moments of these kills`);
  const folder = await mkdtemp(join(tmpdir(), 'register-'));
  const lane = async (number: number): Promise<number> => {
    const path = join(folder, `${number}.sqlite`);
    const random = randomFrom(seed + number);
    let acknowledged = -1;
    for (let round = 0; round < ROUNDS / LANES; round++) {
      const first = acknowledged + 1;
      acknowledged = Math.max(acknowledged, await killedWriter(path, first, random));
      const database = new DatabaseSync(path);
      const row = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
      expect(row('pragma integrity_check')).toBe('ok');
      if (acknowledged >= 0) {
        const bodies = Number(row('select count(*) from body'));
        // One more may have been taken and its acknowledgement cut off.
        expect([acknowledged + 1, acknowledged + 2]).toContain(bodies);
        expect(Number(row('select count(*) from revision'))).toBe(bodies);
        expect(Number(row('select count(*) from name'))).toBe(bodies);
        acknowledged = bodies - 1;
      }
      database.close();
    }
    return acknowledged;
  };
  const written = await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  expect(Math.min(...written)).toBeGreaterThan(ROUNDS / LANES);
  await rm(folder, { recursive: true });
}, 300_000);

/** Numbers from 0 to 1 that a seed repeats (a linear congruence; Numerical Recipes, ch. 7.1). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
