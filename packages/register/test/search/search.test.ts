import { SearchType } from '@signatory/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Hit } from '../../src/search/search.ts';
import { onEveryEngine } from '../support/engines.ts';
import { addGazette, statement } from '../support/gazette.ts';

onEveryEngine((fixture) => {
  beforeAll(async () => {
    const { register } = fixture();
    await addGazette(register);
    const names = { en: ['Kassym-Jomart Tokayev', 'Tokayev'], ru: 'Касым-Жомарт Токаев' };
    await register.leaders.add({ slug: 'tokayev', names }, 'test');
    await register.leaders.add({ slug: 'sharaa', names: { en: 'Ahmed al-Sharaa' } }, 'test');
    await register.leaders.add({ slug: 'mbs', names: { en: 'Mohammed bin Salman' } }, 'test');
    await register.countries.add(
      { code: 'CIV', kind: 'UN_MEMBER', names: { en: 'Côte d’Ivoire' } },
      'test',
    );
    const said: [string, string, string][] = [
      ['first', '2025-11-06', 'Tokayev will sign the pact in spring'],
      ['second', '2025-11-07', 'in the spring, he said, a sign'],
      ['third', '2025', 'the very last sign of springtime'],
    ];
    for (const [slug, date, exact] of said) {
      await register.statements.add({ ...statement(slug, { exact }), date }, 'test');
    }
    await register.statements.add(statement('undated', { exact: 'sign here' }), 'test');
  });

  const find = async (query: string, types: SearchType[] | null = null, page = {}) =>
    (await fixture().register.search(query, types, page)).rows;
  const keys = (hits: readonly Hit[]): readonly string[] => hits.map(({ key }) => key);

  describe('A search', () => {
    test.each([
      ['sign', ['third', 'second', 'first', 'undated']],
      ['"in spring"', ['first']],
      ['spring in', ['second', 'first']],
      ['spring*', ['third', 'second', 'first']],
      ['sign -spring', ['third', 'undated']],
      ['sign -"in spring" -here', ['third', 'second']],
      ['Tokaev', ['tokayev', 'first']],
      ['"Tokaev"', []],
      ['токаев', ['tokayev']],
      ['al-Sharaa', ['sharaa']],
      ['Shara', ['sharaa']],
      ['Muhammad', ['mbs']],
      ['COTE D IVOIRE', ['CIV']],
      ['-sign', []],
      ['', []],
    ])('for %s finds %j', async (query, found) => {
      expect(keys(await find(query))).toEqual(found);
    });

    test('puts the name that is just what was typed first, then shorter names', async () => {
      await fixture().register.bodies.add(
        { slug: 'a-pact-of-two', kind: 'OTHER', names: { en: 'Pact of Two' } },
        'test',
      );
      expect(keys(await find('pact'))).toEqual([
        'pact',
        'a-pact-of-two',
        // It says so; the others concern it.
        'first',
        ...['third', 'second', 'undated'],
      ]);
    });

    test('shows the form by which it found, where in it, and for words the wording', async () => {
      const [name] = await find('токаев');
      expect(name).toMatchObject({
        type: 'Leader',
        text: 'Касым-Жомарт Токаев',
        language: 'ru',
        wording: null,
        ranges: [{ start: 13, end: 19 }],
      });
      const [said] = await find('"sign the pact"');
      expect(said).toMatchObject({ wording: 'first/1', language: 'en' });
      expect(said?.ranges.map(({ start, end }) => said.text.slice(start, end))).toEqual([
        'sign the pact',
      ]);
    });

    test('returns only the types requested', async () => {
      expect(keys(await find('Tokaev', [SearchType.STATEMENT]))).toEqual(['first']);
      expect(await find('Tokaev', [])).toEqual([]);
    });

    test('is walked forward and backward alike', async () => {
      const { search } = fixture().register;
      const forward: string[] = [];
      let after: string | undefined;
      do {
        const page = await search('sign', null, { first: 1, after });
        forward.push(...keys(page.rows));
        after = page.hasNextPage ? page.cursors.at(-1) : undefined;
      } while (after);
      const backward: string[] = [];
      let before: string | undefined;
      do {
        const page = await search('sign', null, { last: 1, before });
        backward.unshift(...keys(page.rows));
        before = page.hasPreviousPage ? page.cursors[0] : undefined;
      } while (before);
      expect(forward).toEqual(['third', 'second', 'first', 'undated']);
      expect(backward).toEqual(forward);
      expect(await (await search('sign', null, { first: 1 })).totalCount()).toBe(4);
    });

    test('forgets what was changed or taken back', async () => {
      const { leaders } = fixture().register;
      await leaders.add({ slug: 'sharaa', names: { en: 'Another Name' } }, 'test');
      expect(keys(await find('Sharaa'))).toEqual([]);
      expect(keys(await find('another'))).toEqual(['sharaa']);
    });

    test('answers any text there is, or says what is wrong with it', async () => {
      const signs = [...'ab \'ß"*-^:(){}[]|&!<>\\%_;,.~`+=#@$/?ʿ١\u0301\u200f\ufffd\u{1e900}字'];
      let seed = 7;
      const next = (below: number): number => {
        seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
        return Math.floor((seed / 2 ** 31) * below);
      };
      for (let i = 0; i < 300; i++) {
        const text = Array.from({ length: next(24) }, () => signs[next(signs.length)]).join('');
        const answer = await find(text).catch((error: unknown) => error);
        expect(Array.isArray(answer) || (answer as Error).name === 'RefusedValue', text).toBe(true);
      }
      for (const text of ['AND', 'a NEAR b', 'words : x', "'ab':*", '\u{1e900}\u{1e922}', '字'])
        expect(Array.isArray(await find(text))).toBe(true);
    });
  });

  describe('Statements filtered by words', () => {
    test('are found by the same rules', async () => {
      const { rows } = await fixture().register.statements.list(
        [{ words: '"in spring" Tokaev' }],
        {},
      );
      expect(rows.map(({ slug }) => slug)).toEqual(['first']);
    });
  });
});
