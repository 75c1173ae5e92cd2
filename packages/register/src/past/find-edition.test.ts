import { expect, test } from 'vitest';
import { EDITION_FORMAT } from '../edition/edition.ts';
import type { PublishedEdition } from '../edition/editions.ts';
import { findEdition } from './find-edition.ts';

const TODAY = '2026-12-09';

function chain(...editions: readonly (readonly [name: string, digest: string])[]) {
  return editions.map(
    ([name, start], i): PublishedEdition => ({
      name,
      position: i + 1,
      parent: editions[i - 1]?.[0] ?? null,
      digest: start.padEnd(64, '0'),
      rules: 1,
      format: EDITION_FORMAT,
      why: 'A test.',
      change_set: null,
    }),
  );
}

const EDITIONS = chain(
  ['2026-12-01.1', 'aaaaaaaa1'],
  ['2026-12-03.1', 'aaaaaaaa2'],
  ['2026-12-03.2', 'aaaaaaaa1'],
  ['2026-12-05.1', 'bbbbbbbb'],
  ['2026-12-05.10', 'cccccccc'],
);

test.each([
  ['2026-12-01', '2026-12-01.1'],
  ['2026-12-02', '2026-12-01.1'],
  ['2026-12-03', '2026-12-03.2'],
  ['2026-12-09', '2026-12-05.10'],
  ['2026-12-05.1', '2026-12-05.1'],
  ['bbbbbbbb', '2026-12-05.1'],
  ['BBBBBBBB0', '2026-12-05.1'],
  ['aaaaaaaa2', '2026-12-03.1'],
  // Two editions of the same data.
  ['aaaaaaaa1', '2026-12-03.2'],
])('%s names edition %s', (text, name) => {
  expect(findEdition(text, EDITIONS, TODAY).name).toBe(name);
});

test.each([
  ['2026-11-30', 'on 2026-11-30 nothing was published yet'],
  ['2026-12-10', 'knownOn is 2026-12-10, and today is 2026-12-09'],
  ['2026-12-05.2', 'there is no edition 2026-12-05.2'],
  ['aaaaaaaa', 'the digests of several editions begin with aaaaaaaa: 2026-12-01.1, 2026-12-03.1'],
  ['00000000', 'there is no edition whose digest begins with 00000000'],
  ['bbbbbbb', '"bbbbbbb" names no edition'],
  ['b'.repeat(65), 'names no edition'],
  ['2026-12', '"2026-12" names no edition'],
  ['2026-02-30', '"2026-02-30" names no edition'],
  ['2026-12-05.01', '"2026-12-05.01" names no edition'],
  ['', '"" names no edition'],
])('%s is refused', (text, message) => {
  expect(() => findEdition(text, EDITIONS, TODAY)).toThrow(message);
});

test('an edition of a later format is refused, and what was published before it is not', () => {
  const [first, ...others] = EDITIONS;
  const later = others.map((edition) => ({ ...edition, format: EDITION_FORMAT + 1 }));
  const all = first ? [first, ...later] : later;
  expect(findEdition('2026-12-01', all, TODAY).name).toBe('2026-12-01.1');
  expect(() => findEdition('2026-12-03', all, TODAY)).toThrow(
    `edition 2026-12-03.2 is of format ${EDITION_FORMAT + 1}`,
  );
});

test('without an edition there is nothing that was known before', () => {
  expect(() => findEdition('2026-12-01', [], TODAY)).toThrow('has not published an edition yet');
});
