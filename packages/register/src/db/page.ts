import { Buffer } from 'node:buffer';
import { type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { RefusedValue } from '../errors.ts';

/**
 * Which part of a list is wanted (GraphQL Cursor Connections Specification): `first` with `after`, or `last` with
 * `before`. Both sizes at once are refused, and sizes outside 1 to 100. Without either, the first 20.
 */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** One page of a list: its rows in list order, a cursor for each, and how many rows the whole list has. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counted when asked for. */
  readonly totalCount: () => Promise<number>;
}

/** What rows are listed by: columns, the last of them unique, with their direction. */
export type Order = readonly {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  /** Whether the column holds whole numbers and no text. */
  readonly numeric?: boolean;
}[];

/** The most rows a page holds, and how many it holds where nothing is said. */
export const PAGE_LIMIT = 100;
export const PAGE_DEFAULT = 20;

/** Checks a request and says how many rows it wants and from which end. Throws `RefusedValue`. */
export function pageSize(request: PageRequest): { size: number; backward: boolean } {
  if (request.first != null && request.last != null) {
    throw new RefusedValue('both first and last are given', 'ask for the one or the other');
  }
  const backward = request.last != null;
  const size = request.last ?? request.first ?? PAGE_DEFAULT;
  if (!Number.isInteger(size) || size < 1 || size > PAGE_LIMIT) {
    throw new RefusedValue(
      `${backward ? 'last' : 'first'} is ${size}`,
      `ask for 1 to ${PAGE_LIMIT}`,
    );
  }
  return { size, backward };
}

/** An opaque cursor that stands for the values a row is listed by. */
export function encodeCursor(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The values a cursor stands for. Throws `RefusedValue` for one that no page gave. */
export function decodeCursor(cursor: string, count: number): readonly string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === count &&
      values.every((value): value is string => typeof value === 'string' && !value.includes('\0'))
    ) {
      return values;
    }
  } catch {
    // Falls through: no JSON is as wrong as the wrong JSON.
  }
  throw noCursor(cursor);
}

/** The refusal of a cursor that no page of the list gave. */
export function noCursor(cursor: string): RefusedValue {
  return new RefusedValue(
    `${JSON.stringify(cursor.slice(0, 60))} is no cursor of this list`,
    'use one that a page gave',
  );
}

/**
 * Reads one page of keys by keyset, so a page costs the same wherever it stands. The query selects the order's columns;
 * `totalCount` is given where rows are counted faster in another way.
 */
export async function pageOf<DB, Table extends keyof DB, Row extends object>(
  query: SelectQueryBuilder<DB, Table, Row>,
  order: Order,
  request: PageRequest,
  totalCount: () => Promise<number> = () => countOf(query),
): Promise<Page<Row>> {
  const { size, backward } = pageSize(request);
  const found = await rowsOfPage(query, order, request).execute();
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (backward) rows.reverse();
  return {
    rows,
    cursors: rows.map((row) =>
      encodeCursor(
        order.map(({ column }) => String(Reflect.get(row, column.replace(/^.*\./, '')))),
      ),
    ),
    hasNextPage: backward ? request.before != null : more,
    hasPreviousPage: backward ? more : request.after != null,
    totalCount,
  };
}

/** The query of the rows of one page, in the order in which they are read, and one more where the list goes on. Throws `RefusedValue`. */
export function rowsOfPage<DB, Table extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, Table, Row>,
  order: Order,
  request: PageRequest,
): SelectQueryBuilder<DB, Table, Row> {
  const { size, backward } = pageSize(request);
  let wanted = query;
  if (request.after != null) wanted = wanted.where(beyond(order, request.after, false));
  if (request.before != null) wanted = wanted.where(beyond(order, request.before, true));
  for (const { column, direction } of order) {
    wanted = wanted.orderBy(sql.ref(column), backward === (direction === 'asc') ? 'desc' : 'asc');
  }
  return wanted.limit(size + 1);
}

/** How many rows a query gives. */
export async function countOf<DB, Table extends keyof DB>(
  query: SelectQueryBuilder<DB, Table, object>,
): Promise<number> {
  const counted = query.clearSelect().select(sql`count(*)`.as('count'));
  const { count } = await counted.$castTo<{ count: number }>().executeTakeFirstOrThrow();
  // PostgreSQL counts in 64 bits, which its driver gives as text.
  return Number(count);
}

/** Rows that come after (or before) a cursor: greater in the first column, or equal there and greater in the next. */
function beyond(order: Order, cursor: string, before: boolean) {
  const values = decodeCursor(cursor, order.length).map((value, i) => {
    if (!order[i]?.numeric) return value;
    if (!/^\d{1,9}$/.test(value)) throw noCursor(cursor);
    return Number(value);
  });
  const compared = (i: number, orEqual: boolean) => {
    const { column, direction } = order[i] ?? { column: '', direction: 'asc' };
    const operator = (before === (direction === 'desc') ? '>' : '<') + (orEqual ? '=' : '');
    return sql<SqlBool>`${sql.ref(column)} ${sql.raw(operator)} ${values[i]}`;
  };
  return <DB, TB extends keyof DB>(eb: ExpressionBuilder<DB, TB>) =>
    eb.and([
      // Follows from the rest, and is what an engine can begin at: it would else read the list from its start.
      compared(0, true),
      eb.or(
        order.map((_, last) =>
          eb.and([
            ...order
              .slice(0, last)
              .map(({ column }, i) => sql<SqlBool>`${sql.ref(column)} = ${values[i]}`),
            compared(last, false),
          ]),
        ),
      ),
    ]);
}
