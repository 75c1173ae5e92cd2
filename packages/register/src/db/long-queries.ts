import { Worker } from 'node:worker_threads';
import type { Answer } from './sqlite-file.ts';
import type { ThreadAnswer, ThreadQuery } from './sqlite-thread.ts';
import { DatabaseBusy } from './unavailable.ts';

/** From how many milliseconds on a query is long. */
export const LONG = 10;

/**
 * How often in a row a query must have been long to be taken for one, and how often short to be none any more: a machine that
 * is busy makes any query long once, and the same query is long for one country and short for the next.
 */
const OFTEN = 3;
const SELDOM = 20;

/** From how many milliseconds on a query counts as long at once. */
const VERY_LONG = 50;

/** For how many long queries the times are kept. */
const REMEMBERED = 500;

/** How many may wait for their answers. */
const WAITING = 200;

interface Waiting {
  readonly sql: string;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Runs long queries in a thread of its own, started when it is first needed, so that they do not block other requests. Long are
 * queries of the search index, and those that have recently taken long.
 */
export class LongQueries {
  readonly #path: string;
  /** How often in a row a query was long and, once it is taken for a long one, short. */
  readonly #known = new Map<string, { long: number; short: number }>();
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | undefined;
  #lastNumber = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** Whether a query belongs in the thread. */
  takes(sql: string): boolean {
    return (
      /^\s*select\b/i.test(sql) &&
      (sql.includes('search_index') || (this.#known.get(sql)?.long ?? 0) >= OFTEN)
    );
  }

  /** Records how long a query took, in milliseconds. */
  record(sql: string, milliseconds: number): void {
    const before = this.#known.get(sql) ?? { long: 0, short: 0 };
    if (milliseconds >= LONG) {
      if (before.long === 0 && this.#known.size >= REMEMBERED) return;
      const times = milliseconds >= VERY_LONG ? OFTEN : 1;
      this.#known.set(sql, { long: before.long + times, short: 0 });
    } else if (before.long >= OFTEN && before.short + 1 < SELDOM) {
      before.short += 1;
    } else {
      this.#known.delete(sql);
    }
  }

  /** Throws what SQLite throws, and `DatabaseBusy` where too many wait. */
  async ask(sql: string, parameters: readonly unknown[]): Promise<Answer> {
    if (this.#waiting.size >= WAITING) {
      throw new DatabaseBusy(new Error(`${WAITING} long queries are waiting`));
    }
    this.#thread ??= this.#start();
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const query: ThreadQuery = { number: ++this.#lastNumber, sql, parameters };
    this.#waiting.set(query.number, { sql, resolve, reject });
    // A waiting query keeps the program running; an idle thread does not.
    this.#thread.ref();
    this.#thread.postMessage(query);
    return promise;
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(new URL('sqlite-thread.ts', import.meta.url), {
      workerData: this.#path,
    });
    thread.on('message', (answer: ThreadAnswer) => {
      const waiting = this.#waiting.get(answer.number);
      this.#waiting.delete(answer.number);
      if (this.#waiting.size === 0) thread.unref();
      if (!waiting) return;
      if ('rows' in answer) {
        this.record(waiting.sql, answer.milliseconds);
        waiting.resolve({ rows: answer.rows, changes: 0 });
      } else {
        waiting.reject(Object.assign(new Error(answer.message), { errcode: answer.errcode }));
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
