import { availableParallelism } from 'node:os';
import { currentAsker } from '../asker.ts';
import type { Answer } from '../sqlite-file.ts';
import { Abandoned, DatabaseBusy, QueryTooLong } from '../unavailable.ts';
import { FairQueue } from './fair-queue.ts';
import { KnownQueries } from './known-queries.ts';
import { ProcessEnded, QueryProcess } from './query-process.ts';

/** How many processes run at most, and how long one is kept that has nothing to do: milliseconds. */
const PROCESSES = Math.max(2, Math.min(4, availableParallelism() - 1));
const IDLE = 60_000;

/** How many queries of one client may wait, and for how long: milliseconds. */
const WAITING = 200;
const PATIENCE = 30_000;

/** How much processor time a query may use, and how much time may pass where others use the machine: milliseconds. */
interface TimeLimits {
  readonly processor: number;
  readonly elapsed: number;
}
const LIMITS: TimeLimits = { processor: 5_000, elapsed: 30_000 };

/** How often it is looked how long a query runs, in milliseconds. */
const WATCH = 100;

/** For how many milliseconds a query may go on that nobody waits for: to start another process takes longer. */
const ABANDONED = 250;

interface Job {
  readonly client: string;
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Runs long queries in processes of their own, started when they are first needed, so that they hold nobody up, and can be ended:
 * those that take too long, and those that nobody waits for. Of several clients the one goes first that has used the
 * least of late, and none takes all processes.
 */
export class LongQueries {
  readonly #path: string;
  readonly #limits: TimeLimits;
  readonly #known: KnownQueries;
  readonly #queue = new FairQueue<Job>(() => performance.now());
  /** The processes, each with the client whose query it runs. */
  readonly #processes = new Map<QueryProcess, string | null>();
  readonly #running = new Map<Job, QueryProcess>();
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
    const asker = currentAsker();
    const client = asker?.client ?? '';
    if (asker?.hasLeft()) throw new Abandoned();
    if (this.#queue.lengthOf(client) >= WAITING) {
      throw new DatabaseBusy(new Error(`${WAITING} long queries of one client are waiting`));
    }
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const job: Job = { client, sql, parameters, resolve, reject };
    this.#queue.add(client, job);
    const giveUp = (error: unknown) => {
      this.#queue.remove(client, job);
      reject(error);
    };
    const patience = setTimeout(() => {
      if (!this.#running.has(job)) giveUp(new DatabaseBusy(new Error('waited long')));
    }, PATIENCE);
    const stay = asker?.whenLeft(() => this.#abandon(job, giveUp));
    this.#dispatch();
    try {
      return await promise;
    } finally {
      clearTimeout(patience);
      stay?.();
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    for (const job of this.#queue.empty()) job.reject(new DatabaseBusy(new Error('closed')));
    await Promise.all([...this.#processes.keys()].map((process) => process.end()));
  }

  #abandon(job: Job, giveUp: (error: unknown) => void): void {
    giveUp(new Abandoned());
    const process = this.#running.get(job);
    if (!process) return;
    setTimeout(() => {
      if (this.#running.get(job) === process) void process.end();
    }, ABANDONED).unref();
  }

  /** Gives idle processes something to do, as long as something waits. */
  #dispatch(): void {
    const mayHaveTurn = (client: string) => this.#mayHaveTurn(client);
    while (this.#queue.hasNext(mayHaveTurn)) {
      const process = this.#idleProcess();
      if (!process) return;
      const job = this.#queue.next(mayHaveTurn);
      // Its outcome goes to whoever asked.
      if (job) this.#run(process, job).catch(() => {});
    }
    this.#endIdle();
  }

  /** No client has all processes, so that there is one soon for who comes next. */
  #mayHaveTurn(client: string): boolean {
    const own = [...this.#processes.values()].filter((one) => one === client).length;
    return own < PROCESSES - 1;
  }

  #idleProcess(): QueryProcess | undefined {
    for (const [process, client] of this.#processes) if (client === null) return process;
    if (this.#processes.size >= PROCESSES) return undefined;
    const started: QueryProcess = new QueryProcess(this.#path, () => {
      this.#processes.delete(started);
      this.#dispatch();
    });
    this.#processes.set(started, null);
    return started;
  }

  async #run(process: QueryProcess, job: Job): Promise<void> {
    const { client, sql, parameters } = job;
    this.#processes.set(process, client);
    this.#running.set(job, process);
    const began = performance.now();
    const limits = this.#limits;
    let isTooLong = false;
    const watch = setInterval(() => {
      const elapsed = performance.now() - began;
      isTooLong = (process.used() ?? elapsed) >= limits.processor;
      if (isTooLong || elapsed >= limits.elapsed) void process.end();
    }, WATCH);
    try {
      const { rows, changes, milliseconds } = await process.run(sql, parameters);
      this.#known.record(sql, milliseconds);
      job.resolve({ rows, changes });
    } catch (error) {
      const isEnded = error instanceof ProcessEnded;
      // Where it had little of the processor, the machine is busy, and the query may be answered another time.
      const explained = isTooLong
        ? new QueryTooLong(limits.processor, error)
        : new DatabaseBusy(error);
      job.reject(isEnded ? explained : error);
    } finally {
      clearInterval(watch);
      this.#running.delete(job);
      this.#queue.use(client, performance.now() - began);
      if (this.#processes.has(process)) this.#processes.set(process, null);
      this.#dispatch();
    }
  }

  /** Ends the processes after a while in which nothing was asked. */
  #endIdle(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      for (const [process, client] of this.#processes) if (client === null) void process.end();
    }, IDLE);
    this.#idle.unref();
  }
}
