import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Whether a column, or what is made of one, is one of some values. PostgreSQL takes no empty list. */
export function oneOf(
  column: string | RawBuilder<unknown>,
  values: Iterable<string | number>,
): RawBuilder<SqlBool> {
  const all = [...values];
  const value = typeof column === 'string' ? sql.ref(column) : column;
  return all.length > 0 ? sql<SqlBool>`${value} in (${sql.join(all)})` : sql<SqlBool>`1 = 0`;
}
