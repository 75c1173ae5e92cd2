import {
  decodeCursor,
  encodeCursor,
  type Page,
  type PageRequest,
  pageSize,
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
  const page = backward ? between.slice(-size) : between.slice(0, size);
  const [start, end] = [page.at(0), page.at(-1)];
  return {
    rows: page,
    cursors: page.map((row) => encodeCursor([keyOf(row)])),
    hasPreviousPage: start !== undefined && start !== rows.at(0),
    hasNextPage: end !== undefined && end !== rows.at(-1),
    totalCount: async () => rows.length,
  };
}
