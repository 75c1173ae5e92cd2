import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readEditions } from '../../src/edition/chain.ts';
import { EDITION_FORMAT } from '../../src/edition/edition.ts';
import { editionText } from '../../src/edition/edition-file.ts';
import { entriesAt } from '../../src/edition/entries-at.ts';
import type { Reasons } from '../../src/edition/publish.ts';
import { UPGRADES } from '../../src/edition/upgrades.ts';
import { objectOf } from '../../src/seeds/object-of.ts';
import { SeedFault } from '../../src/seeds/seed-fault.ts';
import { published } from '../support/editions.ts';
import { naiveDigest } from '../support/naive-digest.ts';
import { editSeed, makeSeedFolder } from '../support/seed-folder.ts';

/** Three editions: the whole record, a corrected accord, and without its statements. */
const texts = new Map<string, string>();
const digests: string[] = [];
let folder = '';
const fileOf = (name: string) => join(folder, 'editions', `${name}.jsonl`);

beforeAll(async () => {
  const seeds = await makeSeedFolder();
  const publish = async (name: string, reasons?: Reasons) => {
    await published(seeds, name, reasons);
    digests.push(naiveDigest(seeds));
    const file = `editions/${name}.jsonl`;
    texts.set(file, await readFile(join(seeds, file), 'utf8'));
  };
  await publish('2026-12-04.1');
  await editSeed(seeds, 'accords/pact.yaml', (file) => file.replace('A pact.', 'A treaty.'));
  await publish('2026-12-04.2', {
    why: 'Read again.',
    whyFor: new Map([['Accord:pact', 'It is a treaty.']]),
  });
  await rm(join(seeds, 'sources/gazette/statements.yaml'));
  await publish('2026-12-05.1');
  await rm(seeds, { recursive: true });
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'));
  await mkdir(join(folder, 'editions'));
  for (const [file, text] of texts) await writeFile(join(folder, file), text);
});
afterEach(() => rm(folder, { recursive: true }));

async function faultOf(...upgrades: Parameters<typeof readEditions>[1][]): Promise<SeedFault> {
  const error = await readEditions(folder, ...upgrades).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof SeedFault) return error;
  throw new Error(`no fault: ${error}`);
}

test('a folder without editions has none', async () => {
  await rm(join(folder, 'editions'), { recursive: true });
  expect(await readEditions(folder)).toEqual([]);
});

test('editions are read as they were written, each of the record that the seeds were then', async () => {
  const [first, second, third] = await readEditions(folder);
  expect([first, second, third].map((one) => one?.digest)).toEqual(digests);
  expect([first?.parent, second?.parent, third?.parent]).toEqual([
    null,
    '2026-12-04.1',
    '2026-12-04.2',
  ]);
  expect(first?.changes.map(({ kind }) => kind)).toEqual(first?.changes.map(() => 'NEW'));
  expect(second?.changes).toMatchObject([
    { type: 'Accord', key: 'pact', kind: 'CORRECTED', why: 'It is a treaty.' },
  ]);
  expect(new Set(third?.changes.map(({ kind }) => kind))).toEqual(new Set(['REMOVED']));
  for (const edition of [first, second, third])
    expect(edition && editionText(edition)).toBe(
      await readFile(fileOf(edition?.name ?? ''), 'utf8'),
    );
});

/** What is done to the file of an edition, and the fault that is then told. */
const FAULTS: readonly [
  what: string,
  name: string,
  change: (text: string) => string,
  line: number,
  message: RegExp,
][] = [
  ['an unknown field', '2026-12-04.2', (t) => t.replace('{"', '{"by":"x","'), 1, /"by"/],
  [
    'an unknown field of a change',
    '2026-12-04.2',
    (t) => t.replace('{"digest":"', '{"digest":"').replace('"key"', '"a":1,"key"'),
    2,
    /"a"/,
  ],
  ['another draft', '2026-12-04.2', (t) => t.replace('A treaty.', 'A threat.'), 2, /digest/],
  [
    'another digest',
    '2026-12-04.2',
    (t) => t.replace(/"digest":"\w{64}"/, `"digest":"${'0'.repeat(64)}"`),
    1,
    /makes a record whose digest/,
  ],
  ['another order', '2026-12-04.1', swapped(3, 4), 4, /stands after a later/],
  ['an entry given twice', '2026-12-04.2', (t) => `${t}${t.split('\n')[1]}\n`, 3, /twice/],
  ['another way of writing', '2026-12-04.2', (t) => t.replace('":"', '": "'), 1, /RFC 8785/],
  ['a line cut off', '2026-12-04.2', (t) => t.slice(0, -9), 0, /middle of a line/],
  ['a line of something else', '2026-12-04.2', (t) => `${t}<<<<<<<\n`, 3, /no JSON/],
  [
    'an edition that is none',
    '2026-12-04.2',
    (t) => t.replace('"2026-12-04.2"', '"2026-02-30.1"'),
    1,
    /no name of an edition/,
  ],
  ['an unknown kind', '2026-12-04.2', (t) => t.replace('CORRECTED', 'IMPROVED'), 2, /IMPROVED/],
  [
    'a change of what was not there',
    '2026-12-04.1',
    (t) => t.replace('"NEW"', '"CORRECTED"'),
    2,
    /was not there/,
  ],
  [
    'a new entry that was there',
    '2026-12-04.2',
    (t) => t.replace('CORRECTED', 'NEW'),
    2,
    /was there already/,
  ],
  [
    'neither a draft nor a reason',
    '2026-12-04.2',
    (t) => t.replace(/"draft":\{.*\},"key"/, '"key"'),
    2,
    /neither|not either/,
  ],
  [
    'a change left out',
    '2026-12-04.1',
    (t) => t.split('\n').toSpliced(5, 1).join('\n'),
    1,
    /makes a record/,
  ],
];

function swapped(a: number, b: number) {
  return (text: string) => {
    const lines = text.split('\n');
    [lines[a - 1], lines[b - 1]] = [lines[b - 1] ?? '', lines[a - 1] ?? ''];
    return lines.join('\n');
  };
}

test.each(FAULTS)(
  '%s is refused with file, line and cure',
  async (_, name, change, line, message) => {
    const before = await readFile(fileOf(name), 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    await writeFile(fileOf(name), after);
    const fault = await faultOf();
    expect(fault.message).toMatch(message);
    expect(fault).toMatchObject({ file: fileOf(name), line });
    expect(fault.cure.length).toBeGreaterThan(20);
  },
);

test('a file of another name, and one that is no edition, are refused', async () => {
  await rename(fileOf('2026-12-05.1'), fileOf('2026-12-06.1'));
  expect(await faultOf()).toMatchObject({ cure: 'name the file 2026-12-05.1.jsonl' });
  await rename(fileOf('2026-12-06.1'), join(folder, 'editions/notes.txt'));
  expect((await faultOf()).message).toMatch(/notes\.txt has no place/);
});

test('bytes that are no UTF-8, and a mark in front of it, are refused', async () => {
  const bytes = await readFile(fileOf('2026-12-04.2'));
  await writeFile(
    fileOf('2026-12-04.2'),
    bytes.fill(0xff, bytes.indexOf('Read'), bytes.indexOf('ead')),
  );
  expect((await faultOf()).message).toMatch(/2\.jsonl is not UTF-8/);
  await writeFile(fileOf('2026-12-04.2'), `\ufeff${texts.get('editions/2026-12-04.2.jsonl')}`);
  expect((await faultOf()).message).toMatch(/:1: is no JSON/);
});

test('a gap, two that follow one, and a circle are refused', async () => {
  const second = await readFile(fileOf('2026-12-04.2'), 'utf8');
  await rm(fileOf('2026-12-04.2'));
  expect((await faultOf()).message).toMatch(/follows 2026-12-04\.2, and there is no such/);

  await writeFile(fileOf('2026-12-04.2'), second);
  await writeFile(fileOf('2026-12-06.1'), second.replace('"2026-12-04.2"', '"2026-12-06.1"'));
  const fork = await faultOf();
  expect(fork.message).toMatch(/2026-12-04\.2 and 2026-12-06\.1 both follow 2026-12-04\.1/);
  expect(fork.cure).toMatch(/npm run publish -- --again/);
  await rm(fileOf('2026-12-06.1'));

  const first = await readFile(fileOf('2026-12-04.1'), 'utf8');
  await writeFile(
    fileOf('2026-12-04.1'),
    first.replace('"rules"', '"parent":"2026-12-05.1","rules"'),
  );
  expect((await faultOf()).message).toMatch(/which has a later name/);
});

test('an edition of an older format is given the shape of today, and one of a newer is refused', async () => {
  const rename = ({ draft }: { readonly draft: unknown }) => {
    const { description, ...rest } = objectOf(draft) ?? {};
    return description === undefined ? rest : { ...rest, summary: description };
  };
  const [plain, now] = [
    await readEditions(folder),
    await readEditions(folder, [...UPGRADES, rename]),
  ];
  expect(now.map(({ digest }) => digest)).toEqual(plain.map(({ digest }) => digest));
  expect(entriesAt(now, '2026-12-04.2').get('Accord:pact')?.draft).toMatchObject({
    summary: 'A treaty.',
  });
  const format = `"format":${EDITION_FORMAT}`;
  const text = await readFile(fileOf('2026-12-04.2'), 'utf8');
  const newer = text.replace(format, `"format":${EDITION_FORMAT + 1},"language":"en"`);
  await writeFile(fileOf('2026-12-04.2'), newer);
  expect(await faultOf()).toMatchObject({ line: 1, message: expect.stringMatching(/format 2/) });
});

test('the format counts the upgrades', () => {
  expect(EDITION_FORMAT).toBe(UPGRADES.length + 1);
});

test('a file into which git wrote two editions is refused with what to do', async () => {
  const own = await readFile(fileOf('2026-12-05.1'), 'utf8');
  const both = `<<<<<<< HEAD\n${own}=======\n${own.replace('A test.', 'Theirs.')}>>>>>>> theirs\n`;
  await writeFile(fileOf('2026-12-05.1'), both);
  const fault = await faultOf();
  expect(fault.message).toMatch(
    /2026-12-05\.1\.jsonl:1: two branches published an edition of this name/,
  );
  expect(fault.cure).toContain('keep the file as the main branch has it');
});
