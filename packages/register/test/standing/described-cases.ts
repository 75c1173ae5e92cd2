import { describe, expect, test } from 'vitest';
import { derive } from '../../src/standing/derive.ts';
import type { PlaceHistory } from '../../src/standing/history.ts';
import { standingIn } from './history-of.ts';
import { naiveStandings } from './naive-standing.ts';

/** A history, its standing on days (an imprecise day stands for its last), and what contradicts the record in it. */
export type Case = readonly [
  name: string,
  PlaceHistory,
  expected: Readonly<Record<string, string>>,
  faults?: readonly string[],
];

/** Both derivations give what is expected. */
export function describeCases(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(
      cases.map(([name, history, expected, faults]) => ({ name, history, expected, faults })),
    )('$name', ({ history, expected, faults = [] }) => {
      const days = Object.keys(expected);
      const standings = (on: (day: string) => string) => days.map((day) => [day, on(day)]);
      expect(Object.fromEntries(standings((day) => standingIn(history, day)))).toEqual(expected);
      expect(derive(history).faults.map(({ name }) => name)).toEqual(faults);
      const naive = naiveStandings(history);
      // The naive derivation compares days as they are written.
      const naively = standings((day) => [...naive.on(day.padEnd(10, '-12-31'))].join('/'));
      expect(Object.fromEntries(naively)).toEqual(expected);
      expect(naive.refused).toBe(faults.length);
    });
  });
}
