import { expect, test } from 'vitest';
import { isGoneOn, takesPart } from './takes-part.ts';

test('who is only listed, has left or is no more does not take part', () => {
  expect(takesPart('SIGNATORY', false)).toBe(true);
  expect(takesPart('PARTY', false)).toBe(true);
  expect(takesPart('PARTY', true)).toBe(false);
  for (const standing of ['ANNOUNCED', 'CANDIDATE', 'DECLINED', 'WITHDRAWN', 'NONE'] as const)
    expect(takesPart(standing, false)).toBe(false);
  expect(takesPart(null, false)).toBe(false);
});

test('a former state whose last day is unknown is gone today, and before that not known to be', () => {
  const former = { kind: 'FORMER', until: null } as const;
  expect(isGoneOn(former, '2026-12-01', '2026-12-01')).toBe(true);
  expect(isGoneOn(former, '1990', '2026-12-01')).toBe(false);
  const dated = { kind: 'FORMER', until: '1991-12-26' } as const;
  expect(isGoneOn(dated, '1991-12-26', '2026-12-01')).toBe(false);
  expect(isGoneOn(dated, '1991-12-27', '2026-12-01')).toBe(true);
});
