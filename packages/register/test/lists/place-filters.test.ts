import type { Standing } from '@signatory/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import { onEveryEngine } from '../support/engines.ts';
import { accord, addRecord, statement } from '../support/gazette.ts';

onEveryEngine((fixture) => {
  beforeAll(async () => {
    const { register } = fixture();
    await addRecord(register);
    const citations = [{ source: 'gazette' }];
    const signed = { kind: 'SIGNED', date: '2025-11-08', contested: true, citations } as const;
    await register.accords.add(
      {
        ...accord,
        slug: 'annex',
        binding: false,
        partOf: 'pact',
        names: { en: 'Annex' },
        participations: [{ country: 'BBB', acts: [signed] }],
      },
      'test',
    );
    await register.statements.add(
      {
        ...statement('annexed', { exact: 'Asked again' }),
        accords: ['annex'],
        countries: ['BBB'],
        date: '2025-11-08',
      },
      'test',
    );
  });

  const keysOf = (rows: readonly object[]) =>
    rows.map((row) => String(Reflect.get(row, 'key') ?? Reflect.get(row, 'slug')));

  describe('Lists', () => {
    test('of those of a standing want the day for which it is derived', async () => {
      const { accords, countries } = fixture().register;
      const filter = { standing: ['ANNOUNCED' as const] };
      await expect(countries.list(filter, {})).rejects.toThrow(/on no day/);
      await expect(accords.list(filter, {})).rejects.toThrow(/on no day/);
      const { acts, sources, statements, timeline } = fixture().register;
      await expect(acts.list([filter], {})).rejects.toThrow(/on no day/);
      await expect(statements.list([filter], {})).rejects.toThrow(/on no day/);
      await expect(statements.facets([filter], [{ field: 'form', first: 1 }])).rejects.toThrow(
        /on no day/,
      );
      await expect(timeline(filter, {})).rejects.toThrow(/on no day/);
      await expect(sources.list(filter, {})).rejects.toThrow(/on no day/);
      const conditions = { ...filter, accord: 'pact', asOf: '2025-11-30' };
      expect((await countries.list(conditions, {})).rows.map(({ code }) => code)).toEqual([
        'AAA',
        'BBB',
      ]);
      expect((await countries.list({ ...conditions, asOf: '2025-11-29' }, {})).rows).toEqual([]);
      const inAccords = await accords.list({ ...filter, country: 'BBB', asOf: '2025-11-30' }, {});
      expect(keysOf(inAccords.rows)).toEqual(['pact']);
    });

    test('of what was done in an instrument, and said of one, are of the umbrella’s places too, and not the other way', async () => {
      const { acts, statements, sources } = fixture().register;
      const conditions = { standing: ['ANNOUNCED' as const], asOf: '2025-11-30', country: 'BBB' };
      const done = async (accord: string) =>
        keysOf((await acts.list([{ ...conditions, accord }], {})).rows);
      expect(await done('pact')).toEqual([
        'pact/BBB/announced-2025-11-envoy',
        'annex/BBB/signed-2025-11-08',
      ]);
      expect(await done('annex')).toEqual([]);
      const said = async (accord: string) =>
        keysOf((await statements.list([{ ...conditions, accord }], {})).rows);
      expect(await said('pact')).toEqual(['annexed']);
      expect(await said('annex')).toEqual([]);
      expect(keysOf((await sources.list({ ...conditions, accord: 'pact' }, {})).rows)).toEqual([
        'gazette',
      ]);
      expect(keysOf((await sources.list({ ...conditions, accord: 'annex' }, {})).rows)).toEqual([]);
    });

    test('are counted by the accords and countries of those places alone', async () => {
      const { statements } = fixture().register;
      const filter = { standing: ['ANNOUNCED' as const], asOf: '2025-11-30' };
      const counted = async (others: { accord?: string; country?: string }) => {
        const asked = [
          { field: 'accord' as const, first: 9 },
          { field: 'country' as const, first: 9 },
        ];
        const facets = await statements.facets([{ ...filter, ...others }], asked);
        return facets.map(({ buckets }) => buckets.map(({ value, count }) => [value, count]));
      };
      const ofPlaces = [[['pact', 1]], [['BBB', 1]]];
      expect(await counted({})).toEqual(ofPlaces);
      expect(await counted({ country: 'BBB' })).toEqual(ofPlaces);
      // What concerns an annex concerns the pact; a filter that names the accord has its other accords counted, too.
      expect(await counted({ accord: 'pact' })).toEqual([
        [
          ['annex', 1],
          ['pact', 1],
        ],
        [['BBB', 1]],
      ]);
    });

    test('ask the database in the same words, however many places are met', async () => {
      const { register, queries } = fixture();
      const words = async (standing: readonly Standing[]) => {
        const from = queries.length;
        const filter = { standing: [...standing], asOf: '2025-11-30' };
        const counts = [
          await (await register.statements.list([filter], {})).totalCount(),
          await (await register.acts.list([filter], {})).totalCount(),
        ];
        const placeQueries = queries.slice(from).filter((sql) => sql.includes('place.country'));
        return { counts, placeQueries };
      };
      const [none, some] = [await words([]), await words(['ANNOUNCED'])];
      expect([none.counts, some.counts]).toEqual([
        [0, 0],
        [1, 3],
      ]);
      expect(none.placeQueries).toEqual(some.placeQueries);
      expect(none.placeQueries.length).toBeGreaterThan(1);
    });

    test('asked together read the places once, where the engine tells writes; each later one reads anew', async () => {
      const { register, queries } = fixture();
      const { statements } = register;
      const filters = [{ standing: ['ANNOUNCED' as const], asOf: '2025-11-30' }];
      const readings = async (questions: readonly (() => Promise<unknown>)[]) => {
        const from = queries.length;
        await Promise.all(questions.map((question) => question()));
        return queries.slice(from).filter((sql) => sql.includes('from "act"')).length;
      };
      const list = () => statements.list(filters, {});
      const once = await readings([list]);
      const together = [
        list,
        () => statements.facets(filters, [{ field: 'form', first: 1 }]),
        () => statements.facets(filters, [{ field: 'leader', first: 1 }]),
      ];
      expect(await readings(together)).toBe(once * (register.stamp() === null ? 3 : 1));
      expect(await readings([list])).toBe(once);
    });
  });
});
