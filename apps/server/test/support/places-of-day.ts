import { sdl } from '@signatory/schema/sdl';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** One way from a query to each type that has a field to answer for a day. A type that is missing here fails. */
const WAYS: Readonly<Record<string, string>> = {
  Query: '',
  Accord: 'accord(slug: "summit")',
  Body: 'body(slug: "the-gazette")',
  Country: 'country(code: "AAA")',
  Leader: 'leader(slug: "envoy")',
  Participation: 'accord(slug: "summit") { participation(country: "AAA")',
  Source: 'source(slug: "gazette")',
};
const REQUIRED: Readonly<Record<string, string>> = { country: '"AAA"', first: '1' };

/** Every place in the contract where a day to answer for can be named: the field asked, and the argument. */
export function placesOfDay(): readonly {
  field: string;
  query: (day: string) => string;
  argument: string;
}[] {
  const schema = buildSchema(sdl);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      argumentsOf(field).map(({ argument, write }) => ({
        field: `${type.name}.${field.name}`,
        argument,
        query: (day: string) => queryOf(type.name, field, write(day)),
      })),
    );
  });
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>) {
  return args.flatMap((arg) => {
    const isDay = getNamedType(arg.type).name === 'PartialDate';
    if (isDay) return [{ argument: arg.name, write: (day: string) => `${arg.name}: "${day}"` }];
    if (!hasDay(arg.type)) return [];
    const write = (day: string) => `${arg.name}: { asOf: "${day}" }`;
    return [{ argument: `${arg.name}.asOf`, write }];
  });
}

function hasDay(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && 'asOf' in named.getFields();
}

function queryOf(type: string, field: GraphQLField<unknown, unknown>, day: string): string {
  const way = WAYS[type];
  if (way === undefined) throw new Error(`how is ${type}.${field.name} asked?`);
  const others = field.args
    .filter((arg) => isRequiredArgument(arg) && !day.startsWith(arg.name))
    .map(({ name }) => `${name}: ${REQUIRED[name]}`);
  const selected = isObjectType(getNamedType(field.type)) ? '{ __typename }' : '';
  const asked = `${field.name}(${[...others, day].join(', ')}) ${selected}`;
  const open = way.split('{').length - (way === '' ? 1 : 0);
  return `{ ${way}${way && ' { '}${asked} ${'}'.repeat(open)} }`;
}
