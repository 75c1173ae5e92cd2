import { describe, expect, test } from 'vitest';
import type { AccordDraft } from '../../src/accord/draft.ts';
import { RefusedDrafts } from '../../src/errors.ts';
import { participationOn, Refused, type Register, standingOn } from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';
import { accord, addRecord } from '../support/gazette.ts';

type Acts = NonNullable<NonNullable<AccordDraft['participations']>[number]['acts']>;
type ActTold = Omit<Acts[number], 'citations'>;

const citations = [{ source: 'gazette' }];
const cited = (...acts: readonly ActTold[]): Acts => acts.map((act) => ({ ...act, citations }));

/** The record as entries, with an accord more. */
async function given(register: Register, draft: AccordDraft) {
  const drafts = [...(await register.drafts())].flatMap(([type, values]) =>
    values.map((value) => ({ type, value })),
  );
  return [...drafts, { type: 'Accord' as const, value: draft }].map((entry) => ({
    ...entry,
    located: (fault: Refused) => fault,
  }));
}

onEveryEngine((fixture) => {
  const take = async (slug: string, draft: Partial<AccordDraft>) => {
    const { register } = fixture();
    const pact = { ...accord, slug, kind: 'TREATY' as const, binding: true, citations, ...draft };
    return register.accords.add(pact, 'test');
  };
  const standing = async (slug: string, country: string, day: string) => {
    const places = (await fixture().register.participations.ofAccords([slug])).get(slug) ?? [];
    const place = places.find((one) => one.country === country);
    if (!place) return null;
    const { standing: held, since, endsOn } = standingOn(place, day);
    return [held, since, endsOn];
  };

  describe('What an accord and its acts say of effect', () => {
    test('a clause of entry into force counts from the deposit, and one of withdrawal from the notice', async () => {
      await addRecord(fixture().register);
      await take('clauses', {
        entersIntoForce: { after: 'P60D', on: 'FIRST_OF_NEXT_MONTH' },
        withdrawal: { after: 'P1Y' },
        acts: cited({ kind: 'ENTERED_INTO_FORCE', date: '2002-07-01' }),
        participations: [
          {
            country: 'AAA',
            acts: cited(
              { kind: 'RATIFIED', date: '2003-01-31' },
              { kind: 'WITHDRAWAL_NOTIFIED', date: '2016-10-27' },
            ),
          },
        ],
      });
      expect(await standing('clauses', 'AAA', '2003-04-30')).toEqual([
        'CONTRACTING',
        '2003-01-31',
        null,
      ]);
      // 60 days after 31 January are 1 April; the first of the month after is 1 May.
      expect(await standing('clauses', 'AAA', '2003-05-01')).toEqual(['PARTY', '2003-05-01', null]);
      expect(await standing('clauses', 'AAA', '2017-10-26')).toEqual([
        'PARTY',
        '2003-05-01',
        '2017-10-27',
      ]);
      expect(await standing('clauses', 'AAA', '2017-10-27')).toEqual([
        'WITHDRAWN',
        '2017-10-27',
        null,
      ]);
    });

    test('the day in a notice goes before the clause, and a revocation calls it off', async () => {
      await take('notices', {
        withdrawal: { after: 'P1Y' },
        acts: cited({ kind: 'ENTERED_INTO_FORCE', date: '2000-01-01' }),
        participations: [
          {
            country: 'AAA',
            acts: cited(
              { kind: 'RATIFIED', date: '1999-01-01' },
              { kind: 'WITHDRAWAL_NOTIFIED', date: '2020-01-01', effective: '2020-07-01' },
            ),
          },
          {
            country: 'BBB',
            acts: cited(
              { kind: 'RATIFIED', date: '1999-01-01' },
              { kind: 'WITHDRAWAL_NOTIFIED', date: '2020-01-01', effective: '2020-07-01' },
              { kind: 'WITHDRAWAL_REVOKED', date: '2020-06-01' },
            ),
          },
        ],
      });
      expect(await standing('notices', 'AAA', '2020-06-30')).toEqual([
        'PARTY',
        '2000-01-01',
        '2020-07-01',
      ]);
      expect(await standing('notices', 'AAA', '2020-07-01')).toEqual([
        'WITHDRAWN',
        '2020-07-01',
        null,
      ]);
      expect(await standing('notices', 'BBB', '2020-05-31')).toEqual([
        'PARTY',
        '2000-01-01',
        '2020-07-01',
      ]);
      expect(await standing('notices', 'BBB', '2021-01-01')).toEqual(['PARTY', '2000-01-01', null]);
    });

    test('a suspension in part leaves a party; a state that continues another holds what it held', async () => {
      await take('others', {
        acts: cited({ kind: 'ENTERED_INTO_FORCE', date: '2000-01-01' }),
        participations: [
          {
            country: 'AAA',
            acts: cited(
              { kind: 'RATIFIED', date: '1999-01-01' },
              { kind: 'SUSPENDED', date: '2010-01-01', inPart: true },
            ),
          },
          {
            country: 'BBB',
            acts: cited({ kind: 'CONTINUED', date: '2015-01-01', continues: 'AAA' }),
          },
        ],
      });
      expect(await standing('others', 'AAA', '2011-01-01')).toEqual(['PARTY', '2000-01-01', null]);
      expect((await standing('others', 'BBB', '2015-01-01'))?.[0]).toBe('PARTY');
      const { register } = fixture();
      const [place] = (await register.participations.ofCountries(['BBB'])).get('BBB') ?? [];
      expect(place && standingOn(place, '2015-01-01').standing).toBe('PARTY');
      // A place has one holder.
      const ofFormer = (await register.participations.ofCountries(['AAA'])).get('AAA') ?? [];
      const former = ofFormer.find((one) => one.accord === 'others');
      expect(await standing('others', 'AAA', '2014-12-31')).toEqual(['PARTY', '2000-01-01', null]);
      expect(await standing('others', 'AAA', '2015-01-01')).toEqual(['ENDED', '2015-01-01', null]);
      expect(former && standingOn(former, '2015-01-01').standing).toBe('ENDED');
    });

    test('an undisputed act of two days counts from the later', async () => {
      const two = (kind: ActTold['kind']) => ({ kind, date: '2000-01-05', otherDate: '2000-02' });
      const place = { country: 'AAA', acts: cited(two('SIGNED'), two('DECLARED')) };
      await take('two-days', { participations: [place] });
      expect((await standing('two-days', 'AAA', '2000-02-28'))?.[0]).toBe('NONE');
      expect(await standing('two-days', 'AAA', '2000-02-29')).toEqual([
        'SIGNATORY',
        '2000-02',
        null,
      ]);
      const { participations } = fixture().register;
      const [read] = (await participations.ofAccords(['two-days'])).get('two-days') ?? [];
      const begun = (day: string) =>
        read && participationOn(read, day)?.acts.map((act) => act.kind);
      expect(begun('2000-02-28')).toBeUndefined();
      expect(begun('2000-02-29')).toEqual(['SIGNED', 'DECLARED']);
      const drafts = (await fixture().register.drafts()).get('Accord');
      const held = expect.objectContaining({ slug: 'two-days', participations: [place] });
      expect(drafts).toContainEqual(held);
    });

    test('a second day needs a first that differs, and a contested act says no more than that', async () => {
      const faultsOf = async (act: object) => {
        const draft = { participations: [{ country: 'AAA', acts: [{ ...act, citations }] }] };
        const value = { ...accord, slug: 'wrong-days', ...draft };
        try {
          fixture().register.parse('Accord', value);
        } catch (error) {
          return error instanceof Refused ? `${error.message}: ${error.cure}` : error;
        }
        return 'taken';
      };
      expect(await faultsOf({ kind: 'SIGNED', otherDate: '2000' })).toMatch(/only day of the act/);
      expect(await faultsOf({ kind: 'SIGNED', date: '2000', otherDate: '2000' })).toMatch(
        /only day/,
      );
      expect(await faultsOf({ kind: 'SIGNED', date: '2000', contested: 'DATE' })).toMatch(
        /otherDate/,
      );
      expect(await faultsOf({ kind: 'SIGNED', date: '2000', otherDate: '2001' })).toBe('taken');
    });

    test('a field of another kind is refused by name, and what continues nobody on record', async () => {
      const places = (act: ActTold) => ({
        participations: [{ country: 'AAA', acts: cited(act) }],
      });
      await expect(
        take('wrong', places({ kind: 'SIGNED', date: '2000-01-01', effective: '2001-01-01' })),
      ).rejects.toThrow(/effective is no field of SIGNED/);
      await expect(
        take('wrong', places({ kind: 'CONTINUED', date: '2000-01-01', continues: 'ZZZ' })),
      ).rejects.toThrow(Refused);
      await expect(
        take('wrong', places({ kind: 'CONTINUED', date: '2000-01-01', continues: 'BBB' })),
      ).rejects.toThrow(Refused);
    });

    test('contradictions of several countries are all reported, each once, by the import', async () => {
      const slug = 'several';
      const participations = [
        {
          country: 'AAA',
          acts: cited(
            { kind: 'SIGNED', date: '1999-01-01' },
            { kind: 'RESUMED', date: '2000-01-01' },
          ),
        },
        { country: 'BBB', acts: cited({ kind: 'RESUMED', date: '2001-01-01' }) },
      ];
      const { register } = fixture();
      const entries = await given(register, { ...accord, slug, citations, participations });
      const faults = await register.mirror(entries, 'test').then(
        () => [],
        (error) => (error instanceof RefusedDrafts ? error.faults : Promise.reject(error)),
      );
      expect(faults.map(({ message, where }) => [message, where])).toEqual([
        ['AAA: RESUMED 2000-01-01: nothing is suspended', ['participations', 0, 'acts', 1]],
        ['BBB: RESUMED 2001-01-01: nothing is suspended', ['participations', 1, 'acts', 0]],
      ]);
    });

    test('in an umbrella a standing holds since it began, whatever happens in an instrument', async () => {
      await take('umbrella', { kind: 'UMBRELLA', binding: false });
      const under = (slug: string, ...acts: readonly ActTold[]) =>
        take(slug, {
          partOf: 'umbrella',
          acts: cited({ kind: 'ENTERED_INTO_FORCE', date: '2000-07-01' }),
          participations: [{ country: 'AAA', acts: cited(...acts) }],
        });
      await under('under-a', { kind: 'ANNOUNCED', date: '1998-09-11' });
      await under(
        'under-b',
        { kind: 'ANNOUNCED', date: '1998-08-13' },
        { kind: 'SIGNED', date: '2000-01-01' },
        { kind: 'RATIFIED', date: '2000-03-01' },
        { kind: 'SUSPENDED', date: '2001-01-01' },
      );
      expect(await standing('umbrella', 'AAA', '1998-09-12')).toEqual([
        'ANNOUNCED',
        '1998-08-13',
        null,
      ]);
      for (const day of ['2000-02-01', '2000-04-01', '2000-08-01', '2002-01-01'])
        expect(await standing('umbrella', 'AAA', day)).toEqual(['SIGNATORY', '2000-01-01', null]);
    });

    test('what was said of joining an umbrella is spent once an instrument of it was left', async () => {
      await take('spent', {
        kind: 'UMBRELLA',
        binding: false,
        participations: [
          {
            country: 'AAA',
            acts: cited(
              { kind: 'ANNOUNCED', date: '1999-01-01' },
              { kind: 'SOUGHT', date: '2004-01-01' },
            ),
          },
          { country: 'BBB', acts: cited({ kind: 'ANNOUNCED', date: '1999-01-01' }) },
        ],
      });
      await take('under-spent', {
        partOf: 'spent',
        acts: cited({ kind: 'ENTERED_INTO_FORCE', date: '2001-01-01' }),
        participations: [
          {
            country: 'AAA',
            acts: cited(
              { kind: 'RATIFIED', date: '2000-01-01' },
              { kind: 'WITHDREW', date: '2003-01-01' },
            ),
          },
        ],
      });
      const seen = async (day: string) => (await standing('spent', 'AAA', day))?.slice(0, 2);
      expect(await seen('1999-12-31')).toEqual(['ANNOUNCED', '1999-01-01']);
      expect(await seen('2002-01-01')).toEqual(['SIGNATORY', '2000-01-01']);
      expect(await seen('2003-01-01')).toEqual(['NONE', null]);
      expect(await seen('2004-01-01')).toEqual(['APPROACHED', '2004-01-01']);
      expect((await standing('spent', 'BBB', '2004-01-01'))?.[0]).toBe('ANNOUNCED');
    });

    test('who is a party again after a suspension has been one since the entry into force', async () => {
      await take('resumed', {
        acts: cited({ kind: 'ENTERED_INTO_FORCE', date: '2001-01-01' }),
        participations: [
          {
            country: 'AAA',
            acts: cited(
              { kind: 'RATIFIED', date: '2000-01-01' },
              { kind: 'SUSPENDED', date: '2003-01-01' },
              { kind: 'RESUMED', date: '2004-01-01' },
            ),
          },
        ],
      });
      expect(await standing('resumed', 'AAA', '2003-06-01')).toEqual([
        'SUSPENDED',
        '2003-01-01',
        null,
      ]);
      expect(await standing('resumed', 'AAA', '2004-01-01')).toEqual(['PARTY', '2001-01-01', null]);
    });

    test('what was declined in an umbrella stays so until an instrument gives more', async () => {
      await take('declined', {
        kind: 'UMBRELLA',
        binding: false,
        participations: [{ country: 'AAA', acts: cited({ kind: 'DECLINED', date: '1999-01-01' }) }],
      });
      await take('under-declined', {
        partOf: 'declined',
        participations: [{ country: 'AAA', acts: cited({ kind: 'SIGNED', date: '2001-01-01' }) }],
      });
      expect((await standing('declined', 'AAA', '1999-06-01'))?.[0]).toBe('DECLINED');
      expect((await standing('declined', 'AAA', '2001-01-01'))?.[0]).toBe('SIGNATORY');
    });

    test('all of it is read from a draft and written to one', async () => {
      const { register } = fixture();
      const participations = [
        {
          country: 'AAA',
          acts: cited(
            { kind: 'SUCCEEDED', date: '1999-01-01', notified: '2000-02-03' },
            { kind: 'OBJECTED', date: '2001-01-01', objectedTo: 'BBB', precludes: true },
            { kind: 'TERRITORY_EXCLUDED', date: '2002-01-01', territory: 'An island' },
          ),
        },
      ];
      const terms = { entersIntoForce: { after: 'P3M' }, signatureApplies: true as const };
      await take('written', { ...terms, participations });
      const drafts = (await register.drafts()).get('Accord') ?? [];
      expect(drafts).toContainEqual(
        expect.objectContaining({ slug: 'written', ...terms, participations }),
      );
      expect(await take('written', { ...terms, participations })).toBe('unchanged');
    });
  });
});
