import { expect, test } from 'vitest';
import { checkContradictions } from '../../../src/act/contradictions.ts';

/** Checks a treaty in which countries continue others. */
function check(continued: Readonly<Record<string, string>>) {
  const participations = Object.entries(continued).map(([country, continues]) => ({
    country,
    acts: [{ kind: 'CONTINUED', date: '1992-04-27', continues } as const],
  }));
  return () =>
    checkContradictions({ slug: 'treaty', kind: 'TREATY', binding: true, participations });
}

test('the place of a state is continued by one state', () => {
  expect(check({ SCG: 'YUG', SRB: 'SCG' })).not.toThrow();
  expect(check({ MNE: 'YUG', SRB: 'YUG' })).toThrow(
    'SRB: CONTINUED 1992-04-27: the place of YUG is continued by MNE',
  );
});

test('states do not continue each other in a circle', () => {
  const circle = 'the places continue each other in a circle';
  expect(check({ MNE: 'SRB', SRB: 'MNE' })).toThrow(circle);
  expect(check({ AAA: 'BBB', BBB: 'CCC', CCC: 'AAA' })).toThrow(circle);
});
