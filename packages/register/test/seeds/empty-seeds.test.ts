import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dumpSeeds, loadSeeds, openRegister, type Register } from '../../src/register.ts';

let folder: string;
let register: Register;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-'));
  register = await openRegister(':memory:');
});
afterEach(async () => {
  await register.close();
  rmSync(folder, { recursive: true });
});

/** Does what the register says, as often as it says something, and gives how often that was. */
async function follow(seeds: string, written: string): Promise<number> {
  for (let times = 0; times < 5; times++) {
    try {
      await loadSeeds(register, seeds);
      return times;
    } catch (error) {
      const { message, cure } = Object(error);
      const names: readonly string[] = `${message}: ${cure}`.match(/[\w./-]+\.yaml/g) ?? [];
      expect([message, names.length > 0]).toEqual([message, true]);
      mkdirSync(seeds, { recursive: true });
      for (const name of names)
        writeFileSync(name.startsWith('/') ? name : join(seeds, name), written);
    }
  }
  throw new Error('what the register says does not help');
}

test.each([
  ['nothing', ''],
  ['an empty list', '[]\n'],
  ['a comment', '# nothing yet\n'],
])(
  'a folder that is filled as the register says, with %s, is an empty register at once',
  async (_, written) => {
    expect(await follow(folder, written)).toBe(1);
    expect(await register.counts()).toMatchObject({ countries: 0, accords: 0, sources: 0 });
    // It stays one, written by the program and read again.
    await dumpSeeds(register, folder);
    await loadSeeds(register, folder);
    expect(readdirSync(folder).sort()).toEqual(['bodies.yaml', 'countries.yaml', 'leaders.yaml']);
  },
);

test('so is a folder that was not there', async () => {
  expect(await follow(join(folder, 'seeds'), '')).toBe(1);
});

test('a file in place of the folder is reported as such', async () => {
  writeFileSync(join(folder, 'seeds'), '');
  await expect(loadSeeds(register, join(folder, 'seeds'))).rejects.toMatchObject({
    name: 'Refused',
    message: expect.stringContaining('is no folder of seed files'),
    cure: expect.stringContaining('SEEDS'),
  });
});

test('a list that is something else is not taken for an empty one', async () => {
  await follow(folder, '');
  for (const text of ['""', 'null', '{}', 'code: KAZ']) {
    writeFileSync(join(folder, 'countries.yaml'), text);
    await expect(loadSeeds(register, folder)).rejects.toMatchObject({ name: 'RefusedDrafts' });
  }
});
