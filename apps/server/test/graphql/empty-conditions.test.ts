import { sdl } from '@signatory/schema/sdl';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WITHIN } from '../support/reference-places.ts';
import { type Started, seeded, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
});
afterAll(() => server.close());

/** Every field with an argument, from the text of the contract, and how to ask for it. */
const ARGUMENTS = Object.values(buildSchema(sdl).getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const inside = getNamedType(field.type);
      const isList = inside.name.endsWith('Connection');
      const selection = isObjectType(inside) ? ` { ${isList ? 'totalCount' : '__typename'} }` : '';
      const others = field.args
        .filter(({ name }) => name === 'query')
        .map(({ name }) => `${name}: "kazakhstan", `)
        .join('');
      return field.args.map((argument) => ({
        argument,
        at: `${type}.${field.name}`,
        query: (value: string) =>
          WITHIN[type.name]?.(`${field.name}(${others}${argument.name}: ${value})${selection}`) ??
          '',
      }));
    }),
  );

const RANGES = ARGUMENTS.filter(({ argument }) => {
  const input = getNamedType(argument.type);
  return isInputObjectType(input) && 'from' in input.getFields() && 'to' in input.getFields();
});

const LISTS = ARGUMENTS.flatMap(({ argument, at, query }) => {
  const input = getNamedType(argument.type);
  const ask = (name: string, asked: (list: string) => string, item: string) => ({
    at: `${at} ${name}`,
    name,
    query: (list: string) => query(asked(list)),
    item,
  });
  if (isListType(argument.type))
    return [ask(argument.name, (list) => list, first(getNamedType(argument.type)))];
  if (!isInputObjectType(input)) return [];
  return Object.values(input.getFields()).flatMap(({ name, type }) =>
    isListType(type)
      ? [
          ask(
            `${argument.name}.${name}`,
            (list) => `{ ${name}: ${list} }`,
            first(getNamedType(type)),
          ),
        ]
      : [],
  );
});

function first(type: unknown): string {
  return isEnumType(type) ? (type.getValues()[0]?.name ?? '') : '';
}

async function refusal(query: string): Promise<string | undefined> {
  expect(query).not.toBe('');
  const { errors } = await server.ask(query);
  if (errors) expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  return errors?.[0]?.message;
}

test('the contract has ranges and lists to try', () => {
  expect(RANGES.length).toBeGreaterThanOrEqual(8);
  expect(LISTS.length).toBeGreaterThanOrEqual(15);
});

describe('A range that ends before it begins is refused', () => {
  test.each(RANGES)('by $at', async ({ query }) => {
    for (const [from, to] of [
      ['2026', '2020'],
      ['2020-09-16', '2020-09-15'],
      ['2020-10', '2020-09'],
      ['-P1D', '-P1Y'],
    ])
      expect(await refusal(query(`{ from: "${from}", to: "${to}" }`))).toMatch(
        /^filter\.from is [\d-]+, which is later than filter\.to, [\d-]+: give/,
      );
    for (const [from, to] of [
      ['2020-09-15', '2020-09-15'],
      ['2020-09', '2020'],
      ['2020', '2020-09'],
    ])
      expect(await refusal(query(`{ from: "${from}", to: "${to}" }`))).toBeUndefined();
  });

  test.each(['statements.csv', 'statements.jsonld', 'acts.json', 'sources.csv'])(
    'by %s, by the names of its parameters',
    async (file) => {
      const response = await server.get(`/data/${file}?from=2026&to=2020`);
      expect([response.status, await response.text()]).toEqual([
        400,
        'from is 2026, which is later than to, 2020: give the earlier date as from.\n',
      ]);
      expect((await server.get(`/data/${file}?from=2020&to=2020`)).status).toBe(200);
    },
  );
});

describe('An empty list is refused', () => {
  test.each(LISTS)('as $at', async ({ name, query, item }) => {
    expect(await refusal(query('[]'))).toBe(
      `${name} is an empty list, which matches nothing: give one value or more, or leave it out`,
    );
    expect(await refusal(query('null'))).toBeUndefined();
    expect(await refusal(query(`[${item}]`))).toBeUndefined();
  });

  test('but a list that must be given may be empty', async () => {
    expect(await server.ask('{ nodes(ids: []) { id } }')).toEqual({ data: { nodes: [] } });
  });
});

describe('Words without a word', () => {
  test.each(['', ' ', '!!!', '"', '…', '- *'])('“%s” are refused as a condition', async (words) => {
    const query = 'query ($words: String) { statements(filter: { words: $words }) { totalCount } }';
    const { errors } = await server.ask(query, { words });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('words is '),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const file = await server.get(`/data/statements.csv?words=${encodeURIComponent(words)}`);
    expect([file.status, await file.text()]).toEqual([400, expect.stringContaining('words is ')]);
  });

  test('find nothing as a search', async () => {
    expect(await server.ask('{ search(query: "") { totalCount } }')).toEqual({
      data: { search: { totalCount: 0 } },
    });
  });
});
