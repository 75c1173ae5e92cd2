import type { Register } from '@signatory/register';
import { sdl } from '@signatory/schema/sdl';
import Fastify from 'fastify';
import {
  buildSchema,
  execute,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { withEditions } from '../../../../packages/register/test/support/with-editions.ts';
import { contextFor } from '../../src/graphql/context.ts';
import { CostAccount } from '../../src/graphql/limits/cost-account.ts';
import { resolvers } from '../../src/graphql/resolvers/resolvers.ts';
import { everythingOf } from '../client-caches/questions.ts';
import { StrictStore } from '../client-caches/strict-store.ts';
import { WITH_CLAUSES } from '../client-caches/with-clauses.ts';
import { seeded } from '../support/started.ts';

/** What has what few have: offices in a body, words that differ, a speaker without a name, a country that it cites. */
const RARE = [
  ['Body', 'Body:nasa'],
  ['Wording', 'Wording:vance-2025-11-06-white-house/2'],
  ['Statement', 'Statement:us-official-kazakhstan'],
  ['Accord', 'Accord:with-clauses'],
  ['Act', 'Act:with-clauses/RUS/continued-1991-12-24'],
  ['Act', 'Act:with-clauses/RUS/objected-1992'],
  ['Source', 'Source:2015-12-26-sputnik-soviet-union'],
] as const;

/** What means today where no day is given: it changes at midnight as it does when the record changes. */
const MEANING_TODAY = [
  'Accord.latestAct',
  'Accord.participation',
  'Accord.participations',
  'Accord.tally',
  'Act.participation',
  'Country.participations',
  'Query.announcements',
  // By an id without a day, and `today` itself.
  'Query.nodes',
  'Query.register',
];

/** Whether something is still ahead means today as well. */
const SCHEDULED = /^(Act|Participation)\.(scheduled|citation)$/;

/** Lists with a condition on standing, which is one of today where no day is given. */
const FILTERED =
  /^Query\.(accords|acts|countries|sources|statements|timeline)$|^(Accord|Body|Country|Leader|Source)\.(acts|statements)$/;

const schema = runnable();
const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const withId = objectTypes.filter((type) => 'id' in type.getFields());

/** Every field that gives an object with an id. */
const ways = objectTypes.flatMap((type) =>
  Object.values(type.getFields()).flatMap((field) => {
    const given = withId.find((one) => one === getNamedType(field.type));
    return given ? [{ from: type.name, field: field.name, given: given.name }] : [];
  }),
);

/** The schema with its resolvers and without the limits of the server: more is asked here at once than anybody may. */
function runnable() {
  const built = buildSchema(sdl);
  for (const [name, given] of Object.entries(resolvers)) {
    const type = built.getType(name);
    if (isScalarType(type)) Object.assign(type, given);
    if (!isObjectType(type)) continue;
    for (const [field, resolve] of Object.entries(given)) {
      Object.assign(type.getFields()[field] ?? {}, { resolve });
    }
  }
  return built;
}

function typeOf(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

/**
 * Asks all there is to ask, on a day, of so many objects of each type, spread over those that are met, and keeps it by id.
 */
async function everythingOn(
  register: Register,
  day: string,
  objects: number,
): Promise<StrictStore> {
  const store = new StrictStore(schema);
  const contextOf = contextFor(register, () => new Date(`${day}T12:00:00Z`), null, null);
  const { log } = Fastify();
  const ask = async (text: string) => {
    const document = parse(text);
    const contextValue = contextOf({
      id: 'test',
      log,
      costAccount: new CostAccount(),
      protocol: 'http',
      host: '',
    });
    const { data, errors } = await execute({ schema, document, contextValue });
    expect(errors).toBeUndefined();
    const [operation] = document.definitions;
    if (!data || operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no answer');
    store.take(operation.selectionSet, data);
  };
  const everything = (type: string, id: string, field?: string) =>
    ask(`{ node(id: ${JSON.stringify(id)}) {
      __typename id ... on ${type} ${everythingOf(typeOf(type), schema, field)} } }`);
  await ask(everythingOf(typeOf('Query'), schema));
  for (const [type, id] of RARE) await everything(type, id);
  const done = new Set<string>();
  for (const { name } of withId) {
    const met = [...(store.ids.get(name) ?? [])].sort();
    const step = Math.max(1, Math.floor(met.length / objects));
    for (const id of met.filter((_, index) => index % step === 0)) {
      done.add(id);
      await everything(name, id);
    }
  }
  // What none of those had is looked for in the others.
  for (const { from, field, given } of ways) {
    for (const id of [...(store.ids.get(from) ?? [])].sort()) {
      if (store.ways.get(given)?.has(`${from}.${field}`)) break;
      if (!done.has(id)) await everything(from, id, field);
    }
  }
  return store;
}

describe('An id and the arguments of a field determine its value', () => {
  let register: Register;
  let today: StrictStore;
  beforeAll(async () => {
    register = await withEditions(await seeded());
    await register.accords.add(WITH_CLAUSES, 'test');
    today = await everythingOn(register, '2025-11-05', 3);
    return () => register.close();
  });

  test('for every object, by whatever path and for whatever day it was queried', () => {
    expect(today.conflicts).toEqual([]);
  });

  test('of every field of the schema, and of every type by every field that gives it', () => {
    const fields = objectTypes.flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    expect(fields.filter((field) => !today.answered.has(field))).toEqual([]);
    for (const { from, field, given } of ways) {
      expect([given, ...(today.ways.get(given) ?? [])]).toContain(`${from}.${field}`);
    }
    expect([...today.ids.keys()].sort()).toEqual(withId.map(({ name }) => name).sort());
  });

  test('over midnight too, but for what means today where no day is given', async () => {
    const tomorrow = await everythingOn(register, '2025-11-06', 1);
    const changed = [...today.changedIn(tomorrow)].filter(
      (field) => !FILTERED.test(field) && !SCHEDULED.test(field),
    );
    expect(changed.sort()).toEqual(MEANING_TODAY);
  });
});
