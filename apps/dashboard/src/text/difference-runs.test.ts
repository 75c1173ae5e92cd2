import { expect, test } from 'vitest';
import { type Run, relationToPreferred, shortened } from './difference-runs.ts';

const kept = (text: string): Run => ({ kind: 'KEPT', text });
const removed = (text: string): Run => ({ kind: 'REMOVED', text });
const added = (text: string): Run => ({ kind: 'ADDED', text });

test.each([
  ['the same', [kept('peace through strength')], 'same'],
  ['a part of it', [removed('We want'), kept('peace through strength')], 'other words'],
  ['a word or two otherwise', [kept('we want'), added('[a]'), kept('peace')], 'other words'],
  [
    'another stretch',
    [kept('the'), removed('peace'), added('road ahead is long')],
    'other stretch',
  ],
  ['the same with a break', [kept('we want'), removed('[…]'), kept('peace')], 'same'],
  ['less than a break of it', [removed('we […]'), kept('want peace')], 'other words'],
])('a wording that gives %s is told as such', (_, runs, relation) =>
  expect(relationToPreferred(runs)).toBe(relation),
);

test('a long run that is left out is shown by its ends, one that is put in stands whole', () => {
  const words = Array.from({ length: 20 }, (_, i) => `w${i}`).join(' ');
  expect(shortened(removed(words))).toBe('w0 w1 w2 w3 w4 […] w15 w16 w17 w18 w19');
  expect(shortened(added(words))).toBe(words);
  const broken = words.replace('w4', 'w4 […]').replace('w17', '[…] w17');
  expect(shortened(removed(broken))).toBe('w0 w1 w2 w3 w4 […] w16 […] w17 w18 w19');
  expect(shortened(removed(broken.replace('w4 ', '').replace('w16 ', '')))).toBe(
    'w0 w1 w2 w3 […] w15 […] w17 w18 w19',
  );
});
