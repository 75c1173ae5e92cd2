import { PostgresDialect } from 'kysely';
import { Pool } from 'pg';

/** Kysely's PostgreSQL dialect over `pg`. The address is a `postgres://` URL. */
export function postgresDialect(url: string): PostgresDialect {
  return new PostgresDialect({
    pool: new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 }),
  });
}
