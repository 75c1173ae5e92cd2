import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSeeds, openRegister, type Register } from '../../src/register.ts';
import { published } from './editions.ts';
import { editSeed, makeSeedFolder } from './seed-folder.ts';

/** Seed folders as they were after each edition, in one folder that is to be removed. */
export interface EditionFolders {
  readonly root: string;
  /** Without an edition; after one, two and three of them; after another second one; with the first and both second ones. */
  readonly bare: string;
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly branch: string;
  readonly both: string;
}

export async function editionFolders(): Promise<EditionFolders> {
  const root = await mkdtemp(join(tmpdir(), 'editions-'));
  const copied = async (from: string, name: string) => {
    await cp(from, join(root, name), { recursive: true });
    return join(root, name);
  };
  const made = await makeSeedFolder();
  const bare = await copied(made, 'bare');
  await rm(made, { recursive: true });
  const first = await copied(bare, 'first');
  await published(first, '2026-12-01.1', { why: 'The first.' });
  const second = await copied(first, 'second');
  await describePact(second, 'A second pact.');
  const whyFor = new Map([['Accord:pact', 'It was called otherwise.']]);
  await published(second, '2026-12-03.1', { why: 'Read again.', whyFor });
  const third = await copied(second, 'third');
  await describePact(third, 'A third pact.');
  await editSeed(third, 'leaders.yaml', (file) => file.replace('to: 2026-01', 'to: 2026-02'));
  await published(third, '2026-12-03.2', { why: 'Corrected.' });
  const branch = await copied(first, 'branch');
  await describePact(branch, 'Another pact.');
  await published(branch, '2026-12-02.1', { why: 'On a branch.' });
  const both = await copied(second, 'both');
  const file = join('editions', '2026-12-02.1.jsonl');
  await cp(join(branch, file), join(both, file));
  return { root, bare, first, second, third, branch, both };
}

/** Changes the description of an accord. */
export function describePact(folder: string, text: string): Promise<void> {
  return editSeed(folder, 'accords/pact.yaml', (file) =>
    file.replace(/description: .*/, `description: ${text}`),
  );
}

/** All that the register says of itself and of its history, but for what tells one database from another. */
export async function told(register: Register) {
  const { digest, lastChange, edition, isPublished } = await register.revision();
  const changes: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const page = await register.history.list(null, null, { first: 100, after });
    changes.push(...page.rows.map(({ number: _, ...rest }) => rest));
    if (!page.hasNextPage) break;
    after = page.cursors.at(-1) ?? null;
  }
  return {
    digest,
    lastChange,
    edition,
    isPublished,
    changes,
    chain: await register.editions.chain(),
  };
}

/** What a database says that was empty when it was started with a folder, in another year. */
export async function freshlyTold(folder: string) {
  const register = await openRegister(':memory:', { now: () => new Date('2031-02-03T04:05:06Z') });
  await loadSeeds(register, folder);
  const all = await told(register);
  await register.close();
  return all;
}
