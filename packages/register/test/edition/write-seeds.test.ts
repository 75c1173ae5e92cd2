import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readPublished, replaceEditions } from '../../src/edition/chain.ts';
import { writeSeeds } from '../../src/edition/write-seeds.ts';
import { loadSeeds, openRegister, type Register } from '../../src/register.ts';
import { published } from '../support/editions.ts';
import { editSeed, makeSeedFolder } from '../support/seed-folder.ts';

/** Seed files after one edition, and after a second that changes an accord, adds a country and removes statements. */
let first = '';
let second = '';
let folder = '';
let register: Register;
beforeAll(async () => {
  first = await makeSeedFolder();
  await published(first, '2026-12-04.1');
  second = await mkdtemp(join(tmpdir(), 'second-'));
  await cp(first, second, { recursive: true });
  await change(second);
  await published(second, '2026-12-05.1');
  register = await openRegister(':memory:');
  await loadSeeds(register, second);
});
afterAll(async () => {
  await register.close();
  for (const path of [first, second]) await rm(path, { recursive: true });
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'written-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function change(seeds: string): Promise<void> {
  await editSeed(seeds, 'accords/pact.yaml', (text) => text.replace('A pact.', 'A treaty.'));
  const country = '- code: CCC\n  kind: UN_MEMBER\n  names:\n    en: Land CCC\n';
  await appendFile(join(seeds, 'countries.yaml'), country);
  await rm(join(seeds, 'sources/gazette/statements.yaml'));
}

async function bytesOf(path: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((one) => join(one.parentPath, one.name));
  const texts = await Promise.all(
    files.map(async (file) => [file.slice(path.length), await readFile(file, 'utf8')]),
  );
  return Object.fromEntries(texts.sort());
}

async function refusal(from = register): Promise<string> {
  const before = await bytesOf(folder);
  const message = await writeSeeds(from, folder).then(
    () => 'written',
    (error: Error) => error.message,
  );
  expect(await bytesOf(folder)).toEqual(before);
  return message;
}

test('a database without editions has nothing to write', async () => {
  const other = await openRegister(':memory:');
  expect(await refusal(other)).toMatch(/has no edition/);
  await other.close();
});

test('what is written is what was published, byte for byte', async () => {
  expect(await writeSeeds(register, folder)).toEqual({
    head: '2026-12-05.1',
    added: ['2026-12-04.1', '2026-12-05.1'],
  });
  expect(await bytesOf(folder)).toEqual(await bytesOf(second));
  expect(await loadSeeds(register, folder)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  expect((await writeSeeds(register, folder)).added).toEqual([]);
});

test('older files become those of the last edition, and keep their comments', async () => {
  await cp(first, folder, { recursive: true });
  const commented = (text: string) => `# By hand.\n${text}`;
  await editSeed(folder, 'accords/pact.yaml', commented);
  expect((await writeSeeds(register, folder)).added).toEqual(['2026-12-05.1']);
  const expected = await bytesOf(second);
  const written = await bytesOf(folder);
  expect(written).toEqual({
    ...expected,
    '/accords/pact.yaml': written['/accords/pact.yaml'],
  });
  expect(written['/accords/pact.yaml']).toBe(commented(expected['/accords/pact.yaml'] ?? ''));
});

test('who was stopped half-way writes the rest', async () => {
  await cp(first, folder, { recursive: true });
  await editSeed(folder, 'accords/pact.yaml', (text) => text.replace('A pact.', 'A treaty.'));
  await writeSeeds(register, folder);
  expect(await bytesOf(folder)).toEqual(await bytesOf(second));
});

test('nothing is overwritten that was not published', async () => {
  await cp(first, folder, { recursive: true });
  await editSeed(folder, 'accords/pact.yaml', (text) => text.replace('A pact.', 'My own.'));
  expect(await refusal()).toBe('the folder says what no edition has: Accord:pact');
  await rm(join(folder, 'editions'), { recursive: true });
  expect(await refusal()).toMatch(/says what no edition has: Accord:pact/);
  await writeFile(join(folder, 'bodies.yaml'), '{');
  expect(await refusal()).toMatch(/bodies\.yaml/);
});

test('newer editions, other ones, and words that the folder has redacted are refused', async () => {
  await cp(second, folder, { recursive: true });
  await editSeed(folder, 'accords/pact.yaml', (text) => text.replace('A treaty.', 'Newer.'));
  await published(folder, '2026-12-06.1');
  expect(await refusal()).toMatch(/has edition 2026-12-06\.1, which the database does/);

  await rm(join(folder, 'editions/2026-12-06.1.jsonl'));
  await rm(join(folder, 'editions/2026-12-05.1.jsonl'));
  await published(folder, '2026-12-05.2');
  expect(await refusal()).toMatch(/neither goes on from the other/);

  await rm(folder, { recursive: true });
  await cp(second, folder, { recursive: true });
  const [edition] = await readPublished(folder);
  const changes = edition?.changes.map((one) =>
    one.key === 'pact' ? { ...one, draft: null, redacted: 'A court.' } : one,
  );
  if (!edition || !changes) throw new Error('none');
  await replaceEditions(folder, [{ ...edition, changes }]);
  expect(await refusal()).toMatch(/the database still has the words/);
});
