import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { LIMITS } from '../src/graphql/limits/request-limits.ts';
import { allowedCost, schema } from './allowed.ts';
import type { RandomQueries } from './random-queries.ts';

/** One field under its path from the root, with arguments of one sort; `write` gives it with other values each time. */
export interface Unit {
  readonly name: string;
  readonly write: () => { readonly open: string; readonly field: string; readonly close: string };
}

/** Only what is asked for is read: an object is asked for little, so that what finds it weighs. */
const LITTLE = { depth: 1, breadth: 1, given: 0, largestPage: 1 };

/** Each field with arguments or a weight, at the root or one object below, once for each of its arguments and conditions. */
export function unitsOf(random: RandomQueries): readonly Unit[] {
  const root = schema.getQueryType();
  if (!root) return [];
  const entries = Object.values(root.getFields());
  const below = entries.flatMap((entry) => {
    const type = getNamedType(entry.type);
    const one = entry.args.length === 1 && isObjectType(type) ? type : undefined;
    return one ? Object.values(one.getFields()).map((field) => ({ entry, field })) : [];
  });
  return [
    ...entries.flatMap((field) => variants(random, field).map((unit) => atRoot(unit))),
    ...below.flatMap(({ entry, field }) =>
      variants(random, field).map(({ name, write }) => ({
        name: `${entry.name}.${name}`,
        write: () => {
          const key = entry.args.map(
            (one) => `${one.name}: ${random.value(one, one.type, LITTLE)}`,
          );
          return { open: `${entry.name}(${key.join(', ')}) {`, field: write(), close: '}' };
        },
      })),
    ),
  ];
}

interface Variant {
  readonly name: string;
  readonly write: () => string;
}

const atRoot = ({ name, write }: Variant): Unit => ({
  name,
  write: () => ({ open: '', field: write(), close: '' }),
});

function variants(
  random: RandomQueries,
  field: GraphQLField<unknown, unknown>,
): readonly Variant[] {
  const type = getNamedType(field.type);
  const asked = isObjectType(type) ? askedOf(type) : isLeafType(type) ? [''] : ['{ __typename }'];
  const conditions = [[], ...field.args.flatMap((argument) => conditionsOf(random, argument))];
  return conditions.flatMap((given) =>
    asked.map((inside) => ({
      name: `${field.name}(${given.map(({ name }) => name).join(',')})${inside}`,
      write: () => {
        const fixed = given.map(({ write }) => write());
        const own = random.field({ ...field, type: field.type }, LITTLE, fixed);
        return own.replace(/ \{.*$/s, '') + (inside && ` ${inside}`);
      },
    })),
  );
}

function conditionsOf(
  random: RandomQueries,
  argument: GraphQLField<unknown, unknown>['args'][number],
) {
  const { type, name } = argument;
  if (['first', 'after', 'last', 'before'].includes(name)) return [];
  const named = getNamedType(type);
  if (!isInputObjectType(named)) {
    return [[{ name, write: () => `${name}: ${random.value(argument, type, LITTLE)}` }]];
  }
  const fields = Object.values(named.getFields());
  const one = (field: (typeof fields)[number]) => ({
    name: field.name,
    text: () => `${field.name}: ${random.value(field, field.type, LITTLE)}`,
  });
  const all = fields.map(one);
  const pairs = all.flatMap((first, i) => all.slice(i + 1).map((second) => [first, second]));
  return [...all.map((single) => [single]), ...pairs].map((chosen) => [
    {
      name: chosen.map(({ name: each }) => each).join('+'),
      write: () => `${name}: { ${chosen.map(({ text }) => text()).join(', ')} }`,
    },
  ]);
}

/** What of an object may take long by itself: its lists, its counts, its facets. */
function askedOf(type: GraphQLObjectType): readonly string[] {
  const fields = type.getFields();
  if (!('pageInfo' in fields)) return ['{ __typename }'];
  const more = Object.values(fields).filter(
    ({ name }) => !['edges', 'nodes', 'pageInfo'].includes(name),
  );
  return [
    '{ pageInfo { endCursor } }',
    ...more.map(({ name, type: of }) => {
      const inner = getNamedType(of);
      if (isLeafType(inner)) return `{ ${name} }`;
      if (name !== 'facets' || !isObjectType(inner)) return `{ ${name} { __typename } }`;
      const facets = Object.keys(inner.getFields()).map(
        (facet) => `${facet} { buckets { count } }`,
      );
      return `{ facets { ${facets.join(' ')} } }`;
    }),
  ];
}

/** As many of a unit in one query as the limits allow, each with values of its own. */
export function filled({ write }: Unit): string {
  const some = (count: number) =>
    `{ ${Array.from({ length: count }, (_, i) => {
      const { open, field, close } = write();
      return open === '' ? `a${i}: ${field}` : `a${i}: ${open} ${field} ${close}`;
    }).join(' ')} }`;
  for (let count = LIMITS.aliases; count > 1; count = Math.ceil(count * 0.8) - 1) {
    const query = some(count);
    if (allowedCost(query) !== null) return query;
  }
  return some(1);
}
