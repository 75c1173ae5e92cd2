import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { PassageNotFound, PassageNotUnique } from '../../src/register.ts';
import { wordsDigest } from '../../src/verbatim/levels.ts';
import { onEveryEngine } from '../support/engines.ts';
import { accord, addGazette, sha256, source, statement, text } from '../support/gazette.ts';

describe('with the text of a source held', () => {
  onEveryEngine((fixture) => {
    beforeAll(async () => {
      await addGazette(fixture().register);
      await fixture().register.holdText('gazette', text);
    });

    test('says how verbatim words are, by comparing them', async () => {
      const { statements } = fixture().register;
      await statements.add(statement('exact', { exact: 'We will sign in spring.' }), 'test');
      await statements.add(statement('case', { exact: 'WE WILL SIGN IN SPRING.' }), 'test');
      const found = await statements.byKeys(['exact', 'case']);
      expect([...found.values()].map(({ slug, wordings }) => [slug, wordings[0].verbatim])).toEqual(
        expect.arrayContaining([
          ['exact', 'EXACT'],
          ['case', 'CASE'],
        ]),
      );
      expect(found.get('exact')?.wordings[0].verification).toEqual({ on: '2026-11-23', sha256 });
    });

    test('refuses words that do not stand in it', async () => {
      await expect(
        fixture().register.statements.add(
          statement('invented', { exact: 'We have already signed everything.' }),
          'test',
        ),
      ).rejects.toThrow(PassageNotFound);
    });

    test('refuses words that stand in it twice, until their context identifies the place', async () => {
      const { statements } = fixture().register;
      await expect(
        statements.add(statement('twice', { exact: 'in spring' }), 'test'),
      ).rejects.toThrow(PassageNotUnique);
      await statements.add(
        statement('twice', { exact: 'in spring', prefix: 'he said “', suffix: ',”' }),
        'test',
      );
      expect((await statements.byKeys(['twice'])).get('twice')?.wordings[0].verbatim).toBe('EXACT');
    });

    test('takes letters and their accents for one, however either side has them written', async () => {
      const { sources, statements, holdText } = fixture().register;
      const held = 'Le traité sera signé à Évian.'.normalize('NFC');
      const sha = createHash('sha256').update(held).digest('hex');
      await sources.add(
        { ...source, slug: 'gazette-fr', language: 'fr', sha256: sha, words: '6' },
        'test',
      );
      await holdText('gazette-fr', held);
      const typed = 'signé à Évian'.normalize('NFD');
      const draft = statement('accents', { exact: typed, start: held.indexOf('signé') });
      const wordings = draft.wordings.map((one) => ({ ...one, source: 'gazette-fr' }));
      await statements.add({ ...draft, wordings }, 'test');
      const [wording] = (await statements.byKeys(['accents'])).get('accents')?.wordings ?? [];
      expect([wording?.verbatim, wording?.passages[0]?.exact]).toEqual(['TYPOGRAPHIC', typed]);
    });

    test('refuses an offset that is not theirs', async () => {
      await expect(
        fixture().register.statements.add(
          statement('offset', { exact: 'We will sign in spring.', start: 3 }),
          'test',
        ),
      ).rejects.toThrow(/begins at 17/);
    });

    const citing = (exact: string, rest: object = {}) => ({
      ...accord,
      citations: [{ source: 'gazette', passages: [{ exact }], ...rest }],
    });
    const citationOf = async (id: string) => {
      const [citation] = (await fixture().register.citations([id])).get(id) ?? [];
      return citation;
    };

    test('says how verbatim the passages are by which a fact is cited, of accords, acts, roles and offices', async () => {
      const { accords, countries, leaders } = fixture().register;
      await countries.add({ code: 'AAA', kind: 'UN_MEMBER', names: { en: 'Land' } }, 'test');
      const { citations } = citing('WE WILL SIGN IN SPRING.');
      const act = { kind: 'ANNOUNCED' as const, date: '2025-11', citations };
      const place = { country: 'AAA', roles: [{ role: 'HOST' as const, citations }], acts: [act] };
      await accords.add({ ...citing('The envoy said'), participations: [place] }, 'test');
      const office = { title: 'Envoy', country: 'AAA', citations };
      await leaders.add({ slug: 'envoy', names: { en: 'Envoy' }, offices: [office] }, 'test');
      expect(await citationOf('Accord:pact')).toMatchObject({
        verbatim: 'EXACT',
        verification: { on: '2026-11-23', sha256 },
      });
      for (const id of [
        'Act:pact/AAA/announced-2025-11',
        'RoleHeld:pact/AAA/HOST',
        'Office:envoy/envoy',
      ])
        expect((await citationOf(id))?.verbatim).toBe('CASE');
      expect(
        await accords.add({ ...citing('The envoy said'), participations: [place] }, 'test'),
      ).toBe('unchanged');
    });

    test('says nothing of a citation that quotes nothing', async () => {
      await fixture().register.accords.add({ ...accord, slug: 'bare' }, 'test');
      expect(await citationOf('Accord:bare')).toMatchObject({ verbatim: null, verification: null });
    });

    test('refuses a fact that is cited by words that do not stand in it', async () => {
      const wrong = fixture().register.accords.add(citing('They have signed everything.'), 'test');
      await expect(wrong).rejects.toThrow(PassageNotFound);
      expect((await citationOf('Accord:pact'))?.verbatim).toBe('EXACT');
    });

    test('refuses another text in its place', async () => {
      await expect(fixture().register.holdText('gazette', `${text} `)).rejects.toThrow(/SHA-256/);
    });
  });
});

describe('without the text of a source', () => {
  onEveryEngine((fixture) => {
    beforeAll(async () => {
      await addGazette(fixture().register);
    });

    test('a level recorded for these very words stands, and one recorded for others is refused', async () => {
      const { accords, citations } = fixture().register;
      const passages = [{ exact: 'We will sign in spring.' }];
      const verified = {
        level: 'EXACT' as const,
        on: '2026-11-20',
        words: wordsDigest(sha256, passages),
      };
      const cited = (exact: string) => ({
        ...accord,
        citations: [{ source: 'gazette', passages: [{ exact }], verified }],
      });
      await accords.add(cited('We will sign in spring.'), 'test');
      expect((await citations(['Accord:pact'])).get('Accord:pact')?.[0]).toMatchObject({
        verbatim: 'EXACT',
        verification: { on: '2026-11-20', sha256 },
      });
      await expect(accords.add(cited('We will sign in summer.'), 'test')).rejects.toThrow(
        /changed after they were verified/,
      );
    });
  });
});
