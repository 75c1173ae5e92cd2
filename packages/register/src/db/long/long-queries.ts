import { availableParallelism } from 'node:os';
import type { Answer } from '../sqlite-file.ts';
import { DatabaseBusy, QueryTooLong } from '../unavailable.ts';
import { Turns } from '../waiting/turns.ts';
import { whileAwaited } from '../waiting/while-awaited.ts';
import { KnownQueries } from './known-queries.ts';
import { ProcessEnded, QueryProcess, type TimedAnswer } from './query-process.ts';

/** How many processes run at most, and how long one is kept that has nothing to do: milliseconds. */
const PROCESSES = Math.max(3, Math.min(4, availableParallelism() - 1));
const IDLE = 60_000;

/** What is large has some of them, so that what is small waits for others that are small, and pages have one for which they alone wait. */
const TURNS = {
  all: PROCESSES,
  following: PROCESSES - 1,
  program: PROCESSES - 1,
  large: Math.floor(PROCESSES / 2),
};

/** From how many milliseconds on that a query took the last time it is large. */
const LARGE = 100;

/** How long a query waits for a process: milliseconds. */
const PATIENCE = 30_000;

/** How much processor time a query may use, and how much time may pass where others use the machine: milliseconds. */
interface TimeLimits {
  readonly processor: number;
  readonly elapsed: number;
}
const LIMITS: TimeLimits = { processor: 5_000, elapsed: 30_000 };

/** How often it is looked how long a query runs, in milliseconds. */
const WATCH = 100;

/**
 * Runs long queries in processes of their own, started when they are first needed, so that they hold nobody up, and can be ended:
 * those that take too long, and those that nobody waits for.
 */
export class LongQueries {
  readonly #path: string;
  readonly #limits: TimeLimits;
  readonly #known: KnownQueries;
  readonly #turns = new Turns(TURNS, PATIENCE);
  /** The processes, each with whether it runs a query. */
  readonly #processes = new Map<QueryProcess, boolean>();
  #idle: NodeJS.Timeout | undefined;

  constructor(path: string, limits = LIMITS) {
    this.#path = path;
    this.#limits = limits;
    this.#known = new KnownQueries(path);
  }

  /** Whether a query belongs in a process of its own. */
  takes(sql: string): boolean {
    return this.#known.isLong(sql);
  }

  /** Records how long a query took, in milliseconds. */
  record(sql: string, milliseconds: number): void {
    this.#known.record(sql, milliseconds);
  }

  /**
   * Throws what SQLite throws; `DatabaseBusy` where too many wait, or for too long; `QueryTooLong`; and `Abandoned` where whoever asked
   * has left.
   */
  async ask(sql: string, parameters: readonly unknown[]): Promise<Answer> {
    const giveBack = await this.#turns.take(this.#known.lastTime(sql) >= LARGE);
    let used: number | undefined;
    try {
      const process = this.#idleProcess();
      const run = async () => {
        const { milliseconds, ...answer } = await this.#run(process, sql, parameters);
        used = milliseconds;
        return answer;
      };
      return await whileAwaited(run, () => process.end());
    } finally {
      // It may have waited for its process to start.
      giveBack(used);
      this.#endIdle();
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    this.#turns.close();
    await Promise.all([...this.#processes.keys()].map((process) => process.end()));
  }

  /** A process that runs nothing: there are no more of those that run than turns. */
  #idleProcess(): QueryProcess {
    for (const [process, isRunning] of this.#processes) if (!isRunning) return process;
    const started: QueryProcess = new QueryProcess(this.#path, () =>
      this.#processes.delete(started),
    );
    this.#processes.set(started, false);
    return started;
  }

  async #run(
    process: QueryProcess,
    sql: string,
    parameters: readonly unknown[],
  ): Promise<TimedAnswer> {
    this.#processes.set(process, true);
    const began = performance.now();
    const limits = this.#limits;
    let isTooLong = false;
    const watch = setInterval(() => {
      const elapsed = performance.now() - began;
      isTooLong = (process.used() ?? elapsed) >= limits.processor;
      if (isTooLong || elapsed >= limits.elapsed) void process.end();
    }, WATCH);
    try {
      const answer = await process.run(sql, parameters);
      this.#known.record(sql, answer.milliseconds);
      return answer;
    } catch (error) {
      if (!(error instanceof ProcessEnded)) throw error;
      // Where it had little of the processor, the machine is busy, and the query may be answered another time.
      throw isTooLong ? new QueryTooLong(limits.processor, error) : new DatabaseBusy(error);
    } finally {
      clearInterval(watch);
      if (this.#processes.has(process)) this.#processes.set(process, false);
    }
  }

  /** Ends the processes after a while in which nothing was asked. */
  #endIdle(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      for (const [process, isRunning] of this.#processes) {
        if (isRunning) continue;
        // It is not asked any more, though it takes a moment to end.
        this.#processes.delete(process);
        void process.end();
      }
    }, IDLE);
    this.#idle.unref();
  }
}
