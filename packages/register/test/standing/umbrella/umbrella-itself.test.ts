import { expect, test } from 'vitest';
import { standingOn } from '../../../src/standing/standing.ts';
import { placeOf, seen, umbrella } from './umbrella-place.ts';

test('what ends or suspends the umbrella by itself takes nothing of an instrument that is joined', () => {
  const held = ['RATIFIED 2001-01-01', 'WITHDRAWAL_NOTIFIED 2001-06-01 > 2003-01-01'];
  for (const [last, standing] of [
    ['WITHDREW 2002-01-01', 'WITHDRAWN'],
    ['SUSPENDED 2002-01-01', 'SUSPENDED'],
    ['whole TERMINATED 2002-01-01', 'ENDED'],
  ] as const) {
    const one = umbrella([held], ['SIGNED 2000-01-01', last]);
    expect(seen(one, '2001-12-31')).toEqual(['SIGNATORY', '2000-01-01']);
    expect(seen(one, '2002-01-01')).toEqual(['SIGNATORY', '2001-01-01']);
    expect(standingOn(one, '2002-01-01').endsOn).toBe('2003-01-01');
    expect(seen(one, '2003-01-01')).toEqual([standing, '2003-01-01']);
  }
  const own = placeOf(['ENDORSED 2000-01-01', 'WITHDRAWAL_NOTIFIED 2001-01-01 > 2002-01-01']);
  const both = { ...umbrella([held]), acts: own.acts };
  expect(standingOn(both, '2001-12-31')).toMatchObject({ endsOn: '2003-01-01' });
  expect(seen(both, '2002-12-31')).toEqual(['SIGNATORY', '2001-01-01']);
  expect(seen(both, '2003-01-01')).toEqual(['WITHDRAWN', '2003-01-01']);
});

test('of words on an umbrella and its instruments what was said last holds', () => {
  const one = umbrella(
    [['ANNOUNCED 2001-01-01', 'ANNOUNCED 2005-01-01']],
    ['DECLINED 2000-01-01', 'DECLINED 2002-01-01', 'NEGOTIATED 2003-01-01', 'DECLINED 2006-01-01'],
  );
  expect(seen(one, '2001-01-01')).toEqual(['ANNOUNCED', '2001-01-01']);
  expect(seen(one, '2002-01-01')[0]).toBe('DECLINED');
  expect(seen(one, '2003-01-01')).toEqual(['NEGOTIATING', '2003-01-01']);
  expect(seen(one, '2005-01-01')).toEqual(['ANNOUNCED', '2005-01-01']);
  expect(seen(one, '2006-01-01')[0]).toBe('DECLINED');
});
