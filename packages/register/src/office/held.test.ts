import { describe, expect, test } from 'vitest';
import { attestedDays, type Evidence, evidenceEnd } from './evidence.ts';
import { officesOn, officeToName } from './held.ts';
import type { Office } from './read.ts';

type Days = Readonly<Record<string, readonly string[]>>;

/** Offices of one leader, each written as `title from/to`, with what attests them; `published` is by title. */
function officesOf(
  written: readonly string[],
  { published = {}, ...rest }: Partial<Omit<Evidence, 'published'>> & { published?: Days } = {},
): readonly Office[] {
  const tenures = written.map((text) => {
    const [title = '', days = '/'] = text.split(' ');
    const [from = '', to = ''] = days.split('/');
    return { key: title, from: from || null, to: to || null };
  });
  const evidence = { acts: [], statements: [], ...rest };
  const attested = attestedDays(tenures, {
    ...evidence,
    published: new Map(Object.entries(published)),
  });
  return tenures.map((tenure) => {
    const attestedOn = attested.get(tenure.key) ?? [];
    const attestedUntil = evidenceEnd(tenure, attestedOn);
    const of = { leader: 'envoy', country: 'AAA', body: null, capacity: null, note: null };
    return { ...tenure, ...of, titles: [], attestedOn, attestedUntil };
  });
}

/** The titles of a day, those that are only the last known with a question mark. */
function titlesOn(offices: readonly Office[], day: string): readonly string[] {
  return officesOn(offices, day).map(
    ({ office, lastKnown }) => office.key + (lastKnown ? '?' : ''),
  );
}

describe('An office with both ends', () => {
  test.each([
    ['2019-12-31', []],
    ['2020-12-30', []],
    ['2020-12-31', ['a']],
    ['2024-03-31', ['a']],
    ['2024-04-01', []],
  ])('is on %s: %j', (day, titles) => {
    expect(titlesOn(officesOf(['a 2020/2024-03'], { acts: ['2025-01-01'] }), day)).toEqual(titles);
  });
});

describe('An office without an end', () => {
  const secretary = officesOf(['a 2021-01-26/'], { published: { a: ['2022-08-31'] } });

  test.each([
    ['2021-01-25', []],
    ['2021-01-26', ['a']],
    ['2022-08-31', ['a']],
    ['2022-08', ['a']],
    ['2022-09-01', ['a?']],
    ['2026-11-28', ['a?']],
  ])('is held as far as its latest source, and then the last known: on %s %j', (day, titles) => {
    expect(titlesOn(secretary, day)).toEqual(titles);
  });

  test('is held as far as a later act of its holder, and no statement', () => {
    const offices = officesOf(['a 2021/'], {
      published: { a: ['2022-08-03'] },
      acts: ['2023-05-01', '2020-02-02'],
      statements: ['2024-01-01'],
    });
    expect(offices[0]?.attestedOn).toEqual(['2022-08-03', '2023-05-01']);
    expect(titlesOn(offices, '2023-05-01')).toEqual(['a']);
    expect(titlesOn(offices, '2023-05-02')).toEqual(['a?']);
  });

  test('is held on its first day, whatever attests it', () => {
    const offices = officesOf(['a 2025-01-20/'], { published: { a: ['2024-11-20'] } });
    expect(offices[0]).toMatchObject({ attestedOn: [], attestedUntil: '2025-01-20' });
    expect(titlesOn(offices, '2025-01-20')).toEqual(['a']);
    expect(titlesOn(offices, '2025-01-21')).toEqual(['a?']);
  });
});

describe('An office without a beginning', () => {
  test('is held from the first day on which it is attested to its end', () => {
    const offices = officesOf(['a /1981-10-06'], {
      published: { a: ['2019-03-26'] },
      acts: ['1978-09-17', '1979-03-26'],
    });
    expect(titlesOn(offices, '1978-09-16')).toEqual([]);
    expect(titlesOn(offices, '1978-09-17')).toEqual(['a']);
    expect(titlesOn(offices, '1981-10-06')).toEqual(['a']);
    expect(titlesOn(offices, '1981-10-07')).toEqual([]);
  });
});

describe('An office without either day', () => {
  const minister = officesOf(['a'], {
    published: { a: ['2022-08-03'] },
    acts: ['1978-09-17'],
    statements: ['1979-03-26'],
  });

  test('is held on the days of acts and statements of its holder, and on no other', () => {
    expect(minister[0]).toMatchObject({ attestedOn: ['1978-09-17', '1979-03-26'] });
    for (const day of ['1978-09-17', '1979-03-26']) expect(titlesOn(minister, day)).toEqual(['a']);
    for (const day of ['1978-09-16', '1978-12-31', '1980', '2022-08-03', '2026-11-28'])
      expect(titlesOn(minister, day)).toEqual([]);
  });

  test('is not attested on a day on which another office of the holder may have been held', () => {
    const offices = officesOf(['senator', 'secretary 2025-01-21/', 'envoy 2019/2020'], {
      acts: ['2018-01-01', '2020-05-05', '2025-11-06'],
      statements: ['2018-02-02', '2026-01-22'],
    });
    expect(offices.map(({ attestedOn }) => attestedOn)).toEqual([
      ['2018-01-01', '2018-02-02'],
      ['2025-11-06'],
      ['2020-05-05'],
    ]);
  });
});

describe('The office to name a leader by', () => {
  const offices = officesOf(['first 2010/', 'second 2015/', 'third 2012/2013'], {
    published: { first: ['2020-01-01'], second: ['2022-01-01'] },
  });

  test.each([
    ['2009', null],
    ['2012-12-31', 'first'],
    ['2019-01-01', 'first'],
    ['2021-01-01', 'second'],
    ['2023-01-01', 'second?'],
  ])('on %s is %s', (day, title) => {
    const named = officeToName(offices, day);
    expect(named && named.office.key + (named.lastKnown ? '?' : '')).toBe(title);
  });
});
