import { parseDateBound, parsePartialDate, Refused } from '@signatory/register';
import { GraphQLScalarType, Kind, print } from 'graphql';

const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

export const PartialDate = dateScalar('PartialDate', parsePartialDate);

export const DateBound = dateScalar('DateBound', parseDateBound);

export const DateTime = dateScalar('DateTime', (text) => {
  if (isInstant.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new Refused(
    `${JSON.stringify(text.slice(0, 40))} is no instant in UTC`,
    'write 2026-01-31T09:30:00.000Z',
  );
});

/** A scalar whose values are texts that `parse` accepts. Its errors name the value and the cure. */
function dateScalar(name: string, parse: (text: string) => string): GraphQLScalarType<string> {
  const checked = (value: unknown, shown: string): string => {
    if (typeof value === 'string') return parse(value);
    throw new Refused(`${shown} is no ${name}`, 'write it inside double quotes');
  };
  return new GraphQLScalarType<string>({
    name,
    serialize: String,
    parseValue: (value) => checked(value, String(JSON.stringify(value)).slice(0, 40)),
    parseLiteral: (node) =>
      checked(node.kind === Kind.STRING ? node.value : undefined, print(node).slice(0, 40)),
  });
}
