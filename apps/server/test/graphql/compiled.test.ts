import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sdl } from '@signatory/schema/sdl';
import Fastify from 'fastify';
import {
  buildSchema,
  type DocumentNode,
  getIntrospectionQuery,
  isEnumType,
  isListType,
  isNonNullType,
  parse,
  print,
  separateOperations,
  typeFromAST,
  visit,
} from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { contextFor } from '../../src/graphql/context.ts';
import { execute } from '../../src/graphql/execute.ts';
import { CostAccount } from '../../src/graphql/limits/cost-account.ts';
import { createApollo } from '../../src/graphql/serve.ts';
import { seeded } from '../support/started.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** The documents of the schema package and of the dashboard, each with its fragments. */
const documents = Object.entries(
  separateOperations(
    parse(
      globSync('{packages/schema/documents,apps/dashboard/src/!(desk)/**}/*.graphql', { cwd: ROOT })
        .map((file) => readFileSync(`${ROOT}/${file}`, 'utf8'))
        .join('\n'),
    ),
  ),
).map(([name, document]) => ({ name, document: print(document) }));

/** What each operation is asked about. */
const SLUGS: Readonly<Record<string, string>> = {
  BodyPage: 'government-of-kazakhstan',
  LeaderPage: 'jd-vance',
  SourcePage: '2025-11-06-times-of-israel-kazakhstan',
  StatementPage: 'vance-2025-11-06-white-house',
};

const TEXTS: Readonly<Record<string, string>> = { language: 'kk', code: 'KAZ', query: 'Tokaev' };

const schema = buildSchema(sdl);

/** A value for each variable that must have one. */
function required(operation: string, document: DocumentNode): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  visit(document, {
    VariableDefinition({ variable: { name }, type: node, defaultValue }) {
      const type = typeFromAST(schema, node);
      if (!isNonNullType(type) || defaultValue) return;
      const text = TEXTS[name.value] ?? SLUGS[operation] ?? 'abraham-accords';
      const values: Readonly<Record<string, unknown>> = {
        Boolean: true,
        DateBound: '2025-11-07',
        Int: 5,
        PartialDate: '2025-11-07',
        String: text,
        StatementFilter: {},
      };
      const inner = type.ofType;
      variables[name.value] = isListType(inner)
        ? []
        : isEnumType(inner)
          ? inner.getValues()[0]?.name
          : values[String(inner)];
    },
  });
  return variables;
}

const log = Fastify({ logger: false }).log;
const register = await seeded();
const apollo = await createApollo(log, new Map());
const createContext = contextFor(
  register,
  () => new Date('2025-11-10T12:00:00Z'),
  'https://signatory.example',
  null,
);
afterAll(async () => {
  await apollo.stop();
  await register.close();
});

const ask = (document: string, variables: Record<string, unknown> = {}) => {
  const request = { id: 'test', log, costAccount: new CostAccount(), protocol: 'http', host: '' };
  const context = { ...createContext(request), inEdition: fail, editionNamed: fail };
  return execute(apollo, context, { document, variables });
};

async function fail(): Promise<never> {
  throw new Error('no edition is asked for');
}

/** The answers to the first, second and third time a document is asked, and which of them were given by compiled code. */
async function thrice(document: string, variables?: Record<string, unknown>) {
  const answers = [];
  for (let i = 0; i < 3; i++) answers.push(await ask(document, variables));
  return {
    texts: answers.map((answer) => JSON.stringify(answer)),
    // Objects of graphql-js have no prototype.
    compiled: answers.map(({ data }) => data != null && Object.getPrototypeOf(data) !== null),
  };
}

test.each([...documents, { name: 'introspection', document: getIntrospectionQuery() }])(
  '$name gives the same answer once it is compiled',
  async ({ name, document }) => {
    const { texts, compiled } = await thrice(document, required(name, parse(document)));
    expect(texts[0]).not.toContain('"errors"');
    expect(texts).toEqual([texts[0], texts[0], texts[0]]);
    const isCompiled = !/@(skip|include)\b/.test(document);
    expect(compiled).toEqual([false, isCompiled, isCompiled]);
  },
);

test.each([
  'query Refused { statements(first: 0) { nodes { id } } }',
  'query NoCursor { known: register { licence } statements(after: "x") { nodes { id } } }',
  'query Date($on: PartialDate! = "2025-02-30") { leader(slug: "jd-vance") { officesOn(date: $on) { id } } }',
])('an error is told in the same words each time: %s', async (document) => {
  const { texts } = await thrice(document);
  expect(texts[0]).toContain('BAD_USER_INPUT');
  expect(texts).toEqual([texts[0], texts[0], texts[0]]);
});

test('a variable that is left out, one that is null and one that is given are three things each time', async () => {
  const document = `query Which($order: DateOrder, $language: String, $first: Int = 2, $filter: StatementFilter) {
    statements(first: $first, orderBy: $order, filter: $filter) {
      nodes { slug countries { name(language: $language) } }
    }
  }`;
  const given = [
    {},
    { first: 1, order: 'OLDEST_FIRST', language: 'kk' },
    { filter: { country: 'KAZ', from: '2025' } },
    { filter: { country: null } },
    { order: null, filter: null },
    { language: null },
    { first: null },
  ];
  const told = async () => {
    const answers = [];
    for (const variables of given) answers.push(JSON.stringify(await ask(document, variables)));
    return answers;
  };
  const first = await told();
  expect(new Set(first).size).toBeGreaterThan(3);
  expect(await told()).toEqual(first);
  // Each alone, as graphql-js answers what is asked for the first time.
  for (const [i, variables] of given.entries()) {
    const anew = document.replace('Which', `Which${i}`);
    expect(JSON.stringify(await ask(anew, variables))).toBe(first[i]);
  }
});

test('what is skipped stays so when another variable is given', async () => {
  const document = `query Some($not: Boolean!) {
    a: country(code: "KAZ") { ...Names } b: country(code: "USA") { ...Names }
  } fragment Names on Country { code name @skip(if: $not) }`;
  const told = (not: boolean) => ask(document, { not }).then((answer) => JSON.stringify(answer));
  const first = [await told(true), await told(false)];
  expect(first[0]).not.toContain('name');
  expect([await told(true), await told(false), await told(true)]).toEqual([...first, first[0]]);
});
