import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageRequest,
  pageSize,
  RefusedValue,
} from '@signatory/register';

/** The fields of every connection type, over a page of the register's rows. */
export const connection = {
  nodes: <Row>(page: Page<Row>) => page.rows,
  edges: <Row>(page: Page<Row>) =>
    page.rows.map((node, i) => ({ node, cursor: page.cursors[i] ?? '' })),
  pageInfo: <Row>({ hasNextPage, hasPreviousPage, cursors }: Page<Row>) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: cursors.at(0) ?? null,
    endCursor: cursors.at(-1) ?? null,
  }),
  totalCount: <Row>(page: Page<Row>) => page.totalCount(),
};

/**
 * One page of a list in memory, in ascending order of a unique key. A cursor contains the key, so it stays valid when rows are
 * added or removed. Throws `RefusedValue` for what `PageRequest` forbids.
 */
export function pageInMemory<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  request: PageRequest,
): Page<Row> {
  const { size, backward } = pageSize(request);
  const [low] = request.after == null ? [] : decodeCursor(request.after, 1);
  const [high] = request.before == null ? [] : decodeCursor(request.before, 1);
  const between = rows.filter((row) => {
    const key = keyOf(row);
    return (low === undefined || key > low) && (high === undefined || key < high);
  });
  return toPage(rows, backward ? between.slice(-size) : between.slice(0, size), keyOf);
}

/**
 * One page of the filtered rows of a sorted list. A cursor contains the key of a row and is looked up in the unfiltered list, so
 * it stays valid when the row no longer meets the filter. Throws `RefusedValue` for a cursor whose row is no longer in the
 * list, and for what `PageRequest` forbids.
 */
export function pageInOrder<Row>(
  allKeys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  request: PageRequest,
): Page<Row> {
  const { size, backward } = pageSize(request);
  const places = new Map(allKeys.map((key, index) => [key, index]));
  const placeOf = (key: string): number => {
    const place = places.get(key);
    if (place !== undefined) return place;
    throw new RefusedValue(
      'the row of this cursor is no longer in the list',
      'start again without a cursor',
    );
  };
  const cursorPlace = (cursor: string) => placeOf(decodeCursor(cursor, 1)[0] ?? '');
  const low = request.after == null ? -1 : cursorPlace(request.after);
  const high = request.before == null ? allKeys.length : cursorPlace(request.before);
  const between = rows.filter((row) => {
    const place = placeOf(keyOf(row));
    return place > low && place < high;
  });
  return toPage(rows, backward ? between.slice(-size) : between.slice(0, size), keyOf);
}

function toPage<Row>(
  rows: readonly Row[],
  page: readonly Row[],
  keyOf: (row: Row) => string,
): Page<Row> {
  const [start, end] = [page.at(0), page.at(-1)];
  return {
    rows: page,
    cursors: page.map((row) => encodeCursor([keyOf(row)])),
    hasPreviousPage: start !== undefined && start !== rows.at(0),
    hasNextPage: end !== undefined && end !== rows.at(-1),
    totalCount: async () => rows.length,
  };
}
