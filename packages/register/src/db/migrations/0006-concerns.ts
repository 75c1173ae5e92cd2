import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../dialect.ts';

/** What a statement concerns stands in its row too, so that a page of them need not gather it for each. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  for (const [column, key] of [
    ['accords', 'accord'],
    ['countries', 'country'],
  ] as const) {
    await sql
      .raw(`alter table statement add column ${column} ${text} not null default ''`)
      .execute(db);
    await sql
      .raw(`update statement set ${column} = coalesce((select string_agg(${key}, ' ' order by ${key})
        from statement_${key} where statement_${key}.statement = statement.slug), '')`)
      .execute(db);
  }
}
