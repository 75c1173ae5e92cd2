import { dateOf, latestDay, nearest, parsePartialDate, RefusedValue } from '@signatory/register';
import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { contract } from '../../graphql/contract.ts';
import { refuseReversed } from '../../graphql/lists/refused-filters.ts';
import { Refusal, refusalOf } from '../../http/refusal.ts';
import type { Format } from './formats.ts';
import type { AnyTable, Parameters } from './table.ts';

/** The values of an enum of the schema, or the types of a union. Throws where the schema has neither by that name. */
export function valuesOf(name: string): readonly string[] {
  const type = contract.getType(name);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  if (isUnionType(type)) return type.getTypes().map((member) => member.name);
  throw new Error(`the schema has no enum or union ${name}`);
}

/** Every parameter of a table with its type: the fields of its filter, its own, those of the format, and `asOf`. */
export function parametersOf(
  table: AnyTable,
  format?: Format,
): ReadonlyMap<string, GraphQLInputType> {
  const filter = contract.getType(table.filter);
  const known = new Map<string, GraphQLInputType>();
  if (isInputObjectType(filter)) {
    for (const { name, type } of Object.values(filter.getFields())) {
      if (!isInputObjectType(getNamedType(type))) known.set(name, type);
    }
  }
  const others = { ...table.parameters, asOf: 'PartialDate', ...format?.parameters };
  for (const [name, typeName] of Object.entries(others)) {
    const [of = '', field] = typeName.split('.');
    const type = contract.getType(of);
    const inFilter = field && isInputObjectType(type) ? type.getFields()[field]?.type : undefined;
    if (inFilter) known.set(name, inFilter);
    else if (isScalarType(type) || isEnumType(type)) known.set(name, type);
  }
  return known;
}

/**
 * Reads a query string. Throws `Refusal` (400) for an unknown parameter, for a repeated parameter that takes one value, and for a
 * malformed value. A list is given by repeating the parameter, or separated by commas.
 */
export function readParameters(
  table: AnyTable,
  format: Format,
  search: URLSearchParams,
  today: string,
): Parameters {
  const known = parametersOf(table, format);
  const names = [...new Set(search.keys())].sort();
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    const shown = unknown.map((name) => JSON.stringify(name.slice(0, 40))).join(', ');
    // `knownOn` is read before, of every file.
    const all = [...known.keys(), 'knownOn'];
    const near = nearest(
      unknown[0] ?? '',
      all.map((key) => ({ key, texts: [key] })),
    );
    const suggestion = unknown.length === 1 && near[0] ? `; did you mean ${near[0]}?` : '.';
    throw new Refusal(
      400,
      `${table.name}.${format.extension} has no parameter ${shown}${suggestion} It has: ${all.join(', ')}.`,
    );
  }
  const filter: Record<string, unknown> = {};
  const extra: Record<string, string> = {};
  // Relative dates as days and enum values in capitals, as the file and its name show them.
  const normalized: Record<string, string> = {};
  for (const name of names) {
    const type = known.get(name);
    if (!type) continue;
    const values = search.getAll(name);
    const own = name in table.parameters || name in format.parameters || name === 'asOf';
    if (own) extra[name] = String(one(name, type, values));
    else
      filter[name] = isListType(getNullableType(type))
        ? list(name, type, values)
        : one(name, type, values);
    if (getNamedType(type).name === 'DateBound') {
      normalized[name] = dayOf(name, String(filter[name]), today);
      filter[name] = normalized[name];
    }
    if (isEnumType(getNamedType(type)) && !own) normalized[name] = String(filter[name]);
  }
  refuseRange(normalized);
  const asOf = extra.asOf ?? (table.asOfToday || 'standing' in filter ? today : null);
  const given = names
    .filter((name) => name !== 'asOf')
    .map((name) => [name, normalized[name] ?? search.getAll(name).join(',')] as const);
  const isPast = asOf !== null && latestDay(asOf) <= today;
  return { filter, extra, asOf, given, taken: isPast ? null : today };
}

/** Throws `Refusal` for a range that ends before it begins. */
function refuseRange({ from = null, to = null }: Readonly<Record<string, string | null>>): void {
  try {
    refuseReversed(from, to, '');
  } catch (error) {
    throw refusalOf(error);
  }
}

function list(name: string, type: GraphQLInputType, values: readonly string[]): unknown[] {
  return values.flatMap((value) => value.split(',')).map((value) => read(name, type, value));
}

function one(name: string, type: GraphQLInputType, values: readonly string[]): unknown {
  const [value = '', ...more] = values;
  if (more.length > 0)
    throw new Refusal(400, `${name} is given ${values.length} times. Give it once.`);
  return read(name, type, value);
}

function read(name: string, type: GraphQLInputType, value: string): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const values = named.getValues().map((each) => each.name);
    if (values.includes(value.toUpperCase())) return value.toUpperCase();
    throw wrong(name, value, `one of ${values.join(', ')}`);
  }
  if (named.name === 'Boolean') {
    if (value === 'true' || value === 'false') return value === 'true';
    throw wrong(name, value, 'true or false');
  }
  if (named.name === 'Int') {
    if (/^-?\d{1,9}$/.test(value)) return Number(value);
    throw wrong(name, value, 'a whole number');
  }
  if (value === '') throw wrong(name, value, 'a value, or leave it out');
  if (name === 'asOf') {
    try {
      return parsePartialDate(value);
    } catch {
      throw wrong(name, value, 'a date: 2025, 2025-11 or 2025-11-06');
    }
  }
  return value;
}

function dayOf(name: string, bound: string, today: string): string {
  try {
    return dateOf(bound, today);
  } catch (error) {
    if (!(error instanceof RefusedValue)) throw error;
    throw new Refusal(400, `${name}: ${error.message}: ${error.cure}.`);
  }
}

function wrong(name: string, value: string, expected: string): Refusal {
  return new Refusal(400, `${name} is ${JSON.stringify(value.slice(0, 60))}. Write ${expected}.`);
}
