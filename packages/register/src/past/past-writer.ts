import { Worker } from 'node:worker_threads';
import { DatabaseFull } from '../db/unavailable.ts';
import type { PastAnswer, PastTask } from './past-task.ts';

/** For how long the thread is kept when it has nothing to do: milliseconds. Starting it takes as long as writing a file. */
const IDLE = 30_000;

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Writes files of past editions in a thread of its own, which runs only while there is something to write and a little longer. */
export class PastWriter {
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #lastNumber = 0;

  /** Writes a file. Rejects with what went wrong in the thread; then there may be half a file. */
  async write(task: Omit<PastTask, 'number'>): Promise<void> {
    clearTimeout(this.#idle);
    this.#thread ??= this.#start();
    this.#thread.ref();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const number = ++this.#lastNumber;
    this.#waiting.set(number, { resolve, reject });
    this.#thread.postMessage({ ...task, number } satisfies PastTask);
    return promise;
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#thread?.terminate();
  }

  #start(): Worker {
    const thread = new Worker(new URL('past-thread.ts', import.meta.url));
    thread.on('message', ({ number, error }: PastAnswer) => {
      const waiting = this.#waiting.get(number);
      this.#waiting.delete(number);
      if (error === null) waiting?.resolve();
      else {
        const cause = new Error(`an edition cannot be opened: ${error.text}`);
        waiting?.reject(error.isFull ? new DatabaseFull(cause) : cause);
      }
      if (this.#waiting.size > 0) return;
      thread.unref();
      this.#idle = setTimeout(() => void this.close(), IDLE).unref();
    });
    const end = (error: unknown) => {
      if (this.#thread === thread) this.#thread = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    thread.on('error', end);
    thread.on('exit', () => end(new Error('the thread that opens editions has ended')));
    return thread;
  }
}
