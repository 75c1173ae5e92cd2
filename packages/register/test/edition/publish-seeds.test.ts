import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEditions } from '../../src/edition/chain.ts';
import {
  publishSeeds,
  publishSeedsAgain,
  redactInSeeds,
  unpublishedIn,
} from '../../src/edition/publish-seeds.ts';
import { openRegister, tidySeeds } from '../../src/register.ts';
import { naiveDigest } from '../support/naive-digest.ts';
import { naiveEditions } from '../support/naive-editions.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();
const describePact = (text: string) =>
  folder().edit('accords/pact.yaml', (file) =>
    file.replace(/description: .*/, `description: ${text}`),
  );
const fileOf = (name: string) => join(folder().path, `editions/${name}.jsonl`);

test('what is published is what the seeds say, and what others read; two branches and a redaction keep it so', async () => {
  const { path } = folder();
  const register = await openRegister(':memory:');
  const publish = (day: string, why: string) => publishSeeds(register, path, day, { why });
  expect(await unpublishedIn(register, path)).toMatchObject({ since: null });

  await describePact('Hurtful.');
  await publish('2026-12-04', 'First.');
  expect(await publish('2026-12-04', 'Again.')).toBeNull();
  expect(await unpublishedIn(register, path)).toEqual({ since: '2026-12-04.1', changes: [] });
  await describePact('A pact.');
  await publish('2026-12-04', 'Ours.');

  // As another branch would have published it, a day later.
  const ours = await readFile(fileOf('2026-12-04.2'), 'utf8');
  const theirs = ours.replace('"2026-12-04.2"', '"2026-12-05.1"').replace('Ours.', 'Theirs.');
  await writeFile(fileOf('2026-12-05.1'), theirs);
  const tidied = async () => {
    const fresh = await openRegister(':memory:');
    const { faults } = await tidySeeds(fresh, path);
    await fresh.close();
    return faults.map(({ message }) => message);
  };
  expect(await tidied()).toEqual([
    expect.stringMatching(
      /5\.1\.jsonl:1: 2026-12-04\.2 and 2026-12-05\.1 both follow 2026-12-04\.1/,
    ),
  ]);
  await expect(publish('2026-12-06', 'Over a fork.')).rejects.toThrow(/both follow/);
  // The one that nobody has seen was published before the other.
  expect(await publishSeedsAgain(register, path, '2026-12-04.2', '2026-12-06', {})).toEqual([]);
  expect((await readEditions(path)).map(({ why }) => why)).toEqual(['First.', 'Theirs.']);
  expect(await tidied()).toEqual([]);

  const digest = naiveDigest(path);
  await redactInSeeds(register, path, 'Accord:pact', 'A court.', '2026-12-08');
  const all = await readdir(join(path, 'editions'));
  for (const file of all)
    expect(await readFile(join(path, 'editions', file), 'utf8')).not.toMatch(/Hurtful/);
  const [first, last] = naiveEditions(path);
  expect([first?.drafts.get('Accord:pact'), last?.digest]).toEqual([null, digest]);
  await register.close();
}, 30_000);

test('seeds with a fault are not published', async () => {
  const register = await openRegister(':memory:');
  const { path, edit } = folder();
  await edit('accords/pact.yaml', (text) => text.replace('leader: envoy', 'leader: envoi'));
  await expect(publishSeeds(register, path, '2026-12-04', { why: 'x' })).rejects.toThrow(/envoi/);
  expect(await readEditions(path)).toEqual([]);
  await register.close();
});

test('of two who publish at once, the later is refused', async () => {
  const { path } = folder();
  const registers = [await openRegister(':memory:'), await openRegister(':memory:')];
  const results = await Promise.allSettled(
    registers.map((register, i) =>
      publishSeeds(register, path, '2026-12-04', { why: `Number ${i}.` }),
    ),
  );
  const [fault] = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(fault?.message).toMatch(/2026-12-04\.1\.jsonl is there already/);
  expect(await readdir(join(path, 'editions'))).toEqual(['2026-12-04.1.jsonl']);
  expect(await readEditions(path)).toHaveLength(1);
  for (const register of registers) await register.close();
});
