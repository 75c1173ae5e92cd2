import { describe, expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';

interface Nodes<Row> {
  readonly nodes: readonly Row[];
}

onSeeds((fixture) => {
  const countries = async (filter: object) =>
    (
      await fixture().data<{ countries: Nodes<{ code: string }> }>(
        'query ($filter: CountryFilter) { countries(first: 100, filter: $filter) { nodes { code } } }',
        { filter },
      )
    ).countries.nodes.map(({ code }) => code);

  const accords = async (filter: object) =>
    (
      await fixture().data<{ accords: Nodes<{ slug: string }> }>(
        'query ($filter: AccordFilter) { accords(first: 100, filter: $filter) { nodes { slug } } }',
        { filter },
      )
    ).accords.nodes.map(({ slug }) => slug);

  /** What the places of an accord, or of a country, are by their own lists. */
  const placed = async (of: string, other: string, asOf: string | null, filter: object) =>
    (
      await fixture().data<{
        of: { participations: Nodes<Record<string, Record<string, string>>> };
      }>(
        `query ($asOf: PartialDate, $filter: ParticipationFilter) { of: ${of} {
           participations(first: 100, asOf: $asOf, filter: $filter) { nodes { ${other} } } } }`,
        { asOf, filter },
      )
    ).of.participations.nodes.flatMap((place) => Object.values(place).flatMap(Object.values));

  describe('Countries', () => {
    test.each([
      ['abraham-accords', '2025-11-07', ['ANNOUNCED']],
      ['abraham-accords', '2025-11-05', ['ANNOUNCED', 'APPROACHED']],
      ['artemis-accords', '2024', ['SIGNATORY']],
      ['paris-agreement', '2016-11-04', ['CONTRACTING', 'SIGNATORY']],
    ])(
      'of a standing in %s on %s are those that its own list derives: %j',
      async (accord, asOf, standing) => {
        const own = await placed(`accord(slug: "${accord}")`, 'country { code }', asOf, {
          standing,
        });
        expect(await countries({ accord, standing, asOf })).toEqual(own);
      },
    );

    test('of a standing are those of today where no day is given, in any accord where none is', async () => {
      const today = await placed('accord(slug: "abraham-accords")', 'country { code }', null, {
        standing: ['ANNOUNCED'],
      });
      expect(await countries({ accord: 'abraham-accords', standing: ['ANNOUNCED'] })).toEqual(
        today,
      );
      const anywhere = await countries({ standing: ['ANNOUNCED'] });
      expect(anywhere).toEqual(expect.arrayContaining(today));
      for (const code of anywhere) {
        const own = await placed(`country(code: "${code}")`, 'accord { slug }', null, {
          standing: ['ANNOUNCED'],
        });
        expect([code, own.length > 0]).toEqual([code, true]);
      }
    });

    test('with a role and a standing have both in one place', async () => {
      const filter = { accord: 'abraham-accords', asOf: '2025-11-07' };
      expect(await countries({ ...filter, role: 'PRINCIPAL' })).toContain('ISR');
      expect(await countries({ ...filter, role: 'PRINCIPAL', standing: ['ANNOUNCED'] })).toEqual(
        [],
      );
      expect(await countries({ ...filter, role: 'BROKER' })).toEqual(['USA']);
      expect(await countries({ ...filter, role: 'BROKER', asOf: '1900' })).toEqual([]);
    });

    test('cost a fixed number of queries, however many accords are derived', async () => {
      const counted = async (filter: object) => {
        const before = fixture().queries.length;
        await countries(filter);
        return fixture().queries.length - before;
      };
      const one = await counted({ accord: 'abraham-accords', standing: ['SIGNATORY'] });
      // All accords are listed first.
      expect(await counted({ standing: ['SIGNATORY'] })).toBeLessThanOrEqual(one + 1);
      // Before and after it PostgreSQL is asked for the register's revision as well, and for the codes and slugs named. Days of states are one.
      expect(one).toBeLessThanOrEqual(13);
    });
  });

  describe('Accords', () => {
    test.each([
      ['KAZ', '2025-11-07', ['ANNOUNCED']],
      ['ARE', '2025-11-07', ['SIGNATORY', 'PARTY']],
    ])(
      'in which %s has on %s one of %j are those of its own list, umbrellas too',
      async (country, asOf, standing) => {
        const own = await placed(`country(code: "${country}")`, 'accord { slug }', asOf, {
          standing,
        });
        expect(await accords({ country, standing, asOf })).toEqual(own);
        expect(own.length).toBeGreaterThan(0);
      },
    );

    test('with a place of a country are, on any day, those of its list of all days', async () => {
      const { register } = await fixture().data<{ register: { lastDay: string } }>(
        '{ register { lastDay } }',
      );
      const own = await placed('country(code: "ARE")', 'accord { slug }', register.lastDay, {});
      expect(await accords({ country: 'ARE' })).toEqual(own);
    });

    test('with a role are those where the country given has it', async () => {
      expect(await accords({ country: 'USA', role: 'BROKER' })).toContain('abraham-accords');
      expect(await accords({ country: 'KAZ', role: 'BROKER' })).toEqual([]);
      const any = await accords({ role: 'WITNESS' });
      expect(any.length).toBeGreaterThan(0);
      expect(await accords({ role: 'WITNESS', asOf: '1800' })).toEqual([]);
    });
  });
});
