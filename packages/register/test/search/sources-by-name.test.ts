import { describe, expect, test } from 'vitest';
import { bareForms } from '../../src/search/language/endings.ts';
import { isShortName } from '../../src/search/language/short-names.ts';
import { soundOf } from '../../src/search/language/spelling.ts';
import { stemOf } from '../../src/search/language/stems.ts';
import { searchWords } from '../../src/search/language/words.ts';
import type { Source } from '../../src/source/source.ts';
import { onEveryEngine } from '../support/engines.ts';

onEveryEngine((fixture) => {
  describe('Sources by name', () => {
    test('are those of which a name of the publisher and the title have all words, read one by one', async () => {
      const sources = (await all()).map(read);
      const asked = someNames(sources.map(({ texts }) => texts[0] ?? []));
      expect(asked.length).toBeGreaterThan(40);
      let found = 0;
      for (const name of asked) {
        const expected = namedIn(sources, name);
        const page = await fixture().register.sources.list({ name }, { first: 100 });
        expect([name, page.rows.map(({ slug }) => slug)]).toEqual([name, expected.slice(0, 100)]);
        expect([name, await page.totalCount()]).toEqual([name, expected.length]);
        found += expected.length;
      }
      expect(found).toBeGreaterThan(asked.length);
    });

    test('are listed by the order of publishers, the day, and the slug, over all pages, either way', async () => {
      const publishers = [...(await fixture().register.sources.publishers())].reverse();
      const places = publishers.map(({ key }) => key);
      const expected = (await all())
        .map(({ source }) => source)
        .map((one) => ({ ...one, place: places.indexOf(one.publisher), day: lastDayOf(one) }))
        .sort((a, b) => a.place - b.place || order(a.day, b.day) || order(a.slug, b.slug))
        .map(({ slug }) => slug);
      const forwards: string[] = [];
      const backwards: string[] = [];
      for (const way of ['after', 'before'] as const) {
        let cursor: string | null | undefined = null;
        for (let more = true; more; ) {
          const size = way === 'after' ? { first: 97 } : { last: 97 };
          const page = await fixture().register.sources.list(
            {},
            { ...size, [way]: cursor },
            publishers,
            true,
          );
          const slugs = page.rows.map(({ slug }) => slug);
          if (way === 'after') forwards.push(...slugs);
          else backwards.unshift(...slugs);
          more = way === 'after' ? page.hasNextPage : page.hasPreviousPage;
          cursor = way === 'after' ? page.cursors.at(-1) : page.cursors.at(0);
        }
      }
      expect(forwards).toEqual(expected);
      expect(backwards).toEqual(expected);
    });

    test('refuse more words than a name has, and a cursor of a source that is not there', async () => {
      const words = Array.from({ length: 17 }, (_, i) => `word${i}`).join(' ');
      await expect(fixture().register.sources.list({ name: words }, {})).rejects.toThrow(
        'the name asked for holds 17 words',
      );
      const after = Buffer.from('["no-source"]').toString('base64url');
      const publishers = await fixture().register.sources.publishers();
      await expect(
        fixture().register.sources.list({}, { after }, publishers, true),
      ).rejects.toThrow('the source of this cursor is no longer on record');
    });

    /** Every source with the names of its publisher, by slug. */
    async function all() {
      const rows: { source: Source; names: readonly string[] }[] = [];
      const named = await fixture().register.sources.publishers();
      const names = new Map(named.map((one) => [one.key, one.names.map(({ text }) => text)]));
      let after: string | null = null;
      for (let more = true; more; ) {
        const page = await fixture().register.sources.list({}, { first: 100, after });
        for (const source of page.rows)
          rows.push({ source, names: names.get(source.publisher) ?? [] });
        more = page.hasNextPage;
        after = page.cursors.at(-1) ?? null;
      }
      return rows;
    }
  });
}, 'seeds');

type Row = { readonly source: Source; readonly names: readonly string[] };

function textsOf({ source, names }: Row): readonly string[] {
  return names.map((name) => `${name} ${source.title}`);
}

/** The rule of a filter by name, once more: which rows meet it, read one by one. */
function namedIn(rows: readonly Read[], name: string): readonly string[] {
  const asked = searchWords(name.replaceAll(/['’]s\b/g, ''));
  const [only = ''] = asked;
  const inShort = asked.length === 1 ? rows.filter(({ short }) => short.includes(only)) : [];
  const meets = asked.map((word) => {
    const [stem, sound, bare] = [stemOf(word), soundOf(word), bareForms(word)];
    const known = new Map<string, boolean>();
    return (one: string): boolean => {
      const before = known.get(one);
      if (before !== undefined) return before;
      const isSame = stemOf(one) === stem || (sound !== null && soundOf(one) === sound);
      const is = one.startsWith(word) || isSame || bare.includes(one);
      known.set(one, is);
      return is;
    };
  });
  const found =
    inShort.length > 0
      ? inShort
      : rows.filter(({ texts }) => texts.some((words) => meets.every((is) => words.some(is))));
  return found.map(({ source }) => source.slug);
}

/** A source with the words of each of its texts, and the publisher's names in short. */
interface Read extends Row {
  readonly texts: readonly (readonly string[])[];
  readonly short: readonly string[];
}

function read(row: Row): Read {
  const short = row.names.filter(isShortName).map((text) => searchWords(text).join(''));
  return { ...row, texts: textsOf(row).map((text) => searchWords(text)), short };
}

/** Words and pairs of words of every seventh text, whole, cut and inflected, and what no text has. */
function someNames(texts: readonly (readonly string[])[]): readonly string[] {
  const names = texts
    .filter((_, i) => i % 17 === 0)
    .flatMap((words, i) => {
      const [first = '', last = '', middle = ''] = [
        words[0],
        words.at(-1),
        words[i % words.length],
      ];
      return [`${last} ${first}`, middle.slice(0, 3), `${middle}s`, `${first} ${middle} ${last}`];
    });
  return [...new Set(names.slice(0, 60)), 'UN', 'un', 'the', 'zzz', '', '…', 'Трампа', 'of the'];
}

/** The last day that a date of publication may mean, months of 31 days; undated ones last. */
function lastDayOf({ published }: Source): string {
  return published === null ? '~' : `${published}${'-12-31'.slice(published.length - 4)}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
