import { type Page, type PageRequest, RefusedValue } from '@signatory/register';

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
  { first, after, last, before }: PageRequest,
): Page<Row> {
  const size = sizeOf(first, last);
  const low = after == null ? undefined : decoded(after);
  const high = before == null ? undefined : decoded(before);
  const between = rows.filter((row) => {
    const key = keyOf(row);
    return (low === undefined || key > low) && (high === undefined || key < high);
  });
  const page = last == null ? between.slice(0, size) : between.slice(-size);
  const [start, end] = [page.at(0), page.at(-1)];
  return {
    rows: page,
    cursors: page.map((row) => Buffer.from(keyOf(row)).toString('base64url')),
    hasPreviousPage: start !== undefined && start !== rows.at(0),
    hasNextPage: end !== undefined && end !== rows.at(-1),
    totalCount: async () => rows.length,
  };
}

function sizeOf(first: number | null | undefined, last: number | null | undefined): number {
  if (first != null && last != null) {
    throw new RefusedValue('both first and last are given', 'ask for the one or the other');
  }
  const size = first ?? last ?? 20;
  if (size >= 1 && size <= 100) return size;
  throw new RefusedValue(`${first == null ? 'last' : 'first'} is ${size}`, 'ask for 1 to 100');
}

function decoded(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString();
  // What decodes is a cursor only if it encodes to the same text again: Buffer skips what it cannot read.
  if (key !== '' && Buffer.from(key).toString('base64url') === cursor) return key;
  throw new RefusedValue(
    `${JSON.stringify(cursor.slice(0, 60))} is no cursor of this list`,
    'use one that a page gave',
  );
}
