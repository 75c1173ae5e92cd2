import { currentAsker } from '../asker.ts';
import { Abandoned, DatabaseBusy } from '../unavailable.ts';
import { FairQueue } from './fair-queue.ts';

/** How many turns of one client may be waited for. */
const WAITING = 200;

interface Waiting {
  readonly client: string;
  readonly begin: () => void;
  readonly giveUp: (error: unknown) => void;
}

/**
 * Gives a limited number of turns to clients, such as connections or processes. Where all are taken, the client is next that has used
 * the least of late, and no client has all of them, so that there is one soon for who comes next.
 */
export class Turns {
  readonly #size: number;
  readonly #patience: number;
  readonly #forProgram: number;
  readonly #queue = new FairQueue<Waiting>(() => performance.now());
  /** How many turns each client has now. */
  readonly #taken = new Map<string, number>();
  #free: number;

  /** `patience` is how long a turn is waited for, in milliseconds, `forProgram` how many the program itself may have. */
  constructor(size: number, patience: number, forProgram = size) {
    this.#size = size;
    this.#forProgram = forProgram;
    this.#free = size;
    this.#patience = patience;
  }

  /**
   * Waits for a turn, and returns how it is given back. Throws `DatabaseBusy` where too many wait, or for too long, and `Abandoned` where
   * whoever asks has left.
   */
  async take(): Promise<() => void> {
    const asker = currentAsker();
    const client = asker?.client ?? '';
    if (asker?.hasLeft()) throw new Abandoned();
    if (this.#queue.lengthOf(client) >= WAITING) {
      throw new DatabaseBusy(new Error(`${WAITING} queries of one client are waiting`));
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const giveUp = (error: unknown) => {
      this.#queue.remove(client, waiting);
      reject(error);
    };
    const waiting: Waiting = { client, begin: resolve, giveUp };
    this.#queue.add(client, waiting);
    const timer = setTimeout(
      () => giveUp(new DatabaseBusy(new Error('waited long'))),
      this.#patience,
    );
    const stay = asker?.whenLeft(() => giveUp(new Abandoned()));
    this.#dispatch();
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      stay?.();
    }
    const began = performance.now();
    return () => this.#giveBack(client, performance.now() - began);
  }

  /** Has nobody wait any more: all are told that the database is busy. */
  close(): void {
    for (const { giveUp } of this.#queue.empty()) giveUp(new DatabaseBusy(new Error('closed')));
  }

  #dispatch(): void {
    const mayHaveTurn = (client: string) => this.#takenBy(client) < this.#mostOf(client);
    while (this.#free > 0 && this.#queue.hasNext(mayHaveTurn)) {
      const next = this.#queue.next(mayHaveTurn);
      if (!next) return;
      this.#free -= 1;
      this.#taken.set(next.client, this.#takenBy(next.client) + 1);
      next.begin();
    }
  }

  #giveBack(client: string, milliseconds: number): void {
    this.#free += 1;
    const left = this.#takenBy(client) - 1;
    if (left > 0) this.#taken.set(client, left);
    else this.#taken.delete(client);
    this.#queue.use(client, milliseconds);
    this.#dispatch();
  }

  #mostOf(client: string): number {
    return client === '' ? this.#forProgram : Math.max(1, this.#size - 1);
  }

  #takenBy(client: string): number {
    return this.#taken.get(client) ?? 0;
  }
}
