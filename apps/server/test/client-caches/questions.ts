import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { LAST } from '../../../../packages/register/test/support/with-editions.ts';

/** Days for which everything is asked; two of them are one, in other words. */
export const DAYS = ['2020-08-20', '2020-08', '2020-08-31', '2021-01-01'] as const;

/** Whether an argument takes the day that a field answers for. */
export function takesDay({ type }: GraphQLArgument): boolean {
  return String(getNamedType(type)) === 'PartialDate';
}

/** The day that a date stands for where it is asked for: its last. */
export function dayOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? String(last).padStart(2, '0')}`;
}

/** Everything that can be asked of an object, for every day, as a selection; or one field of it. */
export function everythingOf(
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  field?: string,
): string {
  const passes = (_: GraphQLNamedType, name: string) => field === undefined || name === field;
  return `{ __typename ${fieldsOf(type, schema, passes)} }`;
}

/** Fields of a type that pass, once for each way of asking them. */
function fieldsOf(
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  passes: (type: GraphQLNamedType, name: string) => boolean,
): string {
  const texts: string[] = [];
  for (const { name, args, type: given } of Object.values(type.getFields())) {
    const named = getNamedType(given);
    if (name === 'id' || !passes(named, name)) continue;
    for (const [index, asked] of waysToAsk(`${type.name}.${name}`, args).entries()) {
      texts.push(`${name}${index}: ${name}${asked} ${selectionOn(named, schema)}`);
    }
  }
  return `${'id' in type.getFields() ? 'id' : ''} ${texts.join(' ')}`;
}

/** What is read of what a field gives: all of what has no id, and of what has one the id and what is no object. */
function selectionOn(type: GraphQLNamedType, schema: GraphQLSchema): string {
  if (isLeafType(type)) return '';
  if (isInterfaceType(type)) return '{ __typename id }';
  if (isUnionType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((member) => `... on ${member.name} ${selectionOn(member, schema)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${type.name} cannot be selected`);
  if ('id' in type.getFields()) return `{ __typename ${fieldsOf(type, schema, isLeafType)} }`;
  return everythingOf(type, schema);
}

/** The arguments with which a field is asked: those it needs, and each other in turn in which a day or a language can stand. */
function waysToAsk(field: string, args: readonly GraphQLArgument[]): readonly string[] {
  const needed = new Map<string, string>();
  if (args.some(({ name }) => name === 'first')) needed.set('first', LENGTH);
  for (const arg of args.filter(isRequiredArgument)) {
    const value = takesDay(arg) ? '"2025-11-07"' : NEEDED[`${field}.${arg.name}`];
    if (value === undefined) throw new Error(`say in NEEDED with what ${field} is asked`);
    needed.set(arg.name, value);
  }
  const ways = args.flatMap((arg) =>
    [...valuesFor(arg), ...(ALSO[`${field}.${arg.name}`] ?? [])].map((value) =>
      new Map(needed).set(arg.name, value),
    ),
  );
  return [needed, ...ways].map((way) => {
    const texts = [...way].map(([name, value]) => `${name}: ${value}`);
    return texts.length > 0 ? `(${texts.join(', ')})` : '';
  });
}

function valuesFor(arg: GraphQLArgument): readonly string[] {
  if (takesDay(arg)) return DAYS.map((day) => JSON.stringify(day));
  if (arg.name === 'language') return ['"en"', '"kk"'];
  const type = getNamedType(arg.type);
  if (type.name === 'CitationFormat') return ['WEB_ANNOTATION'];
  if (!isInputObjectType(type) || !('standing' in type.getFields())) return [];
  return 'asOf' in type.getFields()
    ? ['{ standing: [ANNOUNCED] }', '{ standing: [ANNOUNCED], asOf: "2020-08-31" }']
    : ['{ standing: [ANNOUNCED] }'];
}

/** How much of a list is asked for. */
const LENGTH = '4';

/** What fields are asked with that cannot do without. */
const NEEDED: Readonly<Record<string, string>> = {
  'Accord.participation.country': '"ARE"',
  'Query.accord.slug': '"abraham-accords"',
  'Query.body.slug': '"government-of-kazakhstan"',
  'Query.country.code': '"ARE"',
  'Query.edition.name': JSON.stringify(LAST),
  'Query.leader.slug': '"jd-vance"',
  'Query.node.id': '"Participation:abraham-accords/ARE/2020-08-20"',
  'Query.nodes.ids': '["Participation:abraham-accords/KAZ", "Country:KAZ"]',
  'Query.search.query': '"countries owe"',
  'Query.source.slug': '"2025-11-06-times-of-israel-kazakhstan"',
  'Query.statement.slug': '"vance-2025-11-06-white-house"',
  'Wording.highlights.query': '"kazakhstan"',
};

/** With what else some fields are asked, to meet what they give then alone: other announcements, and searches that find nothing. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'Query.announcements.filter': ['{ country: "KAZ" }'],
  'Query.search.query': ['"abraham accords zzzz"'],
};
