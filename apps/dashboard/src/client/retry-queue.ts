import { createContext } from 'react';
import { QueryFailed } from './failure.ts';

/**
 * Fetches what the page that a reader goes to is made of, and where it does not come waits to be told to try again: the
 * reader keeps the page that is there. A failure that trying again cannot mend is thrown.
 */
export class RetryQueue {
  readonly #waiting = new Set<() => void>();
  readonly #listeners = new Set<() => void>();

  /** Throws what `fetch` throws, unless it is a `QueryFailed` that may pass. */
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

  /** Whether something has not come. */
  readonly isWaiting = (): boolean => this.#waiting.size > 0;

  /** Calls back whenever `isWaiting` may have changed, until what it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tries again for whatever has not come. */
  readonly retry = (): void => {
    const again = [...this.#waiting];
    this.clear();
    for (const fetch of again) fetch();
  };

  /** Lets go of what nobody waits for any more. */
  readonly clear = (): void => {
    this.#waiting.clear();
    this.#notify();
  };

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Null on the server, where nobody goes from page to page. */
export const RetryQueueContext = createContext<RetryQueue | null>(null);
