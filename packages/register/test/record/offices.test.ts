import { describe, expect, test } from 'vitest';
import type { LeaderDraft } from '../../src/leader/draft.ts';
import { officesOn, Refused, type Register } from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';
import { accord, addRecord } from '../support/gazette.ts';

type Draft = NonNullable<LeaderDraft['offices']>[number];

const names = { en: 'Someone' };

/** Sources of the newspaper that are of these days. */
async function addSources({ sources }: Register, ...days: readonly string[]): Promise<void> {
  for (const published of days) {
    await sources.add(
      {
        slug: `of-${published}`,
        title: 'News',
        publisher: 'the-gazette',
        published,
        language: 'en',
        kind: 'NEWS',
      },
      'test',
    );
  }
}

/** An office of a title of AAA, cited by sources of these days. */
function office(title: string, days: Partial<Draft>, ...published: readonly string[]): Draft {
  const citations = published.map((day) => ({ source: `of-${day}` }));
  return { title, country: 'AAA', ...days, citations };
}

onEveryEngine((fixture) => {
  const on = async (leader: string, day: string) => {
    const offices = (await fixture().register.offices.ofLeaders([leader])).get(leader) ?? [];
    return officesOn(offices, day).map(({ office, lastKnown }) => [
      office.titles[0]?.text,
      lastKnown,
    ]);
  };

  describe('Offices', () => {
    test('without an end are held as far as their sources reach (F1)', async () => {
      const { register } = fixture();
      await addRecord(register);
      await addSources(register, '2022-08', '2025-06-25', '1980-01-01');
      const first = office('Secretary', { from: '2021-01-26', to: '2025-01-20' }, '2022-08');
      const { to, ...open } = first;
      expect(to).toBe('2025-01-20');
      await register.leaders.add({ slug: 'blinken', names, offices: [open] }, 'test');
      expect(await on('blinken', '2022-08')).toEqual([['Secretary', false]]);
      expect(await on('blinken', '2026-11-28')).toEqual([['Secretary', true]]);
      await register.leaders.add({ slug: 'blinken', names, offices: [first] }, 'its end');
      const next = office('Secretary', { from: '2025-01-21' }, '2025-06-25');
      await register.leaders.add({ slug: 'rubio', names, offices: [next] }, 'test');
      const all = (await register.offices.ofCountries(['AAA'])).get('AAA') ?? [];
      const secretaries = officesOn(all, '2026-11-28').map((one) => [
        one.office.leader,
        one.lastKnown,
      ]);
      expect(secretaries).toEqual([['rubio', true]]);
    });

    test('without either day are held on the days of acts and statements (F3)', async () => {
      const { register } = fixture();
      const begin = { slug: 'begin', names, offices: [office('Prime Minister', {}, '1980-01-01')] };
      await register.leaders.add(begin, 'test');
      const citations = [{ source: 'of-1980-01-01' }];
      const signed = (date: string, source: string) => ({
        kind: 'SIGNED' as const,
        date,
        by: { leader: 'begin' },
        citations: [{ source }],
      });
      const participations = [
        { country: 'AAA', acts: [signed('1978-09-17', 'of-1980-01-01')] },
        { country: 'BBB', acts: [signed('2026-01-01', 'of-2022-08')] },
      ];
      await register.accords.add({ ...accord, slug: 'camp', citations, participations }, 'test');
      expect(await on('begin', '1978-09-17')).toEqual([['Prime Minister', false]]);
      for (const day of ['1978-09-16', '1978-09-18', '1980-01-01', '2026-11-28'])
        expect(await on('begin', day)).toEqual([]);
      // Only given in advance: not known to have been done.
      expect(await on('begin', '2026-01-01')).toEqual([]);
      const byKey = await register.offices.byKeys(['begin/prime-minister']);
      expect(byKey.get('begin/prime-minister')).toMatchObject({ attestedOn: ['1978-09-17'] });
    });
  });

  test('An acting office is another than that in full, of the same title and time (F6)', async () => {
    const { register } = fixture();
    const full = office('Head of Government', { from: '2018' }, '2022-08');
    const acting = { ...full, from: '2021-04-25', capacity: 'ACTING' as const };
    await register.leaders.add({ slug: 'head', names, offices: [full, acting] }, 'test');
    const all = (await register.offices.ofLeaders(['head'])).get('head') ?? [];
    expect(all.map(({ from, capacity }) => [from, capacity])).toEqual([
      ['2018', null],
      ['2021-04-25', 'ACTING'],
    ]);
  });

  test('A title stands in every language in which a draft gives it, is found by each, and read back', async () => {
    const { register } = fixture();
    const title = { ru: ['Посол', 'Посланник'], en: 'Ambassador', kk: 'Елші' };
    const offices = [{ ...office('', { from: '2022-01' }, '2022-08'), title }];
    await register.leaders.add({ slug: 'told', names, offices }, 'test');
    const [held] = (await register.offices.ofLeaders(['told'])).get('told') ?? [];
    expect(held?.key).toBe('told/ambassador-2022-01');
    expect(held?.titles).toMatchObject([
      { language: 'en', text: 'Ambassador' },
      { language: 'kk', text: 'Елші' },
      { language: 'ru', text: 'Посол' },
      { language: 'ru', text: 'Посланник' },
    ]);
    const found = await register.search('Посланник', null, {});
    expect(found.rows.map(({ key }) => key)).toContain('told');
    const draftNow = async () =>
      JSON.stringify(
        (await register.drafts())
          .get('Leader')
          ?.filter((one) => JSON.stringify(one).includes('"told"')),
      );
    expect(await draftNow()).toContain(
      '{"en":"Ambassador","kk":"Елші","ru":["Посол","Посланник"]}',
    );
    const english = [
      { ...office('', { from: '2022-01' }, '2022-08'), title: { en: 'Ambassador' } },
    ];
    expect(await register.leaders.add({ slug: 'told', names, offices: english }, 'test')).toBe(
      'changed',
    );
    expect(await draftNow()).toContain('"title":"Ambassador"');
    const again = [office('Ambassador', { from: '2022-01' }, '2022-08')];
    expect(await register.leaders.add({ slug: 'told', names, offices: again }, 'test')).toBe(
      'unchanged',
    );
  });

  describe('A tenure without an end', () => {
    const take = async (slug: string, ...offices: Draft[]) => {
      try {
        return await fixture().register.leaders.add({ slug, names, offices }, 'test');
      } catch (error) {
        if (error instanceof Refused) return `${error.message}; ${error.cure}`;
        throw error;
      }
    };
    const first = office('Premier', { from: '2010' }, '2022-08');

    test('is refused where another of its title follows, and taken where none does (F5)', async () => {
      expect(await take('one', first)).toBe('added');
      const next = office('Premier', { from: '2016-05-26' }, '2022-08');
      expect(await take('one', first, next)).toBe(
        'Premier from 2010 has no end, and one is the next from 2016-05-26; ' +
          'say until when it was held (to: with a day, a month or a year), or tell the titles apart',
      );
      for (const other of [
        { ...next, country: 'BBB' },
        { ...next, title: 'Deputy Premier' },
        { ...next, from: '2005', to: '2010' },
      ])
        expect(await take('two', other)).toMatch(/added|changed/);
    });

    test('is refused where another begins at the same time, or a closed one later', async () => {
      expect(await take('three', { ...first, title: 'Chair' })).toBe('added');
      expect(await take('four', { ...first, title: 'Chair' })).toMatch(
        /^Chair from 2010 has no end/,
      );
      const closed = { ...first, title: 'Head', from: '2012', to: '2013' };
      expect(await take('five', { ...first, title: 'Head' }, closed)).toMatch(/^Head from 2010/);
      expect(await take('five', { ...first, title: 'Head', to: '2011' }, closed)).toBe('added');
    });
  });
});
