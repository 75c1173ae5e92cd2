import { Buffer } from 'node:buffer';
import { RefusedValue } from '../errors.ts';

/**
 * Which part of a list is wanted (GraphQL Cursor Connections Specification): `first` with `after`, or `last` with
 * `before`; both sizes at once are refused. Without either, the first 20.
 */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
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

/** How many rows a page may hold, and how many it holds where nothing is said. */
export const PAGE_LIMIT = 100;
export const PAGE_DEFAULT = 20;
