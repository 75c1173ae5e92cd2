import { expect, test } from 'vitest';
import { place } from '../../test/support/place.ts';
import { dayBefore } from '../dates/partial-date.ts';
import { standingIntervals } from './intervals.ts';

const told = (of: Parameters<typeof standingIntervals>[0]) =>
  standingIntervals(of).map(({ from, to, standing, act }) =>
    [from, to ?? 'on', standing, act?.key ?? '-'].join(' | '),
  );

test('a place is cut where its standing changes, and open at the end', () => {
  const acts = ['ANNOUNCED 2020-08-13', 'SIGNED 2020-09-15', 'WITHDREW 2024-03'];
  expect(told(place(acts, { terms: { binding: false } }))).toEqual([
    '2020-08-13 | 2020-09-14 | ANNOUNCED | ANNOUNCED 2020-08-13',
    '2020-09-15 | 2024-03-30 | SIGNATORY | SIGNED 2020-09-15',
    '2024-03-31 | on | WITHDRAWN | WITHDREW 2024-03',
  ]);
});

test('an act that changes nothing cuts nothing, and one that nothing dates has no time', () => {
  expect(told(place(['SIGNED 2020-09-15', 'ANNOUNCED 2021', '*WITHDREW 2022']))).toEqual([
    '2020-09-15 | on | SIGNATORY | SIGNED 2020-09-15',
  ]);
  expect(told(place(['SIGNED']))).toEqual([]);
});

test('an undated act counts from its earliest source, a contested one makes a place without a standing', () => {
  expect(told(place(['*SIGNED 2019', 'SIGNED ~2020-01-01']))).toEqual([
    '2019-12-31 | 2019-12-31 | NONE | -',
    '2020-01-01 | on | SIGNATORY | SIGNED ~2020-01-01',
  ]);
});

test('what is scheduled has its day, and an accord’s entry into force moves those who had consented', () => {
  expect(told(place(['RATIFIED 2027-01-01', 'whole ENTERED_INTO_FORCE 9999-12-31']))).toEqual([
    '2027-01-01 | 9999-12-30 | CONTRACTING | RATIFIED 2027-01-01',
    '9999-12-31 | on | PARTY | whole ENTERED_INTO_FORCE 9999-12-31',
  ]);
});

test('a place begins on the last day that its first role may be of, in an instrument too', () => {
  const broker = (from: string) =>
    ({ key: from, accord: 'a', country: 'KAZ', role: 'BROKER', from, attested: null }) as const;
  const here = { ...place([]), roles: [broker('2020')] };
  expect(told(here)).toEqual(['2020-12-31 | on | NONE | -']);
  expect(told({ ...here, roles: [broker('1995-08')] })).toEqual(['1995-08-31 | on | NONE | -']);
  const instruments = [{ ...place([]), roles: [broker('2019')] }];
  expect(told({ ...here, instruments })).toEqual(['2019-12-31 | on | NONE | -']);
});

test('acts in instruments under an umbrella count, and the place begins with the first of them', () => {
  const umbrella = place([], {
    terms: { binding: false },
    instruments: [place(['SIGNED 2021-05-01'])],
  });
  expect(told(umbrella)).toEqual(['2021-05-01 | on | SIGNATORY | SIGNED 2021-05-01']);
  const named = {
    key: 'r',
    accord: 'a',
    country: 'KAZ',
    role: 'PRINCIPAL',
    from: '2020',
    attested: null,
  } as const;
  expect(told({ ...umbrella, roles: [named] })).toEqual([
    '2020-12-31 | 2021-04-30 | UNCLEAR | -',
    '2021-05-01 | on | SIGNATORY | SIGNED 2021-05-01',
  ]);
});

test.each([
  ['2020-03-01', '2020-02-29'],
  ['2021-03-01', '2021-02-28'],
  ['2021-01-01', '2020-12-31'],
  ['0050-01-01', '0049-12-31'],
])('the day before %s is %s', (day, before) => {
  expect(dayBefore(day)).toBe(before);
});
