import { expect, test } from 'vitest';
import { sameAct } from '../../src/drafting/same-act.ts';

const LIND = { leader: 'oru-lind' };
const STATE = { body: 'government-of-norland' };

test.each([
  [
    { kind: 'FLOATED', date: '2031-08-01', by: STATE },
    { kind: 'FLOATED', date: '2031-08', by: STATE },
  ],
  [
    { kind: 'FLOATED', date: '2031-08', by: STATE },
    { kind: 'FLOATED', date: '2031-08-01' },
  ],
  [
    { kind: 'SOUGHT', by: STATE },
    { kind: 'SOUGHT', by: STATE },
  ],
  [
    { kind: 'SIGNED', date: '2031-08-01' },
    { kind: 'SIGNED', date: '2031-08' },
  ],
  [{ kind: 'SIGNED', date: '2031-08-01' }, { kind: 'SIGNED' }],
  [
    { kind: 'ANNOUNCED', date: '2031-08-01', by: LIND },
    { kind: 'ANNOUNCED', date: '2031-08-01', by: STATE },
  ],
])('one act told twice is there: %j, %j', (there, act) => {
  expect(sameAct([{ kind: 'NEGOTIATED' }, there], act)).toBe(1);
});

test.each([
  [
    { kind: 'FLOATED', date: '2031-08-01', by: LIND },
    { kind: 'FLOATED', date: '2031-08', by: STATE },
  ],
  [
    { kind: 'FLOATED', date: '2031-08-01', by: LIND },
    { kind: 'FLOATED', date: '2031-08-01', by: STATE },
  ],
  [{ kind: 'FLOATED', date: '2031-08-01' }, { kind: 'FLOATED' }],
  [
    { kind: 'FLOATED', date: '2031-08-01' },
    { kind: 'SOUGHT', date: '2031-08-01' },
  ],
  [
    { kind: 'FLOATED', date: '2031-08-01' },
    { kind: 'FLOATED', date: '2031' },
  ],
  [
    { kind: 'SIGNED', date: '2031-08-01' },
    { kind: 'SIGNED', date: '2031-09' },
  ],
  [
    { kind: 'SOUGHT', by: LIND },
    { kind: 'SOUGHT', by: STATE },
  ],
])('another act is not: %j, %j', (there, act) => {
  expect(sameAct([there], act)).toBe(-1);
});

test('which of two in a month is meant is not guessed', () => {
  const days = ['2031-08-01', '2031-08-20'];
  const acts = days.map((date) => ({ kind: 'FLOATED', date, by: STATE }));
  expect(sameAct(acts, { kind: 'FLOATED', date: '2031-08', by: STATE })).toBe(-1);
  expect(sameAct(acts, { kind: 'FLOATED', date: '2031-08-20', by: STATE })).toBe(1);
});
