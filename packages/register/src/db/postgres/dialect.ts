import {
  CompiledQuery,
  type DatabaseConnection,
  PostgresAdapter,
  PostgresDialect,
  PostgresDriver,
} from 'kysely';
import { PostgresConnections } from './pool.ts';
import { BEGIN } from './settings.ts';

/** Kysely's PostgreSQL dialect over `pg`. The address is a `postgres://` URL. Throws `Refused` for one that cannot be read. */
export function postgresDialect(url: string, connections?: number): PostgresDialect {
  return new BoundedDialect({ pool: new PostgresConnections(url, connections) });
}

class BoundedDialect extends PostgresDialect {
  readonly #config: ConstructorParameters<typeof PostgresDialect>[0];

  constructor(config: ConstructorParameters<typeof PostgresDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new BoundedDriver(this.#config);
  }

  override createAdapter(): PostgresAdapter {
    return new UnlockedAdapter();
  }
}

class BoundedDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(BEGIN));
  }
}

/** `migrate` has a lock of its own. */
class UnlockedAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}
