import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { openRegister, type Register } from '@signatory/register';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databases, emptyFolder } from '../support/databases.ts';
import { addressesOf, startProgram } from '../support/program.ts';
import { start } from '../support/started.ts';
import { ask, counted } from '../support/wire.ts';

/** How many bodies are added while others read, and how many read at once from each server. */
const WRITES = 100;
const READERS = 6;

const QUERY = '{ bodies { totalCount } }';

/** Numbers from 0 to 1 that are the same in each run (Park and Miller's generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Adds bodies, each after any number of further answers, while readers ask without a pause. Every answer must count all bodies that were
 * acknowledged before its question was sent, and none that was not begun when it came.
 */
async function readWhileWriting(
  registers: readonly Register[],
  addresses: readonly string[],
  seed: number,
): Promise<void> {
  const random = randomFrom(seed);
  let begun = 0;
  let acknowledged = 0;
  let answers = 0;
  const stale: string[] = [];

  const read = async (address: string): Promise<void> => {
    while (acknowledged < WRITES) {
      const least = acknowledged;
      const inAddress = { path: `/graphql?query=${encodeURIComponent(QUERY)}` };
      const { body } = await ask(address, random() < 0.5 ? inAddress : { json: { query: QUERY } });
      answers++;
      const { totalCount } = JSON.parse(body.toString()).data.bodies;
      if (totalCount < least || totalCount > begun)
        stale.push(`${totalCount} after ${least}, before ${begun}`);
    }
  };
  const write = async (register: Register): Promise<void> => {
    while (acknowledged < WRITES) {
      const number = ++begun;
      const body = { slug: `body-${number}`, kind: 'OTHER', names: { en: `B${number}` } } as const;
      await register.bodies.add(body, 'test');
      acknowledged++;
      const enough = answers + random() ** 2 * 60;
      while (answers < enough && acknowledged < WRITES) await turn();
    }
  };
  const readers = addresses.flatMap((address) => Array.from({ length: READERS }, () => address));
  await Promise.all([...registers.map(write), ...readers.map(read)]);
  expect(stale).toEqual([]);
  for (const address of addresses) {
    // Answers did come from the cache, and others were made anew.
    const { found, missed } = await counted(address);
    expect(found).toBeGreaterThan(50);
    expect(missed).toBeGreaterThan(20);
  }
}

const inMemory = ['a register in memory', async () => ':memory:'] as const;

describe.each([inMemory, ...databases])('Readers of %s', (_, make) => {
  test.each([1, 2, 3])(
    'always get what was acknowledged before their request (seed %i)',
    async (seed) => {
      const server = await start(await openRegister(await make()));
      onTestFinished(() => server.close());
      await readWhileWriting([server.register], [server.address], seed);
    },
  );
});

describe.each(databases)('Readers of %s', (_, make) => {
  test('get as much from two servers on it, while others write at once', async () => {
    const [DATABASE_URL, SEEDS] = await Promise.all([make(), emptyFolder()]);
    for (const list of ['countries', 'bodies', 'leaders'])
      await writeFile(join(SEEDS, `${list}.yaml`), '[]\n');
    const addresses: string[] = [];
    for (let server = 0; server < 2; server++) {
      const program = startProgram({ DATABASE_URL, SEEDS, RATE_LIMIT: 'off' });
      addresses.push(...(await addressesOf(program)).slice(0, 1));
    }
    const writers = [await openRegister(DATABASE_URL), await openRegister(DATABASE_URL)];
    onTestFinished(async () => {
      for (const writer of writers) await writer.close();
    });
    await readWhileWriting(writers, addresses, 4);
  });
});
