import type { PostgresQueryResult } from 'kysely';
import type { Client, PoolClient } from 'pg';
import { DatabaseGone, QueryTooLong } from '../unavailable.ts';
import { whileAwaited } from '../waiting/while-awaited.ts';
import { askBeside } from './beside.ts';
import { explained } from './errors.ts';
import { BEGIN, BEGIN_BOUNDED, SESSION, SETTINGS, STATEMENT } from './settings.ts';

/** How long an answer is waited for, outside a transaction: milliseconds. */
const SILENCE = 4_800;

/** After how many milliseconds of a statement in a transaction the server is asked whether it is still at it. */
const ASKED_AFTER = 2_000;

/** IN_FAILED_SQL_TRANSACTION and QUERY_CANCELED (PostgreSQL manual, appendix A). */
const ABORTED = '25P02';
const CANCELLED = '57014';

/** What a connection needs of its pool. */
export interface FromPool {
  /** A connection beside those of the pool, not made yet. */
  newClient(): Client;
  onSilence(): void;
}

/**
 * One connection, on which no answer is waited for without end: a read is given up after five seconds, and while something is
 * written, which may take minutes, the server is asked whether it still works at it. What is read is cancelled where whoever asked
 * has left. Works through poolers that give each transaction another session.
 */
export class PostgresConnection {
  readonly #client: PoolClient;
  readonly #pool: FromPool;
  /** Whether a pooler stands between, so that nothing can be set for longer than a transaction. */
  #isPooled = false;
  /** The session that a transaction has to itself. */
  #session: number | undefined;
  #failure: unknown;
  #isSilent = false;
  /** When the server last answered. */
  lastAnswer = performance.now();
  /** Called when the connection is released. */
  onRelease = (): void => {};

  constructor(client: PoolClient, pool: FromPool) {
    this.#client = client;
    this.#pool = pool;
  }

  /** To be called once. A pooler gives sessions numbers of its own. */
  async prepare(): Promise<void> {
    const names = Object.keys(SETTINGS);
    const values = Object.values(SETTINGS).map(String);
    // The driver has the number, and its type does not say so.
    this.#session = (this.#client as { processID?: number }).processID;
    const { rows } = await this.#bounded(() =>
      this.#client.query(
        `select set_config(name, value, false) from unnest($1::text[], $2::text[]) as wanted (name, value)
          inner join pg_settings using (name) where pg_backend_pid() = $3`,
        [names, values, this.#session],
      ),
    );
    this.#isPooled = rows.length === 0;
  }

  /** Throws `Unavailable`, and what else the server says. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<PostgresQueryResult<Row>> {
    // It is about to be closed: a transaction cannot be rolled back on it, and ends with it.
    if (this.#isSilent) return Promise.reject(this.#givenUp());
    const ask = () => this.#ask<Row>(sql, parameters);
    if (sql === BEGIN) return this.#bounded(() => this.#begin<Row>());
    // "E": one that failed, and waits to be rolled back.
    const isInside = /[TE]/.test(this.#client.getTransactionStatus() ?? '');
    if (isInside) return this.#watched(ask);
    const cancel = () => this.#askBeside('select pg_cancel_backend($1)');
    const askOnce = () => whileAwaited(ask, cancel);
    return this.#bounded(this.#isPooled ? () => this.#inTransaction(askOnce) : askOnce);
  }

  release(): void {
    this.#client.release(this.#isSilent);
    this.onRelease();
  }

  /** Without parameters several statements may be sent at once. */
  async #ask<Row>(sql: string, parameters: readonly unknown[]) {
    const values = parameters.length > 0 ? [...parameters] : undefined;
    // Kysely's type for what a query selects.
    return (await this.#client.query(sql, values)) as unknown as PostgresQueryResult<Row>;
  }

  async #begin<Row>(): Promise<PostgresQueryResult<Row>> {
    this.#failure = undefined;
    const result = await this.#ask<Row>(BEGIN, []);
    this.#session = (await this.#ask<{ pid: number }>(SESSION, [])).rows[0]?.pid;
    return result;
  }

  async #inTransaction<Result>(ask: () => Promise<Result>): Promise<Result> {
    // The driver gives several statements several results, and its type does not say so.
    const begun = (await this.#ask(BEGIN_BOUNDED, [])) as unknown as { rows: { pid: number }[] }[];
    this.#session = begun.at(-1)?.rows[0]?.pid;
    try {
      const result = await ask();
      await this.#ask('commit', []);
      return result;
    } catch (error) {
      await this.#ask('rollback', []).catch(() => {});
      throw error;
    }
  }

  /** Gives up what has not answered in time. */
  async #bounded<Result>(ask: () => Promise<Result>): Promise<Result> {
    const began = performance.now();
    const silence = Promise.withResolvers<never>();
    const timer = setTimeout(() => silence.reject(this.#givenUp()), SILENCE);
    const answer = ask().catch((error: unknown) => {
      const isTooLong = Object(error).code === CANCELLED && performance.now() - began >= STATEMENT;
      throw isTooLong ? new QueryTooLong(STATEMENT, error) : error;
    });
    return this.#answered(answer, silence.promise, () => clearTimeout(timer));
  }

  /** Gives up what the server does not know of any more. */
  async #watched<Result>(ask: () => Promise<Result>): Promise<Result> {
    const silence = Promise.withResolvers<never>();
    let timer: NodeJS.Timeout;
    let isDone = false;
    const askLater = () => {
      timer = setTimeout(async () => {
        const isAtIt = await this.#isAtIt();
        if (isDone) return;
        if (isAtIt) askLater();
        else silence.reject(this.#givenUp());
      }, ASKED_AFTER);
    };
    askLater();
    return this.#answered(ask(), silence.promise, () => {
      isDone = true;
      clearTimeout(timer);
    });
  }

  async #answered<Result>(answer: Promise<Result>, silence: Promise<never>, done: () => void) {
    try {
      const result = await Promise.race([answer, silence]);
      this.lastAnswer = performance.now();
      return result;
    } catch (error) {
      // What was given up may still fail, when the connection is closed.
      answer.catch(() => {});
      throw explained(this.#firstFailure(error));
    } finally {
      done();
    }
  }

  /** What failed in a transaction is told again by whatever is asked after it; the server says no more than that it is aborted. */
  #firstFailure(error: unknown): unknown {
    if (Object(error).code === ABORTED) return this.#failure ?? error;
    this.#failure = error;
    return error;
  }

  #givenUp(): DatabaseGone {
    this.#isSilent = true;
    this.#pool.onSilence();
    return new DatabaseGone(new Error('the connection has stopped answering'));
  }

  /** Whether the server works at what this connection waits for, by what it says on another connection. */
  async #isAtIt(): Promise<boolean> {
    const sql = `select from pg_stat_activity where pid = $1 and state = 'active'`;
    return (await this.#askBeside(sql)).length > 0;
  }

  /** What the server says of the session on another connection. */
  #askBeside(sql: string): Promise<readonly unknown[]> {
    return askBeside(this.#pool.newClient(), sql, [this.#session]);
  }
}
