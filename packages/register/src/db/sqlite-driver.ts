import { setTimeout as pause } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import { stillAsked } from './asker.ts';
import type { ClosedMark } from './closed-mark.ts';
import type { LongQueries } from './long/long-queries.ts';
import { explained, isBusy, type SqliteConnection } from './sqlite-file.ts';
import { DatabaseBusy, DatabaseDamaged } from './unavailable.ts';
import { isTurnOver, nextTurn } from './waiting/loop-turn.ts';

/** How long a statement waits for another program that holds the database, and between two attempts: milliseconds. */
const PATIENCE = 2_000;
const FIRST_PAUSE = 4;
const LONGEST_PAUSE = 60;

/** The two connections of a register, one and the same where it is in memory, and what is to be asked before each use. */
export interface Connections {
  readonly reader: SqliteConnection;
  readonly writer: SqliteConnection;
  /** Throws `DatabaseGone` where the file is not the one that was opened. */
  readonly check: () => void;
  /** Absent where there is no file to be opened a third time. */
  readonly long?: LongQueries;
  /** Absent where there is no file of its own. */
  readonly mark?: ClosedMark;
}

/**
 * Kysely's driver over `node:sqlite`. SQLite answers in this thread, so its own waiting for a lock would stop every
 * client: here nothing waits inside SQLite, and what is locked is tried again later, others going on meanwhile. A
 * transaction has the writer to itself and takes the lock as it begins, so that nothing inside it can find it taken; all
 * else goes to the reader, which in WAL mode no writer stops, or, where it takes long, to a process of its own.
 */
export class SqliteDriver implements Driver {
  readonly #connections: Connections;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(connections: Connections) {
    this.#connections = connections;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Held> {
    this.#connections.check();
    return new Held(this.#connections);
  }

  async beginTransaction(held: Held): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const before = this.#writing;
    this.#writing = promise;
    await before;
    held.write(this.#connections.writer, resolve);
    await held.ask('begin immediate', []);
  }

  async commitTransaction(held: Held): Promise<void> {
    await held.ask('commit', []);
    held.done();
  }

  async rollbackTransaction(held: Held): Promise<void> {
    held.done();
  }

  async releaseConnection(held: Held): Promise<void> {
    held.done();
  }

  async destroy(): Promise<void> {
    await this.#writing;
    const { reader, writer, long, mark } = this.#connections;
    await long?.close();
    reader.close();
    if (writer !== reader) writer.close();
    await mark?.write();
  }
}

/** What Kysely holds while it asks: the reader, and within a transaction the writer. */
class Held implements DatabaseConnection {
  readonly #connections: Connections;
  #writer: { readonly connection: SqliteConnection; readonly release: () => void } | undefined;

  constructor(connections: Connections) {
    this.#connections = connections;
  }

  write(connection: SqliteConnection, release: () => void): void {
    this.#writer = { connection, release };
  }

  /** Rolls an open transaction back, unless a failure has done so already. Lets the next writer start. */
  done(): void {
    if (!this.#writer) return;
    const { connection, release } = this.#writer;
    this.#writer = undefined;
    try {
      if (connection.inTransaction) connection.exec('rollback');
    } finally {
      release();
    }
  }

  async ask(sql: string, parameters: readonly unknown[]) {
    while (isTurnOver()) await nextTurn();
    const { reader, long } = this.#connections;
    const connection = this.#writer?.connection ?? reader;
    if (connection === reader) stillAsked();
    const elsewhere = connection === reader && long?.takes(sql) ? long : undefined;
    const began = performance.now();
    for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      const start = performance.now();
      try {
        if (elsewhere) {
          const answer = await elsewhere.ask(sql, parameters);
          // What is made of it takes its turn too.
          while (isTurnOver()) await nextTurn();
          return answer;
        }
        const result = connection.run(sql, parameters);
        if (connection === reader) long?.record(sql, performance.now() - start);
        return result;
      } catch (error) {
        if (!isBusy(error)) throw this.#explained(error);
        if (performance.now() - began > PATIENCE) throw new DatabaseBusy(error);
        await pause(wait);
      }
    }
  }

  #explained(error: unknown): unknown {
    const known = explained(error);
    if (known instanceof DatabaseDamaged) this.#connections.mark?.foundDamage();
    return known;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, changes } = await this.ask(sql, parameters);
    // Kysely's type for what a query selects; SQLite gives rows as objects by column.
    return { rows: rows as Row[], numAffectedRows: BigInt(changes) };
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }
}
