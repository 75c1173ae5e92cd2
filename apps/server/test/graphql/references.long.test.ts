import { beforeAll, describe, expect, test } from 'vitest';
import { withEditions } from '../../../../packages/register/test/support/with-editions.ts';
import { onSeeds } from '../support/on-seeds.ts';
import { KNOWN, places } from '../support/reference-places.ts';

/** Texts that nothing on record goes by, other ones each time but the same in each run. */
function* unknownTexts(): Generator<string> {
  let state = 14;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789-ABCXYZ _%*"\\\'ёқש'];
  for (;;)
    yield `q${Array.from({ length: 1 + next(24) }, () => letters[next(letters.length)]).join('')}q!`;
}

interface Refused {
  readonly argument: string;
  readonly value: string;
  readonly to: string;
  readonly near: readonly string[];
}

/** The values of one field asked several times, wherever in an answer they stand. */
function answersIn(data: unknown): readonly (readonly unknown[])[] {
  if (typeof data !== 'object' || data === null) return [];
  return 'v0' in data ? [Object.values(data)] : Object.values(data).flatMap(answersIn);
}

onSeeds((fixture) => {
  const ask = (query: string) => fixture().server.ask(query);
  const texts = unknownTexts();
  beforeAll(async () => void (await withEditions(fixture().register)));

  test('each type with a reference in its arguments is queried', () => {
    expect(places.length).toBeGreaterThan(80);
    expect(places.filter(({ query }) => query('') === '').map(({ at }) => at)).toEqual([]);
  });

  test('a reference to nothing on record is refused by name in every argument, and a look-up finds nothing', async () => {
    for (const { at, to, isOnRecord, query } of places) {
      const value = texts.next().value ?? '';
      const { data, errors } = await ask(query(value));
      if (to !== 'Language' && !isOnRecord) {
        expect([at, errors, data]).toEqual([at, undefined, { v0: null }]);
        continue;
      }
      const [first] = errors ?? [];
      const argument = at.slice(at.indexOf(' ') + 1);
      expect([at, first?.extensions?.code]).toEqual([at, 'BAD_USER_INPUT']);
      expect(first?.extensions?.refused).toMatchObject([{ argument, value, to }]);
      expect(first?.message.startsWith(`${argument}: `)).toBe(true);
      expect(first?.message).toContain(JSON.stringify(value));
      // A refusal is no answer: nothing beside it looks like an empty one.
      expect(JSON.stringify(data)).not.toMatch(/totalCount|__typename/);
    }
  });

  test('a known value gives one answer, however it is written', async () => {
    for (const { at, to, query } of places) {
      const texts = KNOWN[to] ?? [];
      const { data, errors } = await ask(query(...texts));
      expect([at, errors]).toEqual([at, undefined]);
      // In a tally the list stands once for each standing.
      const found = answersIn(data);
      expect([at, found.length > 0]).toEqual([at, true]);
      for (const answers of found) {
        expect([at, answers]).toEqual([at, texts.map(() => answers[0])]);
      }
    }
  });

  test.each([
    ['KZ', 'KAZ'],
    ['kaz', 'KAZ'],
    ['398', 'KAZ'],
    ['UK', 'GBR'],
    ['uae', 'ARE'],
    ['EU', 'EUU'],
    ['ZAR', 'COD'],
  ])('%s counts as %s counts', async (given, code) => {
    const counts = (country: string) =>
      fixture().data(
        `query ($filter: StatementFilter) { statements(filter: $filter) { totalCount facets { country { buckets { value count } } } }
           accords(filter: { country: "${country}" }) { nodes { slug } } country(code: "${country}") { code } }`,
        { filter: { country } },
      );
    const found = await counts(given);
    expect(found).toEqual(await counts(code));
    expect(found).toMatchObject({ country: { code } });
  });

  describe('What is nearly right', () => {
    test.each([
      ['statements(filter: { country: "KZ2" })', 'country', 'KAZ'],
      ['statements(filter: { country: "Kazakhstan" })', 'country', 'KAZ'],
      ['statements(filter: { accord: "abraham-acords" })', 'accord', 'abraham-accords'],
      ['statements(filter: { leader: "tokayev" })', 'leader', 'kassym-jomart-tokayev'],
      ['statements(filter: { leader: "Токаев" })', 'leader', 'kassym-jomart-tokayev'],
      [
        'acts(filter: { source: "2025-11-06-times-of-israel-kazakstan" })',
        'source',
        '2025-11-06-times-of-israel-kazakhstan',
      ],
      ['sources(filter: { publisher: "the-times-of-isreal" })', 'publisher', 'the-times-of-israel'],
      ['statements(filter: { language: "kz" })', 'language', 'kk'],
    ])('%s is told so', async (field, name, key) => {
      const { errors } = await ask(`{ ${field} { totalCount } }`);
      const refused = errors?.[0]?.extensions?.refused as readonly Refused[];
      expect(refused).toMatchObject([{ argument: `filter.${name}` }]);
      expect(refused[0]?.near).toContain(key);
      expect(errors?.[0]?.message).toContain(key);
    });

    test('is reported of each of several, each in a sentence', async () => {
      const { errors } = await ask(
        '{ statements(filter: { country: "KZ2", accord: "nope", language: "en_US" }) { totalCount } }',
      );
      expect(errors?.map(({ message }) => message)).toEqual([
        'filter.accord: no accord has the slug "nope"; query `accords` at /graphql for those on record. ' +
          'filter.country: no country has the code "KZ2"; did you mean KAZ? ' +
          'filter.language: "en_US" is not a BCP 47 language tag; write one such as en.',
      ]);
    });

    test('an unknown standing or role is reported by GraphQL itself', async () => {
      const { errors } = await ask(
        '{ statements(filter: { standing: [SIGNATORIE] }) { totalCount } }',
      );
      expect(errors?.[0]?.message).toContain('Did you mean the enum value "SIGNATORY"');
    });
  });

  test.each(['zz', 'xx', 'und', 'zz-Latn', 'qaa', 'foobar'])(
    'a name in %s, which is no known language, is refused by name',
    async (tag) => {
      for (const field of [
        'country(code: "KAZ") { name(language: "$") }',
        'countries(language: "$") { totalCount }',
      ]) {
        const { errors } = await ask(`{ ${field.replace('$', tag)} }`);
        expect(errors?.[0]?.message).toMatch(
          `language: "${tag}" is not a known language; the record has `,
        );
        expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      }
    },
  );

  test('a name in a language that no name is in is the English one', async () => {
    const { country } = await fixture().data<{ country: Record<string, string> }>(
      '{ country(code: "KAZ") { name(language: "mi") ach: name(language: "ach") kk: name(language: "KK-Cyrl-KZ") he: name(language: "iw") } }',
    );
    expect(country).toEqual({
      name: 'Kazakhstan',
      ach: 'Kazakhstan',
      kk: 'Қазақстан',
      he: 'קזחסטן',
    });
  });

  test('references of one request are looked up together, and known ones not at all where the engine has a stamp', async () => {
    const asked = async (country: string) => {
      const before = fixture().queries.length;
      await fixture().data(
        `{ a: statements(filter: { country: "${country}", accord: "paris-agreement" }) { totalCount }
           b: acts(filter: { country: "${country}" }) { totalCount } c: accords(filter: { country: "FRA" }) { totalCount } }`,
      );
      const queries = fixture().queries.slice(before);
      return queries.filter((sql) => / as "to"/.test(sql)).length;
    };
    expect(await asked('FJ')).toBe(1);
    expect(await asked('FJ')).toBeLessThanOrEqual(1);
  });
});
