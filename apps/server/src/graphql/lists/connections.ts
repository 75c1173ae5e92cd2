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
 * One page of a list that is already in memory, ascending by a key that no two rows share. A cursor stands for a key, so
 * it keeps its place when rows come and go. Throws `RefusedValue` for what `PageRequest` forbids.
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
  return pageOut(rows, backward ? between.slice(-size) : between.slice(0, size), keyOf);
}

/**
 * One page of those rows of an ordered list that meet a filter. A cursor stands for a row by its key and is found in the whole
 * list, so it keeps its place where rows meet the filter no more. Throws `RefusedValue` for a cursor of a row that is gone
 * from the list, and for what `PageRequest` forbids.
 */
export function pageInOrder<Row>(
  whole: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  request: PageRequest,
): Page<Row> {
  const { size, backward } = pageSize(request);
  const places = new Map(whole.map((key, index) => [key, index]));
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
  const high = request.before == null ? whole.length : cursorPlace(request.before);
  const between = rows.filter((row) => {
    const place = placeOf(keyOf(row));
    return place > low && place < high;
  });
  return pageOut(rows, backward ? between.slice(-size) : between.slice(0, size), keyOf);
}

function pageOut<Row>(
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
