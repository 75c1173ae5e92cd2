import type { Page } from './page.ts';

/** Rows as a map from key to record. */
export function mapByKey<Row, Value>(
  rows: readonly Row[],
  entry: (row: Row) => readonly [string, Value],
): ReadonlyMap<string, Value> {
  return new Map(rows.map(entry));
}

/** Rows in groups by key, each as a list of records in the rows' order. */
export function groupByKey<Row, Value>(
  rows: readonly Row[],
  key: (row: Row) => string,
  value: (row: Row) => Value,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(value(row));
    else groups.set(key(row), [value(row)]);
  }
  return groups;
}

/** Turns a page of keys into a page of records, loaded together. */
export async function loadPage<Row, Value>(
  found: Promise<Page<Row>>,
  key: (row: Row) => string,
  byKeys: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<Page<Value>> {
  const page = await found;
  const records = await byKeys(page.rows.map(key));
  // A key just listed is there: a row between the two queries can only be missing after a removal, and is left out.
  return { ...page, rows: page.rows.flatMap((row) => records.get(key(row)) ?? []) };
}
