import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/** Whether an accord binds may be disputed: null. SQLite cannot lift `not null`, and so the column is made anew. */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const steps =
    dialect === 'postgres'
      ? [
          'alter table accord alter column binding drop not null',
          'alter table accord alter column binding drop default',
        ]
      : [
          'alter table accord add column may_bind integer',
          'update accord set may_bind = binding',
          'alter table accord drop column binding',
          'alter table accord rename column may_bind to binding',
        ];
  for (const step of steps) await sql.raw(step).execute(db);
}
