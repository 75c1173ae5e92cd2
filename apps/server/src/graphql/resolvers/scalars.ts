import { parseDateBound, parsePartialDate, Refused } from '@signatory/register';
import { GraphQLScalarType, isScalarType, Kind, print } from 'graphql';
import { contract } from '../contract.ts';

const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

export const PartialDate = dateScalar('PartialDate', parsePartialDate);

export const DateBound = dateScalar('DateBound', parseDateBound);

export const DateTime = dateScalar('DateTime', (text) => {
  if (isInstant.test(text) && !Number.isNaN(Date.parse(text))) return text;
  // Of a day, and of an edition, which is named by its day: the instant from which it counts.
  const day = /^\d{4}-\d{2}-\d{2}(?=$|\.)/.exec(text)?.[0] ?? '2026-01-31';
  throw new Refused(
    `${JSON.stringify(text.slice(0, 40))} is not an instant in UTC`,
    `write ${day}T00:00:00.000Z`,
  );
});

/** A scalar of the schema with its description, whose values are strings that `parse` accepts. Errors say what to write instead. */
function dateScalar(name: string, parse: (text: string) => string): GraphQLScalarType<string> {
  const checked = (value: unknown, shown: string): string => {
    if (typeof value === 'string') return parse(value);
    throw new Refused(`${shown} is not a ${name}`, 'write it inside double quotes');
  };
  const type = contract.getType(name);
  if (!isScalarType(type)) throw new Error(`the contract has no scalar ${name}`);
  return new GraphQLScalarType<string>({
    name,
    // A scalar in code replaces that of the SDL, its description included.
    description: type.description,
    specifiedByURL: type.specifiedByURL,
    serialize: String,
    parseValue: (value) => checked(value, String(JSON.stringify(value)).slice(0, 40)),
    parseLiteral: (node) =>
      checked(node.kind === Kind.STRING ? node.value : undefined, print(node).slice(0, 40)),
  });
}
