import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Client, Pool, type PoolConfig } from 'pg';
import { Refused } from '../../errors.ts';
import { Turns } from '../waiting/turns.ts';
import { PostgresConnection } from './connection.ts';
import { explained } from './errors.ts';

/** How long a connection may take to be made, and how long is waited for one to become free: milliseconds. */
const CONNECTING = 4_000;

/** How many connections a program opens where it is not told. */
const CONNECTIONS = 10;

/** How a program appears in `pg_stat_activity`, unless `application_name` in the address says otherwise. */
const APPLICATION = 'signatory';

/** Connections to a PostgreSQL server. One that has stopped answering is closed, and with it those that have not answered since. */
export class PostgresConnections implements PostgresPool {
  readonly options: PoolConfig;
  readonly #pool: Pool;
  readonly #turns: Turns;
  readonly #known = new WeakMap<object, PostgresConnection>();
  /** When a connection was last found silent. */
  #silence = Number.NEGATIVE_INFINITY;

  /** Throws `Refused` for an address that cannot be read. */
  constructor(url: string, connections = CONNECTIONS) {
    this.options = {
      connectionString: url,
      application_name: APPLICATION,
      max: connections,
      connectionTimeoutMillis: CONNECTING,
      keepAlive: true,
    };
    // The pool reads the address only when it connects.
    this.#newClient();
    this.#pool = new Pool(this.options);
    // Pages have a fifth, for which they alone wait.
    const following = connections - Math.floor(connections / 5);
    const large = Math.ceil(connections / 2);
    this.#turns = new Turns(
      { all: connections, following, program: connections, large },
      CONNECTING,
    );
    // A server that goes away breaks its connections: the pool makes new ones, and unheard this would end the program. The pool
    // itself hears it of those that are idle; one in the middle of a transaction tells whoever asks it next.
    this.#pool.on('error', () => {});
    this.#pool.on('connect', (client) => client.on('error', () => {}));
  }

  /** Throws `Unavailable`. */
  async connect(): Promise<PostgresPoolClient> {
    const giveBack = await this.#turns.take();
    try {
      const connection = await this.#connection();
      connection.onRelease = () => giveBack();
      // Kysely's type has cursors too, for which this program does not ask.
      return connection as PostgresConnection & Pick<PostgresPoolClient, 'query'>;
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  async end(): Promise<void> {
    await this.#pool.end();
  }

  async #connection(): Promise<PostgresConnection> {
    for (;;) {
      const client = await this.#pool.connect().catch((error: unknown) => {
        throw explained(error);
      });
      const known = this.#known.get(client);
      if (known && known.lastAnswer < this.#silence) {
        client.release(true);
        continue;
      }
      if (known) return known;
      const connection = new PostgresConnection(client, {
        newClient: () => this.#newClient(),
        onSilence: () => {
          this.#silence = performance.now();
        },
      });
      this.#known.set(client, connection);
      try {
        await connection.prepare();
      } catch (error) {
        client.release(true);
        throw error;
      }
      return connection;
    }
  }

  #newClient(): Client {
    try {
      return new Client(this.options);
    } catch {
      // What the driver says may repeat the password.
      throw new Refused(
        'DATABASE_URL is no address of a database',
        'write postgres://USER:PASSWORD@HOST:PORT/NAME, and in the password %23 for #, %25 for %, %2F for / and %40 for @',
      );
    }
  }
}
