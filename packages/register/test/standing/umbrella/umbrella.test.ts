import { expect, test } from 'vitest';
import type { Participation } from '../../../src/participation/read.ts';
import { standingOn } from '../../../src/standing/standing.ts';
import { place } from '../../support/place.ts';
import { daysLater } from '../turning-days.ts';
import {
  daysOf,
  generatedActs,
  generatedWords,
  naiveEnd,
  naiveStanding,
} from './naive-umbrella.ts';
import { placeOf, seen, umbrella } from './umbrella-place.ts';

test('with notices pending in two instruments the umbrella is left on the day of the last', () => {
  const notice = (until: string) => `WITHDRAWAL_NOTIFIED 2020-01-01 > ${until}`;
  const both = [
    ['RATIFIED 2000-01-01', notice('2021-01-01')],
    ['RATIFIED 2005-01-01', notice('2022-01-01')],
  ];
  const ends = (place: Participation, day: string) => standingOn(place, day).endsOn;
  expect(ends(umbrella(both), '2019-12-31')).toBeNull();
  expect(ends(umbrella(both), '2020-01-01')).toBe('2022-01-01');
  expect(ends(umbrella(both), '2021-06-01')).toBe('2022-01-01');
  expect(ends(umbrella(both), '2022-01-01')).toBeNull();
  // What is held without end in a third, or by an act in the umbrella itself, ends with neither.
  expect(ends(umbrella([...both, ['SIGNED 2010-01-01']]), '2020-06-01')).toBeNull();
  expect(ends(umbrella(both, ['SIGNED 1999-01-01']), '2020-06-01')).toBeNull();
});

test('an umbrella stands and ends as it is read naively, on the days of 200 histories', () => {
  let pending = 0;
  const standings = new Map<string, number>();
  for (let seed = 0; seed < 200; seed += 1) {
    const instruments = [0, 1, 2].slice(seed % 3).map((at) => generatedActs(seed * 3 + at));
    const words = generatedWords(seed + 1000);
    const [bare, whole] = [umbrella(instruments), umbrella(instruments, words)];
    const days = daysOf([...words, ...instruments.flat()]);
    for (const day of days.flatMap((one) => [daysLater(one, -1), one])) {
      const { endsOn } = standingOn(bare, day);
      if (endsOn !== null) pending += 1;
      expect([seed, day, endsOn]).toEqual([seed, day, naiveEnd(instruments, day)]);
      const { standing } = standingOn(whole, day);
      standings.set(standing, (standings.get(standing) ?? 0) + 1);
      const naive = naiveStanding(words, instruments, day);
      expect([seed, words, instruments, day, standing]).toEqual([
        seed,
        words,
        instruments,
        day,
        naive,
      ]);
    }
  }
  // So that the test cannot pass for want of ends, or of standings.
  expect(pending).toBeGreaterThan(50);
  for (const one of ['NONE', 'APPROACHED', 'ANNOUNCED', 'DECLINED', 'SIGNATORY', 'WITHDRAWN'])
    expect([one, (standings.get(one) ?? 0) > 20]).toEqual([one, true]);
});

test('a place that continues another has in an umbrella what that had since the same day', () => {
  const predecessor = placeOf(
    ['SIGNED 1978-01-01', 'RATIFIED 1979-01-01', 'ENTERED_INTO_FORCE 1980-01-01'],
    { country: 'SUN' },
  );
  const continuing = placeOf(['NEGOTIATED 1975-01-01', 'CONTINUED 1991-12-26'], {
    continued: [predecessor],
  });
  const acts = continuing.acts.map((act) =>
    act.kind === 'CONTINUED' ? { ...act, continues: 'SUN' } : act,
  );
  const instrument = { ...continuing, acts };
  const inUmbrella = (day: string) => {
    const { standing, since, act } = standingOn(
      place([], { terms: { binding: false }, instruments: [instrument] }),
      day,
    );
    return [standing, since, act?.key];
  };
  expect(inUmbrella('1991-12-25')).toEqual(['NEGOTIATING', '1975-01-01', 'NEGOTIATED 1975-01-01']);
  expect(inUmbrella('1992')).toEqual(['SIGNATORY', '1978-01-01', 'CONTINUED 1991-12-26']);
});

test('who left an umbrella as such comes back by an instrument that it joins later', () => {
  const own = ['SIGNED 2000-01-01', 'WITHDREW 2005-01-01'];
  const back = umbrella([['ANNOUNCED 2009-01-01', 'SIGNED 2010-01-01']], own);
  expect(seen(back, '2005-01-01')).toEqual(['WITHDRAWN', '2005-01-01']);
  expect(seen(back, '2009-06-01')).toEqual(['WITHDRAWN', '2005-01-01']);
  expect(seen(back, '2010-01-01')).toEqual(['SIGNATORY', '2010-01-01']);
  const again = umbrella(
    [['RATIFIED 2010-01-01', 'whole TERMINATED 2015-01-01']],
    [...own, 'ANNOUNCED 2003-01-01', 'FLOATED 2012-01-01'],
  );
  // The exit was undone, and is no more the last thing told when the instrument has ended.
  expect(seen(again, '2014')).toEqual(['SIGNATORY', '2010-01-01']);
  expect(seen(again, '2015-01-01')).toEqual(['NONE', null]);
});

test('what was said of another instrument is spent in the umbrella too', () => {
  const one = umbrella([
    ['RATIFIED 2000-01-01', 'whole TERMINATED 2008-01-01'],
    ['FLOATED 1998-01-01'],
    ['NEGOTIATED 2010-01-01'],
  ]);
  expect(seen(one, '1999')).toEqual(['APPROACHED', '1998-01-01']);
  expect(seen(one, '2008-01-01')).toEqual(['NONE', null]);
  expect(seen(one, '2010-01-01')).toEqual(['NEGOTIATING', '2010-01-01']);
});

test('what was declined or said of an umbrella is spent by joining an instrument, also where that consent is withdrawn', () => {
  const instrument = ['ACCEDED 2001-01-01', 'RATIFICATION_WITHDRAWN 2002-01-01'];
  for (const word of ['ANNOUNCED', 'DECLINED']) {
    const told = umbrella([instrument], [`${word} 2000-01-01`, 'SOUGHT 2003-01-01']);
    expect(seen(told, '2000-06-01')).toEqual([word, '2000-01-01']);
    expect(seen(told, '2001-06-01')).toEqual(['SIGNATORY', '2001-01-01']);
    expect(seen(told, '2002-01-01')).toEqual(['NONE', null]);
    expect(seen(told, '2003-01-01')).toEqual(['APPROACHED', '2003-01-01']);
  }
});

test('who declines an umbrella is no longer announced in it, had it announced an instrument before', () => {
  const refused = umbrella([['ANNOUNCED 2000-01-01']], ['DECLINED 2001-01-01']);
  expect(seen(refused, '2000-06-01')).toEqual(['ANNOUNCED', '2000-01-01']);
  expect(seen(refused, '2001-01-01')).toEqual(['DECLINED', '2001-01-01']);
  const sought = umbrella([['SOUGHT 2002-01-01']], ['DECLINED 2001-01-01']);
  expect(seen(sought, '2002-01-01')).toEqual(['DECLINED', '2001-01-01']);
  const again = umbrella([['ANNOUNCED 2002-01-01']], ['DECLINED 2001-01-01']);
  expect(seen(again, '2002-01-01')).toEqual(['ANNOUNCED', '2002-01-01']);
});

test('what is suspended or applied provisionally in an instrument is joined above', () => {
  const held = umbrella([['PROVISIONALLY_APPLIED 2000-01-01']]);
  expect(seen(held, '2001')).toEqual(['SIGNATORY', '2000-01-01']);
  const suspended = umbrella([
    ['SIGNED 1999-01-01', 'RATIFIED 2000-01-01', 'SUSPENDED 2002-01-01'],
  ]);
  expect(seen(suspended, '2003')).toEqual(['SIGNATORY', '1999-01-01']);
});

test('a principal of whom acts told more is unclear no more, whatever became of it', () => {
  const role = { key: 'r', accord: 'a', country: 'KAZ', role: 'PRINCIPAL', from: '1990' } as const;
  const roles = [{ ...role, attested: null }];
  const principal = (instruments: readonly (readonly string[])[]) => ({
    ...umbrella(instruments),
    roles,
  });
  const ended = principal([['RATIFIED 2000-01-01', 'whole TERMINATED 2005-01-01']]);
  expect(seen(ended, '1999')).toEqual(['UNCLEAR', null]);
  expect(seen(ended, '2004')).toEqual(['SIGNATORY', '2000-01-01']);
  expect(seen(ended, '2005-01-01')).toEqual(['NONE', null]);
  expect(seen(principal([['whole TERMINATED 2005-01-01']]), '2006')).toEqual(['UNCLEAR', null]);
  const undone = placeOf(['ACCEDED 2000-01-01', 'RATIFICATION_WITHDRAWN 2001-01-01'], { roles });
  expect(seen(undone, '2001-01-01')).toEqual(['NONE', null]);
});

test('a state that is no more has ended in the umbrella which it had joined by an instrument', () => {
  const days = { until: '1992-12-31' };
  const former = (lines: readonly string[]) => ({
    ...umbrella([]),
    days,
    instruments: [placeOf(lines, { accord: 'instrument', days })],
  });
  for (const act of ['SIGNED', 'RATIFIED']) {
    expect(seen(former([`${act} 1990-01-01`]), '1992-12-31')).toEqual(['SIGNATORY', '1990-01-01']);
    expect(seen(former([`${act} 1990-01-01`]), '1993-01-01')).toEqual(['ENDED', '1993-01-01']);
  }
  expect(seen(former(['ANNOUNCED 1990-01-01']), '1993')).toEqual(['ANNOUNCED', '1990-01-01']);
});
