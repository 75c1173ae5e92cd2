import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRegister, type Refused, tidySeeds } from '../../src/register.ts';
import { commented, commentsIn, generator } from '../support/commented.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();
const statements = 'sources/gazette/statements.yaml';

test('a file with comments, an unknown field and five faults: six are reported at once, and nothing is lost', async () => {
  await folder().edit('accords/pact.yaml', (text) =>
    text
      .replace('binding: false', 'binding: false # in force since\ncolour: red')
      .replace('  - country: AAA', '  # the first\n  - country: AAX')
      .replace('date: 2025-11', 'date: 2025-13 # as the paper has it')
      .replace('leader: envoy', 'leader: envoi')
      .replace('kind: TREATY', 'kind: TREATTY')
      .replace(/(BBB\n {4}roles:\n {6}- role: )PRINCIPAL/, '$1PRINCIPLE'),
  );
  const before = await filesIn(folder().path);
  const faults = await faultsOf();
  expect(faults.map(({ message }) => message.replace(/^.*pact\.yaml/, ''))).toEqual([
    ':1: kind is "TREATTY"',
    ':3: there is no field "colour" here',
    ':15: there is no country "AAX"',
    ':22: date is not a date',
    ':24: there is no leader "envoi"',
    ':29: role is "PRINCIPLE"',
  ]);
  expect(faults.map(({ cure }) => cure)).toEqual([
    expect.stringMatching(/^write TREATY if that is meant, else write one of /),
    expect.stringMatching(/^remove it; the fields here are slug, kind, /),
    'write "AAA" if that is meant, or add the country',
    'write 2025, 2025-11 or 2025-11-06',
    'write "envoy" if that is meant, or add the leader',
    expect.stringMatching(/^write PRINCIPAL if that is meant, else write one of /),
  ]);
  expect(await filesIn(folder().path)).toEqual(before);
});

test('faults of all files are reported in one run, and none that follows from another', async () => {
  const { edit, path } = folder();
  await edit('countries.yaml', (text) => `${text}\n  : [`);
  await edit('bodies.yaml', (text) => text.replace('names:', 'nmaes:'));
  await edit('leaders.yaml', (text) => text.replace('title: Envoy', 'title: &title Envoy'));
  await edit(statements, (text) => text.replace('form: INDIRECT', 'form: *title'));
  await writeFile(join(path, 'notes.txt'), '');
  await writeFile(join(path, 'accords/other.yaml'), Buffer.from([0xff]));
  const faults = await faultsOf();
  expect(faults.map(({ message }) => message.slice(path.length + 1))).toEqual([
    'accords/other.yaml is not UTF-8',
    expect.stringMatching(/^bodies\.yaml:\d+: there is no field "nmaes" here$/),
    expect.stringMatching(/^countries\.yaml:\d+: /),
    ...(faults.filter(({ message }) => /countries\.yaml/.test(message)).length > 1
      ? [expect.stringMatching(/^countries\.yaml:\d+: /)]
      : []),
    expect.stringMatching(/^leaders\.yaml:\d+: &title gives a name to a part of the file$/),
    'notes.txt has no place among the seeds',
    expect.stringMatching(
      /statements\.yaml:\d+: \*title stands for text that is written elsewhere$/,
    ),
  ]);
  expect(faults.map(({ cure }) => cure)).not.toContain('');
});

test('comments go with their entries, and lists whose order says nothing are sorted', async () => {
  const { path } = folder();
  await writeFile(
    join(path, 'countries.yaml'),
    `# Whose they are: nobody's.

# The second.
- code: BBB # by its code
  names: # in two languages
    ru: Земля
    # first is English
    en: Land BBB
  kind: UN_MEMBER
  # no more of BBB
# The first.
- {code: AAA, names: {en: Land AAA}, kind: UN_MEMBER} # on one line
# Here it ends.
`,
  );
  await folder().edit('accords/pact.yaml', (text) => {
    const [head = '', first = '', second = ''] = text.split(/(?= {2}- country)/);
    return `${head}  # of BBB\n${second}  # of AAA\n${first}`;
  });
  const written = await tidied();
  expect(written.map((file) => file.slice(path.length + 1))).toEqual([
    'countries.yaml',
    'accords/pact.yaml',
  ]);
  expect(await readFile(join(path, 'countries.yaml'), 'utf8')).toBe(`# Whose they are: nobody's.

# The first.
- code: AAA
  kind: UN_MEMBER # on one line
  names:
    en: Land AAA
# The second.
- code: BBB # by its code
  kind: UN_MEMBER
  names: # in two languages
    # first is English
    en: Land BBB
    ru: Земля
  # no more of BBB
# Here it ends.
`);
  expect(await readFile(join(path, 'accords/pact.yaml'), 'utf8')).toMatch(
    / {2}# of AAA\n {2}- country: AAA\n[^#]+ {2}# of BBB\n {2}- country: BBB\n/,
  );
  expect(await tidied()).toEqual([]);
});

test('wherever comments stand, all are there afterwards, at their entries; a second time changes nothing', async () => {
  const { path } = folder();
  const plain = await filesIn(path);
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = generator(seed);
    const given = new Map([...plain].map(([name, text]) => [name, commented(text, random)]));
    for (const [name, text] of given) await writeFile(join(path, name), text);
    await tidied(`seed ${seed}`);
    for (const [name, text] of await filesIn(path)) {
      const before = given.get(name)?.match(/#\d+@.*/g) ?? [];
      expect(commentsIn(text).toSorted(), `seed ${seed} ${name}`).toEqual(before.toSorted());
      expect(text.replace(/^ *#.*\n|(?<=\S) #.*/gm, '').replace(/^\n/, '')).toBe(plain.get(name));
    }
    expect(await tidied(`seed ${seed}`)).toEqual([]);
  }
}, 120_000);

test('the seeds of the project are in order already', async () => {
  const register = await openRegister(':memory:');
  expect(await tidySeeds(register, 'seeds')).toMatchObject({ faults: [], written: [] });
  await register.close();
}, 120_000);

test('what the register does not write back is reported, and then nothing is written', async () => {
  await folder().edit('leaders.yaml', (text) =>
    text.replace('  country: AAA', '  note: Kept here.\n  country: AAA'),
  );
  const before = await filesIn(folder().path);
  const register = await openRegister(':memory:');
  const { faults, written } = await tidySeeds(
    {
      ...register,
      drafts: async () => {
        const drafts = new Map(await register.drafts());
        const leaders = drafts.get('Leader') ?? [];
        return drafts.set(
          'Leader',
          leaders.map((one) => {
            const { note, ...rest } = Object(one);
            return rest;
          }),
        );
      },
    },
    folder().path,
  );
  await register.close();
  expect(written).toEqual([]);
  expect(faults.map(({ message }) => message)).toEqual([
    expect.stringMatching(/leaders\.yaml:7: note would be lost/),
  ]);
  expect(await filesIn(folder().path)).toEqual(before);
});

async function faultsOf(): Promise<readonly Refused[]> {
  const register = await openRegister(':memory:');
  const { faults, written } = await tidySeeds(register, folder().path);
  await register.close();
  expect(written).toEqual([]);
  return faults;
}

async function tidied(hint = ''): Promise<readonly string[]> {
  const register = await openRegister(':memory:');
  const { faults, written } = await tidySeeds(register, folder().path);
  await register.close();
  expect(
    faults.map(({ message }) => message),
    hint,
  ).toEqual([]);
  return written;
}

async function filesIn(path: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(path, { recursive: true })).filter((name) => /\.\w+$/.test(name));
  return new Map(
    await Promise.all(
      names.sort().map(async (name) => [name, await readFile(join(path, name), 'utf8')] as const),
    ),
  );
}
