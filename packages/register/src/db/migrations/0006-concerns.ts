import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/**
 * What a statement concerns stands in its row too, so that a page of them need not gather it for each; and its day stands beside what it
 * concerns, with an index in the order in which statements are listed.
 */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  for (const [column, key] of [
    ['accords', 'accord'],
    ['countries', 'country'],
  ] as const) {
    const table = `statement_${key}`;
    for (const query of [
      `alter table statement add column ${column} ${text} not null default ''`,
      `update statement set ${column} = coalesce((select string_agg(${key}, ' ' order by ${key})
        from ${table} where ${table}.statement = statement.slug), '')`,
      `alter table ${table} add column day ${text} not null default ''`,
      `update ${table} set day = (select statement.day from statement where statement.slug = ${table}.statement)`,
      `drop index ${table}_${key}_index`,
      `create index ${table}_${key}_index on ${table} (${key}, day desc, statement)`,
    ]) {
      await sql.raw(query).execute(db);
    }
  }
}
