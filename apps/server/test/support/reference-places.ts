import { sdl } from '@signatory/schema/sdl';
import { buildSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';

/** A text of the contract that names something: where it is asked with, and what it names. */
export interface Place {
  readonly at: string;
  readonly to: string;
  /** Whether the record must hold it; of a language tag the form alone may count. */
  readonly isOnRecord: boolean;
  /** A query that asks with each of some values, all at once. */
  readonly query: (...values: readonly string[]) => string;
}

/** One thing of each type that has fields with references, and how to come to it. */
export const WITHIN: Readonly<Record<string, (field: string) => string>> = {
  Query: (field) => `{ ${field} }`,
  Edition: (field) => `{ editions(last: 1) { nodes { ${field} } } }`,
  StandingTally: (field) => `{ accord(slug: "abraham-accords") { tally { ${field} } } }`,
  Office: (field) => `{ leader(slug: "kassym-jomart-tokayev") { offices { ${field} } } }`,
  ...Object.fromEntries(
    [
      'Accord:abraham-accords',
      'Body:government-of-kazakhstan',
      'Country:ISR',
      'Leader:kassym-jomart-tokayev',
      'Source:2025-11-06-times-of-israel-kazakhstan',
    ].map((id) => {
      const type = id.slice(0, id.indexOf(':'));
      return [type, (field: string) => `{ node(id: "${id}") { ... on ${type} { ${field} } } }`];
    }),
  ),
};

/** For each kind a key on record, and other ways to write it. */
export const KNOWN: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Accord: ['abraham-accords', 'Abraham-Accords'],
  Body: ['government-of-kazakhstan', 'GOVERNMENT-OF-KAZAKHSTAN'],
  Country: ['KAZ', 'kaz', 'KZ', 'kz', 'Kaz', '398'],
  Language: ['en', 'EN', 'eng'],
  Leader: ['kassym-jomart-tokayev', 'Kassym-Jomart-Tokayev'],
  Source: ['2025-11-06-times-of-israel-kazakhstan', '2025-11-06-Times-of-Israel-Kazakhstan'],
  Statement: ['vance-2025-11-06-white-house', 'VANCE-2025-11-06-WHITE-HOUSE'],
};

const schema = buildSchema(sdl);
const types = Object.values(schema.getTypeMap()).filter(isObjectType);

/** Read off the text of the contract by no code of the server's. */
export const places: readonly Place[] = types.flatMap((type) =>
  Object.values(type.getFields()).flatMap((field) => {
    const inside = getNamedType(field.type);
    const isList = inside.name.endsWith('Connection');
    const selection = isObjectType(inside) ? ` { ${isList ? 'totalCount' : '__typename'} }` : '';
    return field.args.flatMap((argument) => {
      const input = getNamedType(argument.type);
      const all = isInputObjectType(input)
        ? Object.values(input.getFields()).map((inner) => ({
            node: inner.astNode,
            path: `${argument.name}.${inner.name}`,
            asked: (value: string) => `${argument.name}: { ${inner.name}: ${value} }`,
          }))
        : [
            {
              node: argument.astNode,
              path: argument.name,
              asked: (value: string) => `${argument.name}: ${value}`,
            },
          ];
      return all.flatMap(({ node, path, asked }) => {
        const said = node?.directives?.map(({ name, arguments: given = [] }) => ({
          name: name.value,
          of: Object.fromEntries(
            given.map((one) => [one.name.value, 'value' in one.value && one.value.value]),
          ),
        }));
        const directive = said?.find(({ name }) => /^(?:reference|languageTag)$/.test(name));
        if (!directive) return [];
        const { to = 'Language', orNull, onRecord } = directive.of;
        const isOnRecord = directive.name === 'reference' ? orNull !== true : onRecord === true;
        const query = (...values: readonly string[]) =>
          WITHIN[type.name]?.(
            values
              .map(
                (value, i) => `v${i}: ${field.name}(${asked(JSON.stringify(value))})${selection}`,
              )
              .join(' '),
          ) ?? '';
        return [{ at: `${type}.${field.name} ${path}`, to: String(to), isOnRecord, query }];
      });
    });
  }),
);
