import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSeeds, openRegister, RefusedDrafts, tidySeeds } from '../../src/register.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();

/** What a start tells of the seeds, and what `tidy` does. */
async function told(): Promise<readonly (readonly string[])[]> {
  const [started, tidied] = [await openRegister(':memory:'), await openRegister(':memory:')];
  const error = await loadSeeds(started, folder().path).catch((reason: unknown) => reason);
  const faults = error instanceof RefusedDrafts ? error.faults : [];
  const { faults: byTidy } = await tidySeeds(tidied, folder().path);
  expect((await started.counts()).countries === 0).toBe(faults.length > 0);
  await Promise.all([started.close(), tidied.close()]);
  return [faults, byTidy].map((list) => list.map(({ message }) => message));
}

/** Puts a country out of order in an accord. */
const disorder = () =>
  folder().edit('accords/pact.yaml', (text) => text.replace('country: AAA', 'country: CCC'));

test('a start tells the faults that tidy tells, in the order of files and lines, and as many', async () => {
  await folder().edit('countries.yaml', (text) => text.replace('kind:', 'kinds:'));
  await folder().edit('leaders.yaml', (text) => text.replace('country: AAA', 'country: AAX'));
  await folder().edit('sources/gazette/source.yaml', (text) =>
    text.replace('2025-11-06', '2025-13'),
  );
  await writeFile(join(folder().path, 'notes.txt'), '');
  await disorder();
  const [started, tidied] = await told();
  expect(started).toEqual(tidied);
  expect(started?.length).toBeGreaterThan(4);
  expect(started?.join('\n')).not.toContain('stands after');
  expect(started?.map((message) => message.split(':')[0])).toEqual(
    started?.map((message) => message.split(':')[0]).toSorted(),
  );
});

test('where only the order is wrong, a start tells where, once for each file, and tidy mends it', async () => {
  const { path } = folder();
  await folder().edit('accords/pact.yaml', (text) =>
    text
      .replace('country: AAA', 'country: CCC')
      .replace('country: BBB', 'country: AAA')
      .replace('country: CCC', 'country: BBB'),
  );
  const before = await readFile(join(path, 'accords/pact.yaml'), 'utf8');
  const [started, tidied] = await told();
  expect(started).toEqual([expect.stringMatching(/pact\.yaml:\d+: .*stands after BBB$/)]);
  expect(tidied).toEqual([]);
  expect(await readFile(join(path, 'accords/pact.yaml'), 'utf8')).not.toBe(before);
  expect((await told())[0]).toEqual([]);
});
