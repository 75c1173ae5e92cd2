import { expect, test } from 'vitest';
import { place } from '../../test/support/place.ts';
import { announcementsOn } from './announcement.ts';

const today = '2026-01-01';

/** Each announcement in a line: since when, what came of it and when, after how many days. */
function lines(
  of: Parameters<typeof announcementsOn>[0],
  asOf = today,
  coveredUntil: string | null = null,
): readonly string[] {
  return announcementsOn(of, { asOf, today, coveredUntil }).map((one) =>
    [
      one.from,
      one.outcome,
      one.outcomeOn ?? '-',
      `${one.approximate ? '~' : ''}${one.days ?? '-'}`,
      ...(one.repeated.length > 0 ? [`again ${one.repeated.length}`] : []),
      ...one.contestedActs.map(({ key }) => key),
    ].join(' | '),
  );
}

test('an announcement that a signature follows is counted to the day of signature', () => {
  const signed = place(['ANNOUNCED 2020-08-13', 'SIGNED 2020-09-15', 'RATIFIED 2020-10-15']);
  expect(lines(signed)).toEqual(['2020-08-13 | SIGNED | 2020-09-15 | 33']);
  expect(lines(signed, '2020-09-14')).toEqual(['2020-08-13 | OPEN | - | 32']);
  expect(lines(signed, '2020-08-12')).toEqual([]);
});

test('one without a signature is open, and counted no further than the record reaches', () => {
  const open = place(['ANNOUNCED 2025-11-06', '*ACCEDED 2025-11-07']);
  expect(lines(open)).toEqual(['2025-11-06 | OPEN | - | 56 | *ACCEDED 2025-11-07']);
  expect(lines(open, today, '2025-11')).toEqual([
    '2025-11-06 | OPEN | - | 24 | *ACCEDED 2025-11-07',
  ]);
  expect(lines(open, '2027-01-01')).toEqual(['2025-11-06 | OPEN | - | 56 | *ACCEDED 2025-11-07']);
  expect(lines(open, today, '2025-10-31')).toEqual([
    '2025-11-06 | OPEN | - | 0 | *ACCEDED 2025-11-07',
  ]);
});

test('what is announced again is the same, until something comes of it', () => {
  expect(
    lines(
      place(
        ['ANNOUNCED 2020-01-01', 'ANNOUNCED 2020-02-01', 'DECLINED 2020-03-01'].concat(
          'ANNOUNCED 2020-04-01',
          'ACCEDED 2020-05-01',
          'ANNOUNCED 2020-06-01',
        ),
      ),
    ),
  ).toEqual([
    '2020-01-01 | DECLINED | 2020-03-01 | 60 | again 1',
    '2020-04-01 | JOINED | 2020-05-01 | 30',
  ]);
});

test('a contested announcement stands by itself, and nothing is counted for it', () => {
  expect(lines(place(['*ANNOUNCED 2020-01-01', 'ANNOUNCED 2020-02', 'SIGNED 2020-03-01']))).toEqual(
    ['2020-01-01 | CONTESTED | - | -', '2020-02-29 | SIGNED | 2020-03-01 | ~1'],
  );
});

test('the end of the accord or of the country ends it', () => {
  expect(lines(place(['ANNOUNCED 2020-01-01', 'whole TERMINATED 2020-01-11']))).toEqual([
    '2020-01-01 | LAPSED | 2020-01-11 | 10',
  ]);
  expect(lines(place(['ANNOUNCED 1992-12-30'], { days: { until: '1992-12-31' } }))).toEqual([
    '1992-12-30 | LAPSED | 1993-01-01 | 2',
  ]);
});

test('who left may announce to come back', () => {
  expect(
    lines(
      place(
        ['SIGNED 2015', 'RATIFIED 2016-01-01', 'whole ENTERED_INTO_FORCE 2016-11-04'].concat(
          'WITHDREW 2020-11-04',
          'ANNOUNCED 2020-12-12',
          'ACCEDED 2021-01-20',
        ),
      ),
    ),
  ).toEqual(['2020-12-12 | JOINED | 2021-01-20 | 39']);
});

test('joining an instrument is joining the umbrella', () => {
  const umbrella = place(['ANNOUNCED 2020-08-13'], {
    terms: { binding: false },
    instruments: [place(['SIGNED 2020-09-15'])],
  });
  expect(lines(umbrella)).toEqual(['2020-08-13 | SIGNED | 2020-09-15 | 33']);
});
