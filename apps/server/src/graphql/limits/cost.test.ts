import { sdl } from '@signatory/schema/sdl';
import {
  buildSchema,
  getIntrospectionQuery,
  getOperationAST,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { costOf } from './cost.ts';
import { LIMITS, withinLimits } from './request-limits.ts';

const schema = buildSchema(sdl);

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('one operation is needed');
  return costOf(document, operation, variables, schema);
}

const refusals = (query: string) =>
  validate(schema, parse(query), [withinLimits]).map((error) => error.extensions.what);

describe('The cost of a query', () => {
  const nested = '{ leaders(first: 10) { nodes { statements(first: 5) { nodes { slug } } } } }';

  test('multiplies the sizes of pages inside pages', () => {
    // A connection, its 10 leaders, and for each a list of what was said, its connection and its 5 statements.
    expect(cost(nested)).toBe(1 + 10 * (1 + 30 + 1 + 5));
  });

  test('is the same through a variable, a default, a named and an inline fragment', () => {
    const expected = cost(nested);
    const inner = 'statements(first: $n) { nodes { slug } }';
    expect(cost(`query ($n: Int) { leaders(first: 10) { nodes { ${inner} } } }`, { n: 5 })).toBe(
      expected,
    );
    expect(cost(`query ($n: Int = 5) { leaders(first: 10) { nodes { ${inner} } } }`)).toBe(
      expected,
    );
    expect(
      cost(
        `query ($n: Int) { leaders(first: 10) { nodes { ...__schema } } }
         fragment __schema on Leader { ... on Leader { ${inner} } }`,
        { n: 5 },
      ),
    ).toBe(expected);
  });

  test('adds the cost of a field itself, as often as it is selected', () => {
    const counted = (first: number) =>
      cost(`{ leaders(first: ${first}) { nodes { statements(first: 1) { totalCount } } } }`);
    expect(counted(10)).toBe(1 + 10 * (1 + 30 + 1 + 50));
    const facet = (first: string) =>
      `{ statements { facets { form${first} { buckets { count } } } } }`;
    // The list, the connection, its facets, one of them, and its buckets.
    expect(cost(facet(''))).toBe(80 + 1 + 1 + 500 + 1 + 10);
    expect(cost(facet('(first: 3)'))).toBe(80 + 1 + 1 + 500 + 1 + 3);
  });

  test('adds what a condition weighs, once more for each count of the same list, however it is given', () => {
    const asked = (filter: string, inside: string) =>
      `query ($f: StatementFilter, $s: [Standing!]) { statements(first: 1, filter: ${filter}) { ${inside} } }`;
    const plain = (inside: string) => cost(asked('{ channel: SPEECH }', inside));
    const page = 'nodes { slug }';
    const standing = cost(asked('{ standing: [PARTY] }', page)) - plain(page);
    expect(standing).toBeGreaterThan(100);
    for (const [inside, times] of [
      ['totalCount', 2],
      ['totalCount histogram { count }', 3],
      ['facets { form { buckets { count } } channel { buckets { count } } }', 3],
      ['nodes { slug text }', 1],
    ] as const) {
      const more = cost(asked('{ standing: [PARTY] }', inside)) - plain(inside);
      expect(more).toBe(times * standing);
      expect(cost(asked('$f', inside), { f: { standing: ['PARTY'] } })).toBe(plain(inside) + more);
      expect(cost(asked('{ standing: $s }', inside), { s: ['PARTY'] })).toBe(plain(inside) + more);
      expect(cost(asked('{ standing: $s }', inside), {})).toBe(plain(inside));
      expect(
        cost(
          asked('$f', inside).replace(
            '$f: StatementFilter',
            '$f: StatementFilter = { standing: [PARTY] }',
          ),
        ),
      ).toBe(plain(inside) + more);
    }
  });

  test('of a statement in a page is not raised by the conditions of the page', () => {
    const inner = (filter: string) =>
      cost(
        `{ statements(first: 1, filter: ${filter}) { nodes { accords { statements(first: 1) { totalCount } } } } }`,
      );
    const alone = (filter: string) =>
      cost(`{ statements(first: 1, filter: ${filter}) { nodes { slug } } }`);
    expect(inner('{ words: "a" }') - inner('{}')).toBe(alone('{ words: "a" }') - alone('{}'));
  });

  test('counts a list without page size as the schema says', () => {
    expect(cost('{ accord(slug: "a") { tally { countries { code } } } }')).toBe(1 + 4 * (1 + 20));
  });

  test('counts ids, written out or in a variable', () => {
    const nodes = (ids: string) => `query ($ids: [ID!]!) { nodes(ids: ${ids}) { id } }`;
    expect(cost(nodes('["a", "b", "c"]'))).toBe(3);
    expect(cost(nodes('$ids'), { ids: ['a', 'b'] })).toBe(2);
  });

  test('of all facets and a histogram beside a page of 20 statements is under the limit', () => {
    const facets = schema.getType('StatementFacets');
    const fields = isObjectType(facets) ? Object.keys(facets.getFields()) : [];
    const all = fields.map((field) => `${field} { buckets { value count } }`).join(' ');
    expect(fields.length).toBeGreaterThan(5);
    expect(
      cost(`{ statements { nodes { text wordings { text source { title } } accords { slug } }
        facets { ${all} } histogram { date count } } }`),
    ).toBeLessThan(LIMITS.cost);
  });

  test('counts 20 where no size is given', () => {
    expect(cost('{ leaders { nodes { slug } } }')).toBe(
      cost('{ leaders(last: 20) { nodes { slug } } }'),
    );
  });

  test('of four pages of 100 inside one another is far over the limit', () => {
    const query = Array.from({ length: 4 }).reduce<string>(
      (inner) => `leaders(first: 100) { nodes { country { ${inner} } } }`,
      'code',
    );
    expect(cost(`{ country(code: "KAZ") { ${query} } }`)).toBeGreaterThan(LIMITS.cost * 1000);
  });

  test('of a page of 100 statements with all that belongs to them is under the limit', () => {
    expect(
      cost(`{ statements(first: 100) { nodes {
        speaker { ... on Leader { country { code } } } office { body { slug } country { code } }
        wordings { text source { publisher { slug } } passages { exact } } accords { slug }
        countries { code } acts { kind } } } }`),
    ).toBeLessThan(LIMITS.cost);
  });

  test('of full introspection is under the limit, and its size within the limits', () => {
    expect(cost(getIntrospectionQuery())).toBeLessThan(LIMITS.cost);
    expect(refusals(getIntrospectionQuery())).toEqual([]);
  });
});

describe('The size of a document', () => {
  test('counts fields inside fields through fragments', () => {
    const deep = Array.from({ length: 21 }).reduce<string>(
      (inner) => `partOf { ${inner} }`,
      'slug',
    );
    expect(refusals(`{ accord(slug: "a") { ...f } } fragment f on Accord { ${deep} }`)).toEqual([
      'depth',
    ]);
  });

  test('counts a fragment each time it is spread, in linear time', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, i) => `fragment f${i} on Accord { ...f${i + 1} ...f${i + 1} }`,
    );
    const query = `{ accord(slug: "a") { ...f0 } } ${doubling.join(' ')} fragment f40 on Accord { slug }`;
    expect(refusals(query)).toEqual(['selections']);
  });

  test('ends on fragments that go round in a circle', () => {
    expect(refusals('{ accord(slug: "a") { ...f } } fragment f on Accord { slug ...f }')).toEqual(
      [],
    );
  });

  test('allows 60 aliases and no more', () => {
    const aliased = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: register { version }`).join(' ')} }`;
    expect(refusals(aliased(60))).toEqual([]);
    expect(refusals(aliased(61))).toEqual(['aliases']);
  });
});
