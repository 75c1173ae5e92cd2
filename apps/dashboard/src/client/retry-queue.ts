import { createContext } from 'react';
import { QueryFailed } from './failure.ts';

/**
 * Fetches the data and scripts of the next page. A request that fails temporarily waits in this queue until `retry`, and the reader
 * stays on the current page. Other failures are thrown.
 */
export class RetryQueue {
  readonly #waiting = new Set<() => void>();
  readonly #listeners = new Set<() => void>();

  /** Throws what `fetch` throws, except a `QueryFailed` with status 503, which waits. */
  async run<Part>(fetch: () => Promise<Part>): Promise<Part> {
    for (;;) {
      try {
        return await fetch();
      } catch (error) {
        if (!(error instanceof QueryFailed) || error.status !== 503) throw error;
        await new Promise<void>((again) => {
          this.#waiting.add(again);
          this.#notify();
        });
      }
    }
  }

  /** Whether a request waits for a retry. */
  readonly isWaiting = (): boolean => this.#waiting.size > 0;

  /** Calls back whenever `isWaiting` may have changed, until what it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Sends all waiting requests again. */
  readonly retry = (): void => {
    const again = [...this.#waiting];
    this.clear();
    for (const fetch of again) fetch();
  };

  /** Drops all waiting requests. */
  readonly clear = (): void => {
    this.#waiting.clear();
    this.#notify();
  };

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Null on the server, which does not navigate. */
export const RetryQueueContext = createContext<RetryQueue | null>(null);
