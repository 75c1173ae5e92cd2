import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSeeds, Refused, standingOn } from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';
import { accord, addGazette } from '../support/gazette.ts';
import { seedFolder } from '../support/seed-folder.ts';

const citations = [{ source: 'gazette' }];
const ratified = { kind: 'RATIFIED', date: '1980-05-01', citations } as const;
const signed = { kind: 'SIGNED', date: '1980-05-01', citations } as const;
const inForce = { kind: 'ENTERED_INTO_FORCE', date: '1981-01-01', citations } as const;

/** An accord in which a state that existed until 1992-12-31, and one that goes on, did the same. */
function pact(slug: string, acts: readonly (typeof ratified | typeof signed)[], partOf?: string) {
  const participations = ['CSK', 'POL'].map((country) => ({ country, acts: [...acts] }));
  return { ...accord, slug, ...(partOf && { partOf }), acts: [inForce], participations };
}

describe('a state that ceased to exist', () => {
  onEveryEngine((fixture) => {
    beforeAll(async () => {
      const { register } = fixture();
      await addGazette(register);
      await register.countries.add(
        {
          code: 'CSK',
          kind: 'FORMER',
          names: { en: 'Czechoslovakia' },
          until: '1992-12-31',
          citations: [{ source: 'gazette', passages: [{ exact: 'We will sign' }] }],
        },
        'test',
      );
      await register.countries.add(
        { code: 'POL', kind: 'UN_MEMBER', names: { en: 'Poland' } },
        'test',
      );
      const { acts: _, participations: __, ...umbrella } = pact('umbrella', []);
      for (const one of [
        pact('bound', [ratified]),
        pact('signed', [signed]),
        { ...umbrella, binding: false },
        pact('instrument', [ratified], 'umbrella'),
      ])
        await register.accords.add(one, 'test');
    });

    const standing = async (slug: string, country: string, day: string) => {
      const places = (await fixture().register.participations.ofAccords([slug])).get(slug);
      const place = places?.find((one) => one.country === country);
      if (!place) throw new Error(`${country} has no place in ${slug}`);
      const { standing, act, since } = standingOn(place, day);
      return [standing, act?.kind ?? null, since];
    };

    test.each([
      ['bound', '1992-12-31', ['PARTY', 'ENTERED_INTO_FORCE', '1981-01-01']],
      ['bound', '1993-01-01', ['ENDED', null, '1993-01-01']],
      ['signed', '1993-01-01', ['SIGNATORY', 'SIGNED', '1980-05-01']],
      ['instrument', '1993-01-01', ['ENDED', null, '1993-01-01']],
      ['umbrella', '1992-12-31', ['SIGNATORY', 'RATIFIED', '1980-05-01']],
      ['umbrella', '1993-01-01', ['ENDED', null, '1993-01-01']],
    ])('stands in %s on %s', async (slug, day, expected) => {
      expect(await standing(slug, 'CSK', day)).toEqual(expected);
      expect(await standing(slug, 'POL', day)).toEqual(await standing(slug, 'POL', '1992-12-31'));
    });

    test('is found by its country as by the accord', async () => {
      const places =
        (await fixture().register.participations.ofCountries(['CSK'])).get('CSK') ?? [];
      expect(places.map((one) => [one.accord, standingOn(one, '1993').standing])).toEqual([
        ['bound', 'ENDED'],
        ['instrument', 'ENDED'],
        ['signed', 'SIGNATORY'],
        ['umbrella', 'ENDED'],
      ]);
    });

    test('is written as it is read', async () => {
      const drafts = (await fixture().register.drafts()).get('Country');
      expect(drafts).toContainEqual({
        code: 'CSK',
        kind: 'FORMER',
        names: { en: 'Czechoslovakia' },
        until: '1992-12-31',
        citations: [{ source: 'gazette', passages: [{ exact: 'We will sign' }] }],
      });
      const [cited] =
        (await fixture().register.citations(['Country:CSK'])).get('Country:CSK') ?? [];
      expect(cited).toMatchObject({ source: 'gazette', stance: 'SUPPORTS' });
      const citing = await fixture().register.countries.citing(['gazette']);
      expect(citing.get('gazette')?.map(({ code }) => code)).toEqual(['CSK']);
    });

    describe('in seed files', () => {
      const folder = seedFolder();
      const cited = '  citations:\n    - source: gazette\n';

      test('does nothing after its last day, nor before its first: the import reports file, line and cure', async () => {
        const path = join(folder().path, 'accords/pact.yaml');
        const lines = (await readFile(path, 'utf8')).split('\n');
        const line = lines.findIndex((text) => text.includes('kind: ANNOUNCED')) + 1;
        for (const days of ['until: 2025-10-31', 'from: 2025-12-01']) {
          await folder().edit('countries.yaml', (text) =>
            text.replace(
              /( +)(en: Land AAA\n)(?: +(?:from|until): .*\n +citations:\n.*\n)?/,
              `$1$2  ${days}\n${cited}`,
            ),
          );
          const refusal = await fault();
          expect(refusal.message).toBe(
            `${path}:${line}: AAA: ANNOUNCED 2025-11: the state does not exist on that day`,
          );
          expect(refusal.cure).toContain(
            'the state did not exist that day: correct the day or the state',
          );
        }
      });

      test.each([
        ['from: 1992\n', /countries\.yaml:\d+: from is no exact day$/, /write 2025-11-06/],
        ['until: 1992-02-30\n', /countries\.yaml:\d+: until is no exact day$/, /write 2025-11-06/],
        [
          'from: 1993-01-01\n  until: 1992-12-31\n',
          /countries\.yaml:\d+: until is before from$/,
          /./,
        ],
      ])('is refused with %j', async (days, message, cure) => {
        await folder().edit('countries.yaml', (text) =>
          text.replace('en: Land AAA\n', `en: Land AAA\n  ${days}${cited}`),
        );
        const refusal = await fault();
        expect(refusal.message).toMatch(message);
        expect(refusal.cure).toMatch(cure);
      });

      async function fault(): Promise<Refused> {
        const error: unknown = await loadSeeds(fixture().register, folder().path).catch(
          (reason: unknown) => reason,
        );
        if (error instanceof Refused) return error;
        throw error ?? new Error('the seeds were taken');
      }
    });
  });
});
