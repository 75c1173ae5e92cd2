import { Worker } from 'node:worker_threads';
import { DatabaseBusy } from '../unavailable.ts';
import type { Answer } from './sqlite-file.ts';
import type { Asked, Told } from './sqlite-thread.ts';

/** From how many milliseconds on a query is long. */
export const LONG = 10;

/** How often in a row a query must have been long to be taken for one: a machine that is busy makes any query long once. */
const OFTEN = 3;

/** How many queries that were long are remembered. */
const REMEMBERED = 500;

/** How many may wait for their answers. */
const WAITING = 200;

interface Waiting {
  readonly sql: string;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks a database in a thread of its own, started when it is first needed, so that a query that goes through much of the
 * record holds nobody else up: one that looks into the search index, and any that was long of late.
 */
export class LongQueries {
  readonly #path: string;
  /** How often in a row a query was long. */
  readonly #known = new Map<string, number>();
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | undefined;
  #asked = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** Whether a query is to be asked here. */
  takes(sql: string): boolean {
    return (
      /^select\b/i.test(sql) &&
      (sql.includes('search_index') || (this.#known.get(sql) ?? 0) >= OFTEN)
    );
  }

  /** Hears how long a query took, in milliseconds. */
  hear(sql: string, milliseconds: number): void {
    const before = this.#known.get(sql);
    if (milliseconds < LONG) this.#known.delete(sql);
    else if (before !== undefined || this.#known.size < REMEMBERED) {
      this.#known.set(sql, (before ?? 0) + 1);
    }
  }

  /** Throws what SQLite throws, and `DatabaseBusy` where too many wait. */
  async ask(sql: string, parameters: readonly unknown[]): Promise<Answer> {
    if (this.#waiting.size >= WAITING) {
      throw new DatabaseBusy(new Error(`${WAITING} long queries are waiting`));
    }
    this.#thread ??= this.#start();
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const asked: Asked = { number: ++this.#asked, sql, parameters };
    this.#waiting.set(asked.number, { sql, resolve, reject });
    // Whoever waits keeps the program running; the thread alone does not.
    this.#thread.ref();
    this.#thread.postMessage(asked);
    return promise;
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(new URL('sqlite-thread.ts', import.meta.url), {
      workerData: this.#path,
    });
    thread.on('message', (told: Told) => {
      const waiting = this.#waiting.get(told.number);
      this.#waiting.delete(told.number);
      if (this.#waiting.size === 0) thread.unref();
      if (!waiting) return;
      if ('rows' in told) {
        this.hear(waiting.sql, told.milliseconds);
        waiting.resolve({ rows: told.rows, changes: 0 });
      } else {
        waiting.reject(Object.assign(new Error(told.message), { errcode: told.errcode }));
      }
    });
    const end = (error: unknown) => {
      if (this.#thread === thread) this.#thread = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    thread.on('error', end);
    thread.on('exit', () => end(new Error('the thread of long queries has ended')));
    return thread;
  }
}
