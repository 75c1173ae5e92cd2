import type { Ask } from '../../graphql/execute.ts';

/** What a cell may hold; null is unknown or not there. */
export type Cell = string | number | boolean | null | readonly string[];

/** What an address asks of a table: its filter as GraphQL takes it, the other parameters, and the day. */
export interface Parameters {
  readonly filter: Readonly<Record<string, unknown>>;
  readonly extra: Readonly<Record<string, string | undefined>>;
  /** The day asked for, or that of the request where the table has a day by default or a standing is asked; null: whatever the day. */
  readonly asOf: string | null;
  /** The day of the request, where the file may hold what lies after it and is marked as scheduled; null for a file of a day past. */
  readonly taken: string | null;
  /** All of it as it was written, relative dates as days, in order of names, without `asOf`. */
  readonly given: readonly (readonly [name: string, value: string])[];
}

/** One column of a table: the same in CSV, in JSON and in the description. */
export interface Column<Row> {
  readonly name: string;
  /** `date` is a PartialDate; `list` several slugs, codes or the like, `array` several texts that may hold any sign. */
  readonly type: 'string' | 'date' | 'boolean' | 'integer' | 'list' | 'array';
  readonly description: string;
  readonly of: (row: Row) => Cell;
}

/** A table of the record that is given out whole, in pages, so that memory stays flat however long it is. */
export interface Table<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The columns that tell one row from all others. */
  readonly key: readonly string[];
  /** The columns that some rows have nothing in; of lists, any may. */
  readonly optional: readonly string[];
  /** Columns that take the values of an enum of the schema, or name the types of a union, by its name. */
  readonly enums: Readonly<Record<string, string>>;
  /** Columns that hold the key of a row of another table, by that table's name: of whole tables, whatever the day. */
  readonly references: Readonly<Record<string, string>>;
  /** The input type of the schema whose fields are parameters. */
  readonly filter: string;
  /** Further parameters, with their types in the schema, or with the field of a filter that each is as, such as `ActFilter.leader`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Whether an absent `asOf` is today; else all that is on record is given, whatever the day. */
  readonly asOfToday: boolean;
  readonly columns: readonly Column<Row>[];
  readonly pages: (ask: Ask, parameters: Parameters) => AsyncGenerator<readonly Row[]>;
}

/** What every table can be handled as. */
// biome-ignore lint/suspicious/noExplicitAny: a table's columns fit its own rows, which is checked where it is made.
export type AnyTable = Table<any>;

/** Makes a table, so that its columns are checked against its rows. */
export function table<Row>(made: Table<Row>): Table<Row> {
  return made;
}

/**
 * The filter as the input type that the table names as its `filter`: by the fields of that type `readParameters` has read it from
 * the address.
 */
export function filterOf<Filter extends object>({ filter }: Parameters): Filter {
  return filter as Filter;
}

/** The same with the day of the file in it, where it asks for a standing or a role: they are those of that day. */
export function filterOn<Filter extends object>({ filter, ...rest }: Parameters): Filter {
  const isOfDay = rest.asOf !== null && ('standing' in filter || 'role' in filter);
  return filterOf({ ...rest, filter: isOfDay ? { ...filter, asOf: rest.asOf } : filter });
}

/** A page of a connection, as a document here selects it. */
export interface Nodes<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Walks a connection to its end. */
export async function* walk<Row>(
  page: (after: string | null) => Promise<Nodes<Row>>,
): AsyncGenerator<readonly Row[]> {
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: Nodes<Row> = await page(after);
    yield nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

/** The slugs of sources, each once. */
export function sourcesIn(
  citations: readonly { readonly stance: string; readonly source: { readonly slug: string } }[],
  stance: 'SUPPORTS' | 'CONTRADICTS',
): readonly string[] {
  return [
    ...new Set(citations.filter((one) => one.stance === stance).map(({ source }) => source.slug)),
  ];
}
