import { expect, test } from 'vitest';
import type { ComparedTallyFragment } from '../../documents.generated.ts';
import { comparedCountries, countPlaces } from './compared-countries.ts';

function tally(standing: ComparedTallyFragment['standing'], ...codes: string[]) {
  const participations = codes.map((code) => ({
    id: `Participation:accord/${code}`,
    country: { id: code, code, alpha2: null, kind: 'UN_MEMBER' as const, name: code },
  }));
  return { standing, participations };
}

test('everyone on either side stands in a comparison once, with both standings', () => {
  const before = [tally('SIGNATORY', 'ARE', 'BHR'), tally('CANDIDATE', 'KAZ')];
  const after = [tally('SIGNATORY', 'ARE'), tally('ANNOUNCED', 'KAZ'), tally('CANDIDATE', 'SYR')];
  expect(comparedCountries(before, after).map(({ country, a, b }) => [country.code, a, b])).toEqual(
    [
      ['ARE', 'SIGNATORY', 'SIGNATORY'],
      ['KAZ', 'CANDIDATE', 'ANNOUNCED'],
      ['SYR', null, 'CANDIDATE'],
      ['BHR', 'SIGNATORY', null],
    ],
  );
  expect([countPlaces(before), countPlaces(after), countPlaces([])]).toEqual([3, 3, 0]);
});

test('who has left an accord has a place in it still, unlike one who never had any', () => {
  const rows = comparedCountries(
    [tally('PARTY', 'USA')],
    [tally('WITHDRAWN', 'USA'), tally('PARTY', 'FRA')],
  );
  expect(rows.map(({ country, a, b }) => [country.code, a, b])).toEqual([
    ['USA', 'PARTY', 'WITHDRAWN'],
    ['FRA', null, 'PARTY'],
  ]);
});
