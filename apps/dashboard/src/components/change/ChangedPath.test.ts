import { expect, test } from 'vitest';
import { stepsOf } from './ChangedPath.tsx';

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
