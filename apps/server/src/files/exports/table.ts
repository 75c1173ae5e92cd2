import type { RunQuery } from '../../graphql/execute.ts';

/** The value of a cell; null where it is unknown or absent. */
export type Cell = string | number | boolean | null | readonly string[];

/** The parameters of a table file: its filter in the form of GraphQL, the other parameters, and the day. */
export interface Parameters {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly extra: Readonly<Record<string, string | undefined>>;
  /** The day requested, or that of the request where the table has a day by default or the filter has a standing; null: no day. */
  readonly asOf: string | null;
  /** The day of the request where the file may contain later events, marked as scheduled; null for a file of a past day. */
  readonly taken: string | null;
  /** All parameters but `asOf` as in the URL, sorted by name, with relative dates as days. */
  readonly given: readonly (readonly [name: string, value: string])[];
}

/** One column of a table: the same in CSV, in JSON and in the description. */
export interface Column<Row> {
  readonly name: string;
  /** `date` is a PartialDate; `list` several slugs, codes or the like, `array` several texts that may contain any character. */
  readonly type: 'string' | 'date' | 'boolean' | 'integer' | 'list' | 'array';
  readonly description: string;
  readonly of: (row: Row) => Cell;
}

/** A table of the record, exported page by page, so that memory stays constant. */
export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The columns of the primary key. */
  readonly key: readonly string[];
  /** The columns that may be empty, lists excepted, which always may. */
  readonly optional: readonly string[];
  /** Columns whose values are those of an enum of the schema, or type names of a union, with its name. */
  readonly enums: Readonly<Record<string, string>>;
  /** Foreign keys: columns with the name of the table to which they refer. They hold for complete tables, whatever the day. */
  readonly references: Readonly<Record<string, string>>;
  /** The input type of the schema whose fields are parameters. */
  readonly filter: string;
  /** Additional parameters with their types in the schema, or with a filter field of the same type, such as `ActFilter.leader`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Whether `asOf` is today by default; else the file contains the whole record. */
  readonly asOfToday: boolean;
  readonly columns: readonly Column<Row>[];
  readonly pages: (runQuery: RunQuery, parameters: Parameters) => AsyncGenerator<readonly Row[]>;
}

/** Any table. */
// biome-ignore lint/suspicious/noExplicitAny: a table's columns fit its own rows, which is checked where it is made.
export type AnyTable = Table<any>;

/** Defines a table, so that its columns are checked against its rows. */
export function table<Row>(definition: Table<Row>): Table<Row> {
  return definition;
}

/**
 * The filter as the input type that the table names in `filter`: `readParameters` has read it by the fields of that type.
 */
export function filterOf<Filter extends object>({ filter }: Parameters): Filter {
  return filter as Filter;
}

/** The same with the day of the file as `asOf`, where the filter has a standing or a role. */
export function filterOn<Filter extends object>({ filter, ...rest }: Parameters): Filter {
  const isOfDay = rest.asOf !== null && ('standing' in filter || 'role' in filter);
  return filterOf({ ...rest, filter: isOfDay ? { ...filter, asOf: rest.asOf } : filter });
}

/** A page of a connection, as the documents in this folder select it. */
export interface Nodes<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The pages of a connection, up to the last. */
export async function* allPages<Row>(
  page: (after: string | null) => Promise<Nodes<Row>>,
): AsyncGenerator<readonly Row[]> {
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: Nodes<Row> = await page(after);
    yield nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

/** The distinct slugs of the sources of citations with a stance. */
export function sourcesIn(
  citations: readonly { readonly stance: string; readonly source: { readonly slug: string } }[],
  stance: 'SUPPORTS' | 'CONTRADICTS',
): readonly string[] {
  return [
    ...new Set(citations.filter((one) => one.stance === stance).map(({ source }) => source.slug)),
  ];
}
