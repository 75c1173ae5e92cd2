import { expect, test } from 'vitest';
import { openRegister, tidySeeds } from '../../src/register.ts';
import { wordCount } from '../../src/source/word-count.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();
const statements = 'sources/gazette/statements.yaml';
const source = 'sources/gazette/source.yaml';
const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');

test('a cited passage has at most twelve words', async () => {
  await cite(words(12));
  expect(await faults()).toEqual([]);
  await cite(words(13));
  expect(await faults()).toEqual([
    [
      expect.stringMatching(
        /pact\.yaml:\d+: a passage of 13 words that are no quoted speech: at most 12 may be given$/,
      ),
      'keep the words on which the fact stands, and take out `verified` if there is one',
    ],
  ]);
});

test('so has the clause of a report, the words of others in it not counted', async () => {
  const mixed = (own: string) =>
    folder().edit(
      statements,
      () => `- slug: asked
  speaker:
    unnamed: the envoy
  accords:
    - pact
  wordings:
    - form: MIXED
      attributedAs: he
      passages:
        - exact: ${words(30)}
          prefix: “
      clause:
        exact: ${own} “${words(30)}”
`,
    );
  await mixed(words(12).replaceAll('w', 'x'));
  expect(await faults()).toEqual([]);
  await mixed(words(13).replaceAll('w', 'x'));
  expect((await faults())[0]?.[0]).toMatch(/statements\.yaml:\d+: a passage of 13 words/);
});

test('quoted speech may be cited whole', async () => {
  await cite(words(13));
  await folder().edit(statements, (text) =>
    text
      .replace('exact: We will sign in spring.', `exact: ${words(20)}`)
      .replace(/ {6}verified:\n( {8}.*\n)+/g, ''),
  );
  await folder().edit('accords/pact.yaml', (text) =>
    text.replace(/( +)- exact: w0/, '$1- prefix: “\n$1  exact: w0'),
  );
  expect(await faults()).toEqual([]);
});

test('a source gives at most 250 words, and 15 % where its length is known, the same words once', async () => {
  await cite(...Array.from({ length: 21 }, (_, i) => words(12).replaceAll('w', `p${i}x`)));
  await folder().edit(source, (text) => text.replace(/words: .*/, "words: '9000'"));
  const [fault] = await faults();
  expect(fault?.[0]).toMatch(
    /source\.yaml:1: passages and what stands around them have 26\d words of this source: at most 250 may be given$/,
  );
  expect(fault?.[1]).toMatch(/^shorten its passages, and each prefix and suffix/);
  await folder().edit(source, (text) => text.replace(/words: .*/, "words: '200'"));
  expect((await faults())[0]?.[0]).toMatch(/at most 30, which is 15 % of its 200 may be given$/);
  await folder().edit('accords/pact.yaml', (text) => text.replaceAll(/p\d+x/g, 'same'));
  expect(await faults()).toEqual([]);
});

test('cited words that stand in the clause of a report count once', async () => {
  const clause = words(12).replaceAll('w', 'x');
  await cite(clause.split(' ').slice(0, 8).join(' '));
  await folder().edit('accords/pact.yaml', (text) =>
    text.replace(/( +)- exact: (x0.*)/, "$1- exact: $2\n$1  suffix: ' x8'"),
  );
  await folder().edit(
    statements,
    () => `- slug: asked
  speaker:
    unnamed: the envoy
  accords:
    - pact
  wordings:
    - form: INDIRECT
      attributedAs: he
      clause:
        exact: ${clause}
`,
  );
  await folder().edit(source, (text) => text.replace(/words: .*/, "words: '90'"));
  expect(await faults()).toEqual([]);
});

test('the length is required where a text is held', async () => {
  await folder().edit(source, (text) => text.replace(/words: .*\n/, ''));
  expect(await faults()).toEqual([
    [expect.stringMatching(/source\.yaml:\d+: words are missing/), expect.stringMatching(/./)],
  ]);
});

test.each([
  ['We will sign — in spring.', 6],
  [' “one”\n\ntwo ', 2],
  ['', 0],
  ['カザフスタンは合意に参加する', 6],
  ['الاتفاق الجديد', 2],
])('%j has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count);
});

/** Cites passages for the accord. */
async function cite(...passages: readonly string[]): Promise<void> {
  await folder().edit('accords/pact.yaml', (text) =>
    text.replace(
      /citations:\n {2}- source: gazette\n(?: {4}passages:\n(?: {6}.*\n)+)?/,
      `citations:\n  - source: gazette\n    passages:\n${passages.map((exact) => `      - exact: ${exact}\n`).join('')}`,
    ),
  );
}

async function faults(): Promise<readonly (readonly [string, string])[]> {
  const register = await openRegister(':memory:');
  const { faults } = await tidySeeds(register, folder().path);
  await register.close();
  return faults.map(({ message, cure }) => [message, cure] as const);
}
