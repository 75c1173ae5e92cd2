import { expect, test } from 'vitest';
import { loadMessages } from '../../messages/messages.ts';
import { itemIn, stepsOf } from './ChangedPath.tsx';

test.each([
  ['date', [['date', null]]],
  [
    'participations[KAZ].acts[ANNOUNCED 2025-11-06].note',
    [
      ['participations', 'KAZ'],
      ['acts', 'ANNOUNCED 2025-11-06'],
      ['note', null],
    ],
  ],
  ['accords[abraham-accords]', [['accords', 'abraham-accords']]],
  [
    'citations[www.example.org/a.b].note',
    [
      ['citations', 'www.example.org/a.b'],
      ['note', null],
    ],
  ],
])('the path %s is read field by field', (path, steps) => {
  expect(stepsOf(path).map(({ field, item }) => [field, item])).toEqual(steps);
});

test('An item of a list is told in words, and what no list has as it is', async () => {
  const messages = await loadMessages('en');
  expect(
    ['SOUGHT 2025-11', 'PRINCIPAL', 'REPLACES', 'KAZ', 'NATO', 'a-slug'].map((i) =>
      itemIn(messages, i),
    ),
  ).toEqual(['Was asked to join November 2025', 'Principal', 'Replaces', 'KAZ', 'NATO', 'A Slug']);
});
