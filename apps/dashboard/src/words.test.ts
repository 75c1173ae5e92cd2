import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { actKinds } from './act-kinds.ts';
import { forms, standings, type Term, verbatims } from './words.ts';

const contract = buildSchema(
  readFileSync(new URL('../../../packages/schema/schema.graphql', import.meta.url), 'utf8'),
);

test.each<[string, Readonly<Record<string, Term>>]>([
  ['Standing', standings],
  ['Verbatim', verbatims],
  ['Form', forms],
  ['ActKind', actKinds],
])('each %s means on a page what the contract says it means', (name, terms) => {
  const type = contract.getType(name);
  const promised = isEnumType(type)
    ? Object.fromEntries(type.getValues().map((value) => [value.name, value.description]))
    : {};
  const told = Object.fromEntries(
    Object.entries(terms).map(([value, { means }]) => [value, means]),
  );
  expect(told).toEqual(promised);
});
