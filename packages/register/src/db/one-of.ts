import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Whether a column holds one of some texts. PostgreSQL takes no empty list. */
export function oneOf(column: string, values: Iterable<string>): RawBuilder<SqlBool> {
  const all = [...values];
  return all.length > 0
    ? sql<SqlBool>`${sql.ref(column)} in (${sql.join(all)})`
    : sql<SqlBool>`1 = 0`;
}
