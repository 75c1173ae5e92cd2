import { type DocumentNode, GraphQLError, Kind, parse, valueFromASTUntyped } from 'graphql';

/** What is in the editors, to be asked elsewhere. */
export interface Asked {
  /** The absolute address of the endpoint. */
  url: string;
  query: string;
  /** JSON, as it is in the editor; blank where there is none. */
  variables: string;
  operationName?: string | undefined;
}

/** A command line for a POSIX shell. */
export function asCurl(asked: Asked): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  // `--data-raw`, since `--data` reads a file where a text begins with @.
  return `curl ${quoted(asked.url)} -H 'content-type: application/json' --data-raw ${quoted(bodyOf(asked))}`;
}

/** An expression of JavaScript, whose value is the promise of the answer. */
export function asFetch(asked: Asked): string {
  return `fetch(${JSON.stringify(asked.url)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(${JSON.stringify(JSON.parse(bodyOf(asked)), null, 2).replaceAll('\n', '\n  ')}),
}).then((response) => response.json())`;
}

/** An address that answers a GET request, in a spreadsheet or a browser too. */
export function asAddress(asked: Asked): string {
  const { url, query, variables, operationName } = asked;
  const parameters = new URLSearchParams({
    query,
    ...(variables.trim() !== '' && { variables: JSON.stringify(JSON.parse(variables)) }),
    ...(operationName && { operationName }),
  });
  return `${url}?${parameters}`;
}

function bodyOf({ query, variables, operationName }: Asked): string {
  return JSON.stringify({
    query,
    ...(variables.trim() !== '' && { variables: JSON.parse(variables) as unknown }),
    ...(operationName && { operationName }),
  });
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * The first list of objects in an answer as CSV (RFC 4180), a line for each; an answer without one is a single line. Columns are the
 * paths of the fields; a list within is JSON. A text that a spreadsheet would run as a formula has an apostrophe before it.
 */
export function asCsv(answer: string): string {
  const { data = null } = JSON.parse(answer) as { data?: Json };
  const rows = (firstList(data) ?? [data]).map((row) => new Map(fieldsOf(row, '')));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...rows.map((row) => columns.map((name) => row.get(name) ?? ''))];
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const harmless = /^'*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The list that is nearest to the root. */
function firstList(data: Json): readonly Json[] | undefined {
  let level = [data];
  while (level.length > 0) {
    const list = level.find((value) => isList(value) && value.length > 0 && value.every(isObject));
    if (isList(list)) return list;
    level = level.flatMap((value) => (isObject(value) ? Object.values(value) : []));
  }
  return undefined;
}

function fieldsOf(value: Json, path: string): [string, string][] {
  if (isObject(value))
    return Object.entries(value).flatMap(([name, field]) =>
      fieldsOf(field, path === '' ? name : `${path}.${name}`),
    );
  if (value === null) return [[path, '']];
  return [[path, isList(value) ? JSON.stringify(value) : String(value)]];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The variables of a query with their default values, or null where they may be, as JSON; blank where
 * it has none, or is no query.
 */
export function defaultVariables(query: string): string {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return '';
    throw error;
  }
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const variables = (operation?.variableDefinitions ?? []).filter(
    ({ type, defaultValue }) => defaultValue || type.kind !== Kind.NON_NULL_TYPE,
  );
  if (variables.length === 0) return '';
  const values = variables.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue ? valueFromASTUntyped(defaultValue) : null,
  ]);
  return JSON.stringify(Object.fromEntries(values), null, 2);
}
