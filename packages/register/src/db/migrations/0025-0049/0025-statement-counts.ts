import { type Kysely, sql } from 'kysely';
import type { Dialect } from '../dialect.ts';

/**
 * How many statements have each value that they are counted by, of all statements, and an index by frequency. The counts are derived,
 * and so filled later.
 */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const sqlite = dialect === 'sqlite';
  const text = sqlite ? 'text' : 'text collate "C"';
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run(`create table statement_count (field ${text} not null, value ${text} not null,
    count integer not null, primary key (field, value))${sqlite ? ' strict' : ''}`);
  await run('create index statement_count_order on statement_count (field, count desc, value)');
}
