import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { digestOf } from '../../src/digest/digest.ts';
import { loadSeeds, openRegister, type Refused, type Register } from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';
import { accord, addGazette, body, source, statement, text } from '../support/gazette.ts';
import { naiveDigest } from '../support/naive-digest.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();
const digestIn = async (register: Register) => (await register.revision()).digest;

/** The digest of seeds in a database of their own, filled in another year. */
async function freshDigest(seeds: string): Promise<string> {
  const register = await openRegister(':memory:', { now: () => new Date('2031-02-03T04:05:06Z') });
  await loadSeeds(register, seeds, 'another reason');
  const digest = await digestIn(register);
  await register.close();
  return digest;
}

onEveryEngine((fixture) => {
  test('the digest is what the seed files give, whatever the register held before', async () => {
    const { register } = fixture();
    const { path, edit } = folder();
    expect(await digestIn(register)).toBe(digestOf([]));
    await loadSeeds(register, path);
    const first = await digestIn(register);
    expect(first).toBe(naiveDigest(path));
    expect(await freshDigest(path)).toBe(first);

    await edit('accords/pact.yaml', (file) => `${file}note: Added later.\n`);
    await loadSeeds(register, path);
    const second = await digestIn(register);
    expect(second).toBe(naiveDigest(path));
    expect(await freshDigest(path)).toBe(second);
    expect(second).not.toBe(first);

    await edit('accords/pact.yaml', (file) => file.replace('note: Added later.\n', ''));
    await loadSeeds(register, path);
    expect(await digestIn(register)).toBe(first);
  });

  test('a text that is held, and what is computed with it, change its state and not the digest', async () => {
    const { register } = fixture();
    const unverified = statement('spring', { exact: 'We will sign in spring.' });
    await register.mirror([], 'empty');
    await addGazette(register);
    await register.statements.add(unverified, 'test');
    const before = await register.revision();
    expect(before.state).toBe(before.digest);
    await register.holdText('gazette', text);
    expect(await register.statements.add(unverified, 'test')).toBe('changed');
    const after = await register.revision();
    expect(after.digest).toBe(before.digest);
    expect(after.state).not.toBe(before.state);
  });

  test('one at a time or at once, and in whatever order, the same drafts have one digest', async () => {
    const { register } = fixture();
    await register.mirror([], 'empty');
    await addGazette(register);
    const oneByOne = await digestIn(register);
    const { citations, ...rest } = accord;
    const entries = (
      [
        ['Accord', { citations, ...rest }],
        ['Source', Object.fromEntries(Object.entries(source).toReversed())],
        ['Body', body],
      ] as const
    ).map(([type, value]) => ({ type, value, located: (fault: Refused) => fault }));
    await register.mirror([], 'empty');
    expect(await digestIn(register)).toBe(digestOf([]));
    await register.mirror(entries, 'test');
    expect(await digestIn(register)).toBe(oneByOne);
  });
});

test('names in another order of languages are the same names, in the digest and in the record', async () => {
  const register = await openRegister(':memory:');
  const named = (names: Record<string, string> & { en: string }) =>
    register.bodies.add({ ...body, names }, 'test');
  await named({ ru: 'Газета', en: 'The Gazette', ar: 'الجريدة' });
  const before = await register.revision();
  expect(await named({ ar: 'الجريدة', en: 'The Gazette', ru: 'Газета' })).toBe('unchanged');
  expect(await register.revision()).toEqual(before);
  await register.close();
});

test('fields without a value leave no trace in a digest; false, zero and the order of a list do', () => {
  const digest = digestOf({ a: 'x' });
  expect(digestOf({ b: null, a: 'x', c: '', d: [], e: { f: null }, g: undefined })).toBe(digest);
  for (const other of [{ a: 'x', b: false }, { a: 'x', b: 0 }, { a: ['x'] }, { a: ' x' }])
    expect(digestOf(other)).not.toBe(digest);
  expect(digestOf(['a', 'b'])).not.toBe(digestOf(['b', 'a']));
});

test('the seeds have the digest that a second reading of their files gives', async () => {
  const seeds = fileURLToPath(new URL('../../../../seeds', import.meta.url));
  expect(await freshDigest(seeds)).toBe(naiveDigest(seeds));
});
