import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dumpSeeds, loadSeeds, openRegister, Refused, type Register } from '../src/register.ts';
import { overEveryEngine } from './engines.ts';

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));
const article = 'sources/2025-11-06-times-of-israel-kazakhstan';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seeds-'));
  await cp(seeds, folder, { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('seeds', () => {
  overEveryEngine((told) => {
    test('come out as they went in, byte for byte', async () => {
      await loadSeeds(told().register, seeds);
      const out = await mkdtemp(join(tmpdir(), 'dump-'));
      await dumpSeeds(told().register, out);
      expect(await bytesOf(out)).toEqual(await bytesOf(seeds));
      await rm(out, { recursive: true });
    });

    test('loaded again change nothing and leave no revision', async () => {
      await loadSeeds(told().register, seeds);
      const before = await told().register.revision();
      expect(await loadSeeds(told().register, seeds)).toMatchObject({
        added: 0,
        changed: 0,
        removed: 0,
      });
      expect(await told().register.revision()).toEqual(before);
    });

    test('taken out of the files are taken out of the register, with a revision', async () => {
      await loadSeeds(told().register, seeds);
      const before = await told().register.revision();
      await rm(join(folder, article, 'statements.yaml'));
      await edit('accords/abraham-accords.yaml', (text) =>
        text.replaceAll(/^ +statement: .*\n/gm, ''),
      );
      const counts = await told().register.counts();
      const changes = await loadSeeds(told().register, folder);
      expect(changes).toMatchObject({ added: 0, changed: 1, removed: 6 });
      expect((await told().register.counts()).statements).toBe(counts.statements - 6);
      expect((await told().register.revision()).number).toBe(before.number + 7);
    });
  });
});

const faults: readonly [
  fault: string,
  file: string,
  edit: (text: string) => string,
  says: RegExp,
  line: number,
][] = [
  [
    'an unknown key',
    'countries.yaml',
    (text) => text.replace('alpha2:', 'alphaTwo:'),
    /no key "alphaTwo"/,
    2,
  ],
  [
    'a dangling slug',
    'leaders.yaml',
    (text) => text.replace('country: SDN', 'country: SDX'),
    /no country "SDX"/,
    7,
  ],
  [
    'an end before the beginning',
    'leaders.yaml',
    (text) => text.replace('from: 1991-12-16', 'from: 2020'),
    /to is before from/,
    0,
  ],
  [
    'an impossible date',
    `${article}/source.yaml`,
    (text) => text.replace('2025-11-06', '2025-02-30'),
    /is not a date/,
    3,
  ],
  ['an entry given twice', 'bodies.yaml', (text) => `${text}${text}`, /given twice/, 0],
  ['a key given twice', `${article}/source.yaml`, (text) => `${text}kind: NEWS\n`, /unique/, 0],
  [
    'an address that is no web address',
    'sources/congress-legislators/source.yaml',
    (text) => text.replace('https:', 'javascript:'),
    /no http or https/,
    3,
  ],
  [
    'countries out of order',
    'accords/israel-kazakhstan-relations.yaml',
    (text) => text.replace('country: KAZ', 'country: AAA'),
    /in order/,
    0,
  ],
  [
    'a quotation without passage',
    `${article}/statements.yaml`,
    (text) => text.replace('form: INDIRECT', 'form: DIRECT'),
    /passages are missing|clause belongs/,
    0,
  ],
  [
    'words changed after they were verified',
    `${article}/statements.yaml`,
    (text) => text.replace('Our anticipated', 'Our certain'),
    /changed after they were verified/,
    0,
  ],
  [
    'a passage that cannot be told apart',
    `${article}/statements.yaml`,
    (text) =>
      text.replace(/(exact: natural and logical\n) +prefix: .*\n +suffix: .*\n +start: .*\n/, '$1'),
    /also occurs within/,
    0,
  ],
  [
    'a passage of over 64 characters of context',
    `${article}/statements.yaml`,
    (text) => text.replace(/prefix: .*/, `prefix: ${'x'.repeat(65)}`),
    /64/,
    0,
  ],
  ['a list where a map belongs', 'accords/abraham-accords.yaml', () => '- a\n', /kind/, 0],
  ['broken YAML', 'bodies.yaml', (text) => `${text}\n  : [`, /bodies\.yaml:\d+/, 0],
];

describe('a fault in the seeds', () => {
  test.each(faults)(
    '%s is refused with file, line and cure, and nothing is imported',
    async (_, file, change, says, line) => {
      const register = await openRegister(':memory:');
      await edit(file, change);
      const error = await refusal(register);
      expect(error.message).toMatch(says);
      expect(error.message).toMatch(new RegExp(`${file}:${line === 0 ? '\\d+' : line}: `));
      expect(error.cure).not.toBe('');
      expect((await register.counts()).countries).toBe(0);
      expect((await register.revision()).number).toBe(0);
      await register.close();
    },
  );

  test('a file without a place is refused', async () => {
    await writeFile(join(folder, 'notes.txt'), '');
    expect((await refusal(await openRegister(':memory:'))).message).toMatch(
      /notes\.txt has no place/,
    );
  });

  test('bytes that are not UTF-8 are refused', async () => {
    await writeFile(join(folder, 'bodies.yaml'), Buffer.from([0xff, 0xfe, 0x00]));
    expect((await refusal(await openRegister(':memory:'))).message).toMatch(/not UTF-8/);
  });
});

async function refusal(register: Register): Promise<Refused> {
  const error = await loadSeeds(register, folder).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Refused) return error;
  throw error ?? new Error('the seeds were taken');
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(folder, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${file} changed nothing`);
  await writeFile(join(folder, file), after);
}

async function bytesOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const texts = await Promise.all(
    paths.map(async (path) => [path.slice(root.length + 1), await readFile(path, 'utf8')]),
  );
  return Object.fromEntries(texts);
}
