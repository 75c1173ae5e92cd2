import {
  type CompiledQuery,
  type DatabaseConnection,
  PostgresDialect,
  PostgresDriver,
  type QueryResult,
} from 'kysely';
import { Pool } from 'pg';
import { DatabaseBusy, DatabaseDamaged, DatabaseFull, DatabaseGone } from './unavailable.ts';

/** How long a connection, and a statement, may take: milliseconds. */
const CONNECTING = 5_000;
const STATEMENT = 10_000;

/** Kysely's PostgreSQL dialect over `pg`. The address is a `postgres://` URL. */
export function postgresDialect(url: string): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: CONNECTING,
    statement_timeout: STATEMENT,
  });
  // A server that goes away breaks its idle connections: the pool makes new ones, and unheard this would end the program.
  pool.on('error', () => {});
  return new ExplainedDialect({ pool });
}

class ExplainedDialect extends PostgresDialect {
  readonly #config: ConstructorParameters<typeof PostgresDialect>[0];

  constructor(config: ConstructorParameters<typeof PostgresDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new ExplainedDriver(this.#config);
  }
}

class ExplainedDriver extends PostgresDriver {
  readonly #seen = new WeakSet<DatabaseConnection>();

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection().catch((error: unknown) => {
      throw explained(error);
    });
    if (!this.#seen.has(connection)) {
      this.#seen.add(connection);
      const ask = connection.executeQuery.bind(connection);
      connection.executeQuery = async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
        try {
          return await ask<Row>(query);
        } catch (error) {
          throw explained(error);
        }
      };
    }
    return connection;
  }
}

/** What PostgreSQL or the way to it said, in the register's own terms (PostgreSQL manual, appendix A). */
export function explained(error: unknown): unknown {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  const state = typeof code === 'string' ? code : '';
  if (/^(40001|40P01|53[023]00|55P03|57014)$/.test(state)) return new DatabaseBusy(error);
  if (state === '53100') return new DatabaseFull(error);
  if (state.startsWith('XX')) return new DatabaseDamaged(error);
  if (/^(08...|57P0.|28...|3D000|E[A-Z]+)$/.test(state)) return new DatabaseGone(error);
  // The driver gives these no code.
  if (/timeout exceeded when trying to connect/.test(String(message)))
    return new DatabaseBusy(error);
  if (/Connection terminated|not queryable/.test(String(message))) return new DatabaseGone(error);
  return error;
}
