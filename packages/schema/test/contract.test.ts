import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  TypeInfo,
  validate,
  validateSchema,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { examples } from '../scripts/examples.ts';

const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);

/** The contract with readers, and that of the desk. */
const contracts: readonly [file: string, sdl: string][] = [
  ['schema.graphql', sdl],
  ['desk.graphql', readFileSync(new URL('../desk.graphql', import.meta.url), 'utf8')],
];

test('each contract is a valid schema, and only that of the desk has mutations', () => {
  const faults = contracts.map(([, text]) => validateSchema(buildSchema(text)));
  expect(faults).toEqual([[], []]);
  const mutations = contracts.map(([, text]) => buildSchema(text).getMutationType()?.name);
  expect(mutations).toEqual([undefined, 'Mutation']);
});

test.each(contracts)('every type, field, argument and value of %s is described', (_, text) => {
  const silent: string[] = [];
  const trail: string[] = [];
  visit(parse(text), {
    enter(node) {
      if (!('name' in node) || !node.name || !/Definition$/.test(node.kind)) return;
      trail.push(node.name.value);
      if (!('description' in node) || !node.description?.value.trim()) silent.push(trail.join('.'));
    },
    leave(node) {
      if ('name' in node && node.name && /Definition$/.test(node.kind)) trail.pop();
    },
  });
  expect(silent).toEqual([]);
});

test.each(contracts)('descriptions of %s are sentences', (_, text) => {
  const loose: string[] = [];
  visit(parse(text), {
    StringValue: ({ value }, key) => {
      if (key === 'description' && !/^[A-Z`].*[.]$/su.test(value.trim())) loose.push(value);
    },
  });
  expect(loose).toEqual([]);
});

describe('each ready query', () => {
  for (const { name, query } of examples) {
    const document = parse(query);

    test(`${name} is valid`, () => {
      expect(validate(schema, document)).toEqual([]);
    });

    test(`${name} runs without variables`, () => {
      const [operation] = document.definitions;
      const needed =
        operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : [];
      const bare = needed.filter(
        ({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue,
      );
      expect(bare.map(({ variable }) => variable.name.value)).toEqual([]);
      // Valid GraphQL, but refused by Relay's compiler: a default for what may not be null.
      const both = needed.filter(
        ({ type, defaultValue }) => type.kind === 'NonNullType' && defaultValue,
      );
      expect(both.map(({ variable }) => variable.name.value)).toEqual([]);
    });

    test(`${name} selects the id of every object that has one`, () => {
      expect(withoutId(document)).toEqual([]);
    });
  }
});

/** What is selected of objects that have an id, without it: caches that keep objects by id want it. */
function withoutId(document: DocumentNode): readonly string[] {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  /** Whether an `id` is selected, in each selection set that encloses the present one. */
  const enclosing: boolean[] = [];
  const look = visitWithTypeInfo(types, {
    SelectionSet: {
      enter(node, _, parent) {
        const type = types.getParentType();
        const has = node.selections.some((one) => one.kind === 'Field' && one.name.value === 'id');
        const isPart = parent && 'kind' in parent && parent.kind === 'InlineFragment';
        enclosing.push(has || (isPart === true && enclosing.at(-1) === true));
        const isObject = isObjectType(type) || isInterfaceType(type);
        if (isObject && 'id' in type.getFields() && !enclosing.at(-1)) found.push(print(node));
      },
      leave: () => void enclosing.pop(),
    },
  });
  visit(document, look);
  return found;
}

test('together the ready queries touch every object type but those of paging', () => {
  const touched = new Set<string | undefined>();
  const types = new TypeInfo(schema);
  const note = visitWithTypeInfo(types, {
    Field: () => void touched.add(types.getParentType()?.name),
  });
  for (const { query } of examples) visit(parse(query), note);
  const objects = Object.values(schema.getTypeMap()).filter(
    ({ astNode, name }) =>
      astNode?.kind === 'ObjectTypeDefinition' && !/(Connection|Edge)$/.test(name),
  );
  expect(objects.map(({ name }) => name).filter((name) => !touched.has(name))).toEqual([]);
});
