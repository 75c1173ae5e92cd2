import { expect, test } from 'vitest';
import { Refused } from '../errors.ts';
import { checkAfter } from './after.ts';
import { actDraft } from './draft.ts';

/** An act as a line, such as `SIGNED 1999 after ratified-1999`. */
function actOf(line: string) {
  const [, kind, date, after] = /^(\w+)(?: ([\d-]+))?(?: after (\S+))?$/.exec(line) ?? [];
  return actDraft.parse({ kind, date, after, citations: [{ source: 'any' }] });
}

function refusal(whole: readonly string[], own: readonly string[]): unknown {
  try {
    checkAfter({
      slug: 'any',
      kind: 'TREATY',
      binding: true,
      acts: whole.map(actOf),
      participations: [{ country: 'AAA', acts: own.map(actOf) }],
    });
    return null;
  } catch (error) {
    return error instanceof Refused ? error.where : error;
  }
}

test.each([
  [
    'an act of a later day',
    [],
    ['RATIFIED 2000-01-01', 'SIGNED 1999-01-01 after ratified-2000-01-01'],
    ['participations', 0, 'acts', 1, 'after'],
  ],
  ['itself', [], ['SIGNED 1999 after signed-1999'], ['participations', 0, 'acts', 0, 'after']],
  [
    'an act that names it',
    [],
    ['RATIFIED 1999 after signed-1999', 'SIGNED 1999 after ratified-1999'],
    ['participations', 0, 'acts', 0, 'after'],
  ],
  [
    'one that comes later by a third',
    [],
    ['SIGNED 1999-01-01 after announced', 'ANNOUNCED after ratified-2000', 'RATIFIED 2000'].map(
      (line) => line.replace('announced', 'announced-undated'),
    ),
    ['participations', 0, 'acts', 0, 'after'],
  ],
  [
    'a later act of the whole',
    ['ENTERED_INTO_FORCE 2000-01-01'],
    ['RATIFIED 1999 after -/entered-into-force-2000-01-01'],
    ['participations', 0, 'acts', 0, 'after'],
  ],
  [
    'a later act, itself of the whole',
    ['ENTERED_INTO_FORCE 2000-01-01 after terminated-2010-01-01', 'TERMINATED 2010-01-01'],
    [],
    ['acts', 0, 'after'],
  ],
])('an act is not said to come after %s', (_, whole, own, path) => {
  expect(refusal(whole, own)).toEqual(path);
});

test.each([
  ['on one day', [], ['DECLINED 2000-01-01', 'ANNOUNCED 2000-01-01 after declined-2000-01-01']],
  [
    'in one year',
    ['ENTERED_INTO_FORCE 2000-06-01'],
    ['RATIFIED 2000 after -/entered-into-force-2000-06-01'],
  ],
  ['an undated one', [], ['SIGNED', 'RATIFIED 2000 after signed-undated']],
])('an act may be said to come after another %s', (_, whole, own) => {
  expect(refusal(whole, own)).toBeNull();
});
