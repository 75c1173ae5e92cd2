import { expect, test } from 'vitest';
import { compared } from './compared.ts';
import type { StandingTallyFragment } from './documents.generated.ts';

function tally(standing: StandingTallyFragment['standing'], ...codes: string[]) {
  const countries = codes.map((code) => ({ id: code, code, alpha2: null, name: code }));
  return { standing, count: codes.length, countries };
}

test('everyone on either side stands in a comparison once, with both standings', () => {
  const before = [tally('SIGNATORY', 'ARE', 'BHR'), tally('CANDIDATE', 'KAZ')];
  const after = [tally('SIGNATORY', 'ARE'), tally('ANNOUNCED', 'KAZ'), tally('CANDIDATE', 'SYR')];
  expect(compared(before, after).map(({ country, a, b }) => [country.code, a, b])).toEqual([
    ['ARE', 'SIGNATORY', 'SIGNATORY'],
    ['KAZ', 'CANDIDATE', 'ANNOUNCED'],
    ['SYR', null, 'CANDIDATE'],
    ['BHR', 'SIGNATORY', null],
  ]);
});
