import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));

/** Where any text may stand, by what it is called: each finds what there is, and never names one thing. */
const FREE_TEXTS = ['name', 'query', 'words'];
/** Given out by the register itself, which refuses what it did not give. */
const ITS_OWN = ['after', 'before', 'id', 'ids'];

const types = Object.values(schema.getTypeMap()).filter(({ astNode }) => astNode);
const inputs = types.flatMap((type) => {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({ at: `${type}.${field.name}`, field }));
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, args }) =>
    args.map((field) => ({ at: `${type}.${name}(${field.name})`, field })),
  );
});
const texts = inputs.filter(({ field }) =>
  ['String', 'ID'].includes(getNamedType(field.type).name),
);
const directivesOf = ({ field }: (typeof texts)[number]) =>
  (field.astNode?.directives ?? []).map(({ name }) => name.value);
const meansSomething = (text: (typeof texts)[number]) =>
  directivesOf(text).some((name) => name === 'reference' || name === 'languageTag');

test('every text in an argument is a reference, a language tag, a cursor, an id or free', () => {
  const unsaid = texts.filter(
    (text) => !meansSomething(text) && ![...FREE_TEXTS, ...ITS_OWN].includes(text.field.name),
  );
  expect(unsaid.map(({ at }) => at)).toEqual([]);
  expect(texts.filter(meansSomething).length).toBeGreaterThan(50);
});

test('no free text, cursor or id is a reference as well', () => {
  const both = texts.filter(
    (text) => meansSomething(text) && [...FREE_TEXTS, ...ITS_OWN].includes(text.field.name),
  );
  expect(both.map(({ at }) => at)).toEqual([]);
});

test('references are to types that have a key, and what is a filter is never silent', () => {
  for (const { at, field } of texts) {
    for (const { name, arguments: given = [] } of field.astNode?.directives ?? []) {
      if (name.value !== 'reference') continue;
      const said = Object.fromEntries(
        given.map(({ name, value }) => [name.value, 'value' in value ? value.value : null]),
      );
      const type = schema.getType(String(said.to));
      const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
      expect([at, fields.includes('slug') || fields.includes('code')]).toEqual([at, true]);
      // Only a look-up of one thing by its own key may find nothing.
      expect([at, said.orNull === true]).toEqual([at, /^Query\.\w+\((?:code|slug)\)$/.test(at)]);
    }
  }
});
