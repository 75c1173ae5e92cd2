import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  loadSeeds,
  openRegister,
  Refused,
  RefusedDrafts,
  type Register,
} from '../../src/register.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();

const statements = 'sources/gazette/statements.yaml';

/** What is wrong, in which file, what is put for what, and what the refusal says. */
const faults: readonly [
  fault: string,
  file: string,
  from: string | RegExp,
  to: string,
  says: RegExp,
][] = [
  ['an unknown key', 'countries.yaml', 'kind:', 'kinds:', /no field "kinds"/],
  ['a dangling slug', 'leaders.yaml', 'country: AAA', 'country: AAX', /no country "AAX"/],
  ['an end before the beginning', 'leaders.yaml', 'to: 2026-01', 'to: 2019', /to is before from/],
  [
    'a tenure without an end that another follows',
    'leaders.yaml',
    /( +- title: Envoy\n)( +country: AAA\n +from: )2020\n +to: 2026-01\n([\s\S]*?)$/,
    '$1$22020\n$3$1$22016-05-26\n$3',
    /Envoy from 2016-05-26 has no end, and envoy is the next from 2020/,
  ],
  [
    'an impossible date',
    'sources/gazette/source.yaml',
    '2025-11-06',
    '2025-02-30',
    /is not a date/,
  ],
  [
    'a key given twice',
    'sources/gazette/source.yaml',
    'kind: NEWS',
    'kind: NEWS\nkind: NEWS',
    /unique/,
  ],
  [
    'an address that is no web address',
    'sources/gazette/source.yaml',
    'kind: NEWS',
    'url: javascript:alert(1)\nkind: NEWS',
    /no http or https/,
  ],
  [
    'an entry given twice',
    'countries.yaml',
    'code: BBB',
    'code: AAA',
    /Country AAA is given twice/,
  ],
  [
    'countries out of order',
    'accords/pact.yaml',
    'country: BBB',
    'country: AAA',
    /stands after AAA/,
  ],
  [
    'a participation without act or role',
    'accords/pact.yaml',
    /country: BBB[\s\S]*/,
    'country: BBB\n',
    /neither a role nor an act/,
  ],
  [
    'an act given twice',
    'accords/pact.yaml',
    /(acts:\n)( +- kind[\s\S]*?)( +- country: BBB)/,
    '$1$2$2$3',
    /is given twice/,
  ],
  [
    'a quotation without a passage',
    statements,
    'form: INDIRECT',
    'form: DIRECT',
    /passages are missing|clause belongs/,
  ],
  [
    'words changed after they were verified',
    statements,
    'exact: We will sign',
    'exact: We shall sign',
    /changed after they were verified/,
  ],
  [
    'a passage that occurs twice',
    statements,
    /(exact: in spring\n) +prefix: .*\n +suffix: .*\n/,
    '$1',
    /also occurs within/,
  ],
  [
    'more than 64 characters of context',
    statements,
    /prefix: .*/,
    `prefix: ${'x'.repeat(65)}`,
    /is over 64 characters/,
  ],
  [
    'a statement in the folder of another source',
    statements,
    'form: INDIRECT',
    'source: herald\n      form: INDIRECT',
    /first wording is from "herald"/,
  ],
  ['a list where a map belongs', 'accords/pact.yaml', /[\s\S]*/, '- a\n', /coverage is missing/],
  ['broken YAML', 'bodies.yaml', /$/, '\n  : [', /bodies\.yaml:\d+/],
];

describe('a fault in the seeds', () => {
  test.each(faults)(
    '%s is refused with file, line and cure, and nothing is imported',
    async (...fault) => {
      const [, file, from, to, says] = fault;
      await folder().edit(file, (text) => text.replace(from, to));
      const register = await openRegister(':memory:');
      const refused = await refusal(register);
      const all = refused instanceof RefusedDrafts ? refused.faults : [refused];
      const error = all.find(({ message }) => says.test(message)) ?? refused;
      expect(error.message).toMatch(says);
      expect(error.message).toMatch(new RegExp(`${file}:\\d+: `));
      expect(error.cure).not.toBe('');
      expect((await register.counts()).countries).toBe(0);
      expect((await register.revision()).number).toBe(0);
      await register.close();
    },
  );

  test('is reported with its own line', async () => {
    await folder().edit('leaders.yaml', (text) => text.replace('country: AAA', 'country: AAX'));
    const lines = (await readFile(join(folder().path, 'leaders.yaml'), 'utf8')).split('\n');
    const line = lines.findIndex((text) => text.includes('AAX')) + 1;
    expect((await refusal(await openRegister(':memory:'))).message).toContain(
      `leaders.yaml:${line}: `,
    );
  });

  test('a file without a place is refused', async () => {
    await writeFile(join(folder().path, 'notes.txt'), '');
    expect((await refusal(await openRegister(':memory:'))).message).toMatch(
      /notes\.txt has no place/,
    );
  });

  test('bytes that are not UTF-8 are refused', async () => {
    await writeFile(join(folder().path, 'bodies.yaml'), Buffer.from([0xff, 0xfe, 0x00]));
    expect((await refusal(await openRegister(':memory:'))).message).toMatch(/not UTF-8/);
  });
});

async function refusal(register: Register): Promise<Refused> {
  const error = await loadSeeds(register, folder().path).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Refused) return error;
  throw error ?? new Error('the seeds were taken');
}
