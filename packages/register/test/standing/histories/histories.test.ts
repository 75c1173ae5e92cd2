import { describe, expect, test } from 'vitest';
import { derive, stepOn } from '../../../src/standing/derive.ts';
import { standingIn } from '../history-of.ts';
import { naiveStandings } from '../naive-standing.ts';
import { APPLYING } from './applying.ts';
import { ENDING } from './ending.ts';
import { JOINING } from './joining.ts';
import { LEAVING } from './leaving.ts';
import { MEMBERSHIPS } from './memberships.ts';
import { TAKING_BACK } from './taking-back.ts';

const HISTORIES = [...JOINING, ...APPLYING, ...LEAVING, ...TAKING_BACK, ...MEMBERSHIPS, ...ENDING];

describe.each(HISTORIES)('$name', ({ history, expected, sources }) => {
  const days = Object.keys(expected);

  test('has the standing that its sources and the law of treaties give', () => {
    expect(Object.fromEntries(days.map((day) => [day, standingIn(history, day)]))).toEqual(
      expected,
    );
    expect(derive(history).faults).toEqual([]);
  });

  test('the naive derivation agrees', () => {
    const naive = days.map((day) => [day, [...naiveStandings(history).on(day)].join('/')]);
    expect(Object.fromEntries(naive)).toEqual(expected);
  });

  test('names its sources and stands on four days at least', () => {
    expect(days.length).toBeGreaterThanOrEqual(4);
    expect(sources.every(({ url }) => URL.canParse(url))).toBe(true);
  });
});

const named = (part: string) => {
  const found = HISTORIES.find(({ name }) => name.startsWith(part));
  if (!found) throw new Error(`no history: ${part}`);
  return derive(found.history);
};

test('a pending exit is shown while it is pending, and only then', () => {
  const health = named('United States in the World Health');
  const ends = ['2020-07-05', '2020-07-06', '2021-01-20', '2025-01-22', '2026-01-22'].map(
    (day) => stepOn(health, day)?.endsOn,
  );
  expect(ends).toEqual([null, '2021-07-06', null, '2026-01-22', null]);
  expect(stepOn(named('Azerbaijan'), '2019')?.since).toBe('2019-07-01');
});

test('a standing has the day and the act that gave it', () => {
  const expected = [
    ['Australia', '2026', '2002-09-01', 'RATIFIED'],
    ['Belgium', '1998-12', '1998-12-13', 'RATIFIED'],
    ['Belgium', '1996-12', '1994-07-29', 'SIGNED'],
    ['Iceland', '2026', '2002-10-10', 'ACCEDED'],
    ['Russia in the CFE', '2020', '2007-12-12', 'SUSPENDED'],
    ['Czechoslovakia', '1992-08', '1992-07-17', 'PROVISIONALLY_APPLIED'],
    ['Russia in the INF', '2026', '2019-08-02', 'TERMINATED'],
    ['Russia in the Test-Ban', '2026', '1996-09-24', 'SIGNED'],
    ['Russia in the Council', '2026', '2022-03-16', 'EXPELLED'],
    ['United States in UNESCO', '2024', '2023-07-11', 'ENTERED_INTO_FORCE'],
    ['Syria', '2014', '2013-10-14', 'ACCEDED'],
  ] as const;
  for (const [name, day, since, kind] of expected) {
    expect(stepOn(named(name), day), name).toMatchObject({ since, act: { kind } });
  }
});
