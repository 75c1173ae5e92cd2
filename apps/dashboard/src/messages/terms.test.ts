import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { terms } from './en/terms.ts';
import type { Term } from './term.ts';

const contract = buildSchema(
  readFileSync(new URL('../../../../packages/schema/schema.graphql', import.meta.url), 'utf8'),
);

test.each<[string, Readonly<Record<string, Term>>]>([
  ['Standing', terms.standings],
  ['Verbatim', terms.verbatims],
  ['Form', terms.forms],
  ['ActKind', terms.actKinds],
  ['Role', terms.roles],
  ['AnnouncementOutcome', terms.outcomes],
])('each %s means on a page what the contract says it means', (name, told) => {
  const type = contract.getType(name);
  const promised = isEnumType(type)
    ? Object.fromEntries(type.getValues().map((value) => [value.name, value.description]))
    : {};
  const meant = Object.fromEntries(
    Object.entries(told).map(([value, { means }]) => [value, means]),
  );
  expect(meant).toEqual(promised);
});
