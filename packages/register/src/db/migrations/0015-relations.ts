import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** How accords stand to others: to which each is a protocol, which it amends, implements or replaces. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  const deferred = 'deferrable initially deferred';
  await sql
    .raw(
      `create table relation (
        accord ${text} not null references accord (slug) on delete cascade ${deferred}, kind ${text} not null,
        related ${text} not null references accord (slug) ${deferred}, position integer not null,
        primary key (accord, kind, related))${strict}`,
    )
    .execute(db);
  await sql.raw('create index relation_related_index on relation (related)').execute(db);
}
