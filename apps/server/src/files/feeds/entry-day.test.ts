import { expect, test } from 'vitest';
import { entryDay, noonOf } from './entry-day.ts';

const TODAY = '2025-11-10';

test.each([
  ['a day is that day, whenever it was reported', '2025-11-06', ['2025-11-07', null], '2025-11-06'],
  [
    'a day that was reported before it came is that day',
    '2025-11-06',
    ['2025-11-01'],
    '2025-11-06',
  ],
  ['a month is its last day', '2025-10', ['2025-11-07'], '2025-10-31'],
  [
    'a month that was reported while it lasted is the day of the report',
    '2025-10',
    ['2025-10-30', '2025-10-12'],
    '2025-10-12',
  ],
  [
    'a year that lasts is the day of the first report',
    '2025',
    ['2025-11', '2025-03-01'],
    '2025-03-01',
  ],
  [
    'a year that lasts and is reported beforehand is the day of that',
    '2025',
    ['2024-12-01'],
    '2024-12-01',
  ],
  ['a year that lasts, of which no report is dated, has no day', '2025', [null], null],
  ['what is ahead is the day of its report', '2025-12-24', ['2025-11-07'], '2025-11-07'],
  ['what is ahead has no day without a report', '2025-12-24', [], null],
])('%s', (_, date, published, day) => {
  expect(entryDay({ date, countedFrom: null }, published, TODAY)).toBe(day);
});

test.each([
  ['is the day from which it counts', '2024-05-31', '2024-05-31'],
  ['has no day where that is ahead', '2025-12-31', null],
  ['has no day where nothing dates it', null, null],
])('what is undated %s', (_, countedFrom, day) => {
  expect(entryDay({ date: null, countedFrom }, ['2025-01-01'], TODAY)).toBe(day);
});

test('a day is the same in every zone from UTC−12 up to UTC+12, Washington and Astana among them', () => {
  const instant = new Date(noonOf('2025-11-06'));
  const dayIn = (timeZone: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
  // The names of POSIX have the sign the other way round; half an hour beside each hour where there are such zones.
  const zones = Array.from(
    { length: 24 },
    (_, i) => `Etc/GMT${i < 12 ? '-' : '+'}${i < 12 ? i : i - 11}`,
  );
  const named = [
    'America/New_York',
    'Asia/Almaty',
    'Asia/Jerusalem',
    'Asia/Kathmandu',
    'Australia/Adelaide',
  ];
  expect([...zones, ...named].map(dayIn)).toEqual(Array(29).fill('2025-11-06'));
});
