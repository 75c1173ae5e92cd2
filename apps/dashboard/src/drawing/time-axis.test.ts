import { expect, test } from 'vitest';
import { drawnAt, positionOf } from './position.ts';
import { daysOfSpan, eventDates, eventDays, monthsOf, spanOf, yearsOf } from './time-axis.ts';

const event = (id: string, date: string | null) => ({ id, date });
const span = { first: '2020-01-01', last: '2020-12-31' };

test('a drawing reaches from the first event to the last, or to the day shown', () => {
  const events = [event('a', '2020-09-15'), event('b', null), event('c', '2020-08')];
  expect(spanOf(events, '2020-09-01')).toEqual({ first: '2020-08-31', last: '2020-09-15' });
  expect(spanOf(events, '2025-11-10')).toEqual({ first: '2020-08-31', last: '2025-11-10' });
  expect(spanOf(events, '2020-01')).toEqual({ first: '2020-01-31', last: '2020-09-15' });
  expect(spanOf([event('b', null)], '2020-09-01')).toBeNull();
});

test('an imprecise date lies at its last day', () => {
  expect(positionOf('2020', span)).toBe(100);
  expect(positionOf('2020-01-01', span)).toBe(0);
});

test('time runs from right to left where lines do', () => {
  expect(drawnAt(0, 'ltr')).toBe('0%');
  expect(drawnAt(0, 'rtl')).toBe('100%');
  expect(drawnAt(99.13, 'rtl')).toBe('0.87%');
});

test('a drawing of one day has a beginning', () => {
  expect(positionOf('2020-01-01', { first: '2020-01-01', last: '2020-01-01' })).toBe(0);
});

test('event days stand once each, the earliest first', () => {
  const events = [event('a', '2025-11-06'), event('b', '2020-09'), event('c', '2025-11-06')];
  expect(eventDays(events)).toEqual(['2020-09-30', '2025-11-06']);
});

test('at most eight years are named', () => {
  expect(yearsOf({ first: '2019-06-01', last: '2021-06-01' }).map(({ year }) => year)).toEqual([
    2020, 2021,
  ]);
  expect(yearsOf({ first: '1975-08-01', last: '2025-11-10' }).length).toBeLessThanOrEqual(8);
  expect(yearsOf(span)).toEqual([]);
});

test('a given range decides where a drawing begins and ends', () => {
  const events = [event('a', '2020-09-15'), event('b', null), event('c', '2025-11')];
  const range = { from: '2020', to: '2020-10' };
  expect(spanOf(events, '2025-11-10', range)).toEqual({ first: '2020-01-01', last: '2020-10-31' });
  expect(spanOf(events, '2025-11-10', { from: '2020-10-01', to: null })).toEqual({
    first: '2020-10-01',
    last: '2025-11-30',
  });
  expect(spanOf(events, '2025-11-10', { from: '2021', to: '2020' })).toBeNull();
});

test('a short drawing names months, with room at both ends', () => {
  expect(monthsOf({ first: '2025-10-15', last: '2026-02-10' })).toEqual([
    { month: '2025-11', at: 14.41 },
    { month: '2025-12', at: 39.83 },
    { month: '2026-01', at: 66.1 },
  ]);
});

test('the dates of events stay as they are written, an exact one before an imprecise one of the same last day', () => {
  const event = (date: string | null) => ({ id: `${date}`, date });
  const events = ['2026-07', '2000', null, '2000-12-31', '2026-07-30', '2026-07'].map(event);
  const dates = eventDates(events);
  expect(dates).toEqual(['2000-12-31', '2026-07-30', '2026-07']);
});

test('days part a span equally, the last of them its last', () => {
  expect(daysOfSpan({ first: '2020-01-01', last: '2020-01-11' }, 2)).toEqual([
    '2020-01-06',
    '2020-01-11',
  ]);
});
