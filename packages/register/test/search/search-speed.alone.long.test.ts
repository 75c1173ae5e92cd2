import { readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { countAgain } from '../../bench/generate.ts';
import { multiplyStatements } from '../../bench/multiply.ts';
import { loadSeeds, openRegister } from '../../src/register.ts';

const STATEMENTS = 100_000;

/** How long 95 of 100 searches take at most, with a page of what was found and its count: milliseconds. */
const LIMIT = 50;

/**
 * Each search is measured so often, and its fastest time counts. It is the processor's time, of all threads: where others use
 * the machine too, what a clock tells is mostly theirs.
 */
const ROUNDS = 5;

test('what people search for is answered within 50 ms among 100,000 statements, counted', async ({
  annotate,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  const path = join(folder, 'register.sqlite');
  const seeded = await openRegister(`file:${path}`);
  await loadSeeds(seeded, join(import.meta.dirname, '../../../../seeds'));
  await seeded.close();
  multiplyStatements(path, STATEMENTS);
  await countAgain(path);
  const register = await openRegister(`file:${path}`);
  const searches = parse(readFileSync(join(import.meta.dirname, 'searches.yaml'), 'utf8'));
  const times: { query: string; took: number; found: number }[] = [];
  for (const { query } of [...searches.before, ...searches.after]) {
    let took = Infinity;
    let found = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const began = process.cpuUsage();
      const page = await register.search(query, null, { first: 20 });
      found = await page.totalCount();
      const { user, system } = process.cpuUsage(began);
      took = Math.min(took, (user + system) / 1_000);
    }
    times.push({ query, took, found });
  }
  times.sort((a, b) => a.took - b.took);
  const at = (share: number) => times[Math.ceil(times.length * share) - 1]?.took ?? Infinity;
  const slowest = times
    .slice(-5)
    .map(({ query, took, found }) => `${query} ${took.toFixed()} ms (${found})`);
  const megabytes = ((await stat(path)).size / 2 ** 20).toFixed();
  await annotate(
    `p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, file ${megabytes} MB; ${slowest.join('; ')}`,
  );
  await register.close();
  await rm(folder, { recursive: true });
  expect(at(0.95), slowest.join('\n')).toBeLessThanOrEqual(LIMIT);
}, 600_000);
