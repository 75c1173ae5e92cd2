import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { officesOn, participationOn, RefusedValue, standingOn } from '../../src/register.ts';
import { onEveryEngine } from '../support/engines.ts';

const seeds = fileURLToPath(new URL('../../../../seeds', import.meta.url));

describe('what the first article says', () => {
  onEveryEngine((fixture) => {
    const standings = async (asOf: string) => {
      const { register } = fixture();
      const places =
        (await register.participations.ofAccords(['abraham-accords'])).get('abraham-accords') ?? [];
      return Object.fromEntries(
        places.flatMap((place) => {
          const begun = participationOn(place, asOf);
          return begun ? [[begun.country, standingOn(place, asOf).standing]] : [];
        }),
      );
    };
    const statements = async (filter: object) =>
      (await fixture().register.statements.list([filter], { first: 100 })).rows;

    test('Kazakhstan is announced, not signed, on 7 November 2025', async () => {
      expect(await standings('2025-11-07')).toMatchObject({
        KAZ: 'ANNOUNCED',
        ARE: 'SIGNATORY',
        BHR: 'SIGNATORY',
        MAR: 'SIGNATORY',
        SAU: 'APPROACHED',
        SYR: 'APPROACHED',
        AZE: 'APPROACHED',
      });
    });

    test('Kazakhstan is not announced the day before it was', async () => {
      expect((await standings('2025-11-05')).KAZ).toBeUndefined();
    });

    test('Israel and the United States have roles', async () => {
      const places =
        (await fixture().register.participations.ofAccords(['abraham-accords'])).get(
          'abraham-accords',
        ) ?? [];
      const roles = Object.fromEntries(
        places.map(({ country, roles }) => [country, roles.map(({ role }) => role)]),
      );
      expect(roles).toMatchObject({ ISR: ['PRINCIPAL'], USA: ['BROKER'] });
    });

    test('each voice said what it said, and nobody else is quoted', async () => {
      const source = '2025-11-06-times-of-israel-kazakhstan';
      const said = await statements({ source });
      const voices = said.map(({ speaker }) => Object.values(speaker)[0]).sort();
      expect(voices).toEqual([
        'a US official',
        'donald-trump',
        'donald-trump',
        'government-of-kazakhstan',
        'jd-vance',
        'marco-rubio',
      ]);
      const own = said.flatMap(({ wordings }) => wordings.filter((one) => one.source === source));
      const passages = own.flatMap(({ passages }) => passages);
      expect(passages).toHaveLength(10);
      const post = said.find(({ slug }) => slug === 'trump-2025-11-06-truth-social');
      expect(post?.wordings[0]).toMatchObject({ form: 'DIRECT', verbatim: 'EXACT' });
      expect(post?.wordings[0].passages).toHaveLength(3);
    });

    test.each([
      'kassym-jomart-tokayev',
      'benjamin-netanyahu',
      'steve-witkoff',
      'ahmed-al-sharaa',
      'nursultan-nazarbayev',
    ])('%s is mentioned and never quoted there', async (leader) => {
      expect(await statements({ leader, source: '2025-11-06-times-of-israel-kazakhstan' })).toEqual(
        [],
      );
    });

    test('Vance was vice president on the day he spoke', async () => {
      const offices =
        (await fixture().register.offices.ofLeaders(['jd-vance'])).get('jd-vance') ?? [];
      expect(officesOn(offices, '2025-11-06').map(({ office }) => office.titles[0]?.text)).toEqual([
        'Vice President of the United States',
      ]);
      expect(officesOn(offices, '2024-11-06')).toEqual([]);
    });

    test('a paraphrase is kept as one, with the source’s clause and no passage', async () => {
      const [rubio] = await statements({
        leader: 'marco-rubio',
        source: '2025-11-06-times-of-israel-kazakhstan',
      });
      expect(rubio?.wordings.map(({ form, passages }) => [form, passages.length])).toEqual([
        ['DIRECT', 1],
        ['INDIRECT', 0],
      ]);
    });

    test('words are found whatever their case and accents, and the wrong ones are not', async () => {
      const slugs = async (words: string) => (await statements({ words })).map(({ slug }) => slug);
      expect(await slugs('PEACEMAKERS bléssed')).toEqual(['trump-2025-11-06-truth-social']);
      // Words such as "or" and "not" are left out, and are no operators of the index.
      expect(await slugs('"alliance" OR NOT *')).toEqual(await slugs('"alliance"'));
      await expect(slugs('…')).rejects.toThrow(RefusedValue);
    });

    test('a page of statements costs the same number of queries whatever its size', async () => {
      const { queries } = fixture();
      const cost = async (first: number) => {
        const before = queries.length;
        await fixture().register.statements.list([], { first });
        return queries.length - before;
      };
      expect(await cost(6)).toBe(await cost(1));
    });
  }, 'seeds');
});

describe('what does not belong in the register', () => {
  test('athletes, photographers and the narrator’s judgements stay out', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const files = readdirSync(seeds, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const all = files
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
      .join('\n');
    for (const outsider of [
      'Dolgopyat',
      'Karimi',
      'Gymnastics',
      'BONAVENTURE',
      'limited in scope',
      'textbooks',
    ]) {
      expect(all).not.toContain(outsider);
    }
  });
});
