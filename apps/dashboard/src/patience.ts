import { createContext } from 'react';
import { QueryFailed } from './failure.ts';
import type { Ask } from './page.ts';

/**
 * Asks for the page that a reader goes to, and where there is no answer waits to be told to ask again: the reader keeps
 * the page that is there. A failure that asking again cannot mend is thrown, as by the `Ask` within.
 */
export class Patience {
  readonly #ask: Ask;
  readonly #waiting = new Set<() => void>();
  readonly #listeners = new Set<() => void>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  readonly ask: Ask = async (query, variables) => {
    for (;;) {
      try {
        return await this.#ask(query, variables);
      } catch (error) {
        if (!(error instanceof QueryFailed) || error.status !== 503) throw error;
        await new Promise<void>((again) => {
          this.#waiting.add(again);
          this.#tell();
        });
      }
    }
  };

  /** Whether a question has got no answer. */
  readonly isWaiting = (): boolean => this.#waiting.size > 0;

  /** Calls back whenever `isWaiting` may have changed, until what it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks again whatever has got no answer. */
  readonly retry = (): void => {
    const again = [...this.#waiting];
    this.forget();
    for (const ask of again) ask();
  };

  /** Lets go of questions that nobody waits for any more. */
  readonly forget = (): void => {
    this.#waiting.clear();
    this.#tell();
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Null on the server, where nobody goes from page to page. */
export const PatienceContext = createContext<Patience | null>(null);
