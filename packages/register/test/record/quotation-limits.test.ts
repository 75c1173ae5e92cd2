import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { redactInSeeds } from '../../src/edition/publish-seeds.ts';
import { openRegister } from '../../src/register.ts';
import { published } from '../support/editions.ts';
import {
  count,
  givenInEditions,
  isQuoted,
  quotationsIn,
  sourcesOverLimit,
  withoutRepeated,
} from '../support/naive-quotations.ts';
import { editSeed, makeSeedFolder } from '../support/seed-folder.ts';

const SEEDS = fileURLToPath(new URL('../../../../seeds', import.meta.url));
const { given, lengths, unmeasured } = quotationsIn(SEEDS);

test('of each source whose text is known, the length is on record', () => {
  expect(lengths.size).toBeGreaterThan(0);
  expect(unmeasured).toEqual([]);
});

test('passages that are no quoted speech have at most twelve words', () => {
  expect(given.length).toBeGreaterThan(150);
  const long = given.filter((one) => one.kind === 'cited' && count(one.text) > 12);
  expect(long.filter((one) => !isQuoted(given, one))).toEqual([]);
});

test('of no source the record gives more than 250 words, and more than 15 % where its length is known', () => {
  expect(sourcesOverLimit(given, lengths)).toEqual([]);
});

// Where this fails, redact what the editions no longer need: docs/editions.md.
test('nor do the record and all its editions together', () => {
  const all = withoutRepeated([...given, ...givenInEditions(SEEDS)]);
  expect(sourcesOverLimit(all, lengths)).toEqual([]);
});

test('passages of older editions count until they are redacted; what stands within others does not', async () => {
  const seeds = await makeSeedFolder();
  const cite = (...words: readonly string[]) =>
    editSeed(seeds, 'accords/pact.yaml', (text) =>
      text.replace(
        /citations:\n {2}- source: gazette\n(?: {4}passages:\n(?: {6}.*\n)+)?/,
        `citations:\n  - source: gazette\n    passages:\n${words.map((exact) => `      - exact: ${exact}\n`).join('')}`,
      ),
    );
  const words = (name: string, number: number) =>
    Array.from({ length: number }, (_, i) => `${name}${i}`).join(' ');
  const over = () => {
    const now = quotationsIn(seeds);
    const all = [...now.given, ...givenInEditions(seeds)];
    return sourcesOverLimit(withoutRepeated(all), now.lengths);
  };
  await cite(words('a', 12), words('b', 12));
  await published(seeds, '2026-12-04.1');
  await cite(words('a', 11), words('b', 12));
  await published(seeds, '2026-12-04.2');
  expect(over()).toEqual([]);
  await cite(words('c', 12), words('d', 12));
  await published(seeds, '2026-12-04.3');
  // The text has 336 words, and a few stand around passages.
  expect(over()).toEqual([expect.stringMatching(/^gazette: 5\d words, at most 50\.4/)]);
  const register = await openRegister(':memory:');
  await redactInSeeds(
    register,
    seeds,
    'Accord:pact',
    'Too many words of one source.',
    '2026-12-08',
  );
  expect(over()).toEqual([]);
  await register.close();
  await rm(seeds, { recursive: true });
});
