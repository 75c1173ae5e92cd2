import { currentAsker, stillAsked } from '../asker.ts';
import { Abandoned, DatabaseBusy } from '../unavailable.ts';
import { FairQueue, usedBy, type Waiting } from './fair-queue.ts';

/** How many turns of one client may be waited for. */
const WAITING = 200;

/** From how many milliseconds on that a request has used it is large. */
const LARGE = 300;

interface Turn {
  readonly isFollowing: boolean;
  readonly isLarge: boolean;
  readonly begin: () => void;
  readonly giveUp: (error: unknown) => void;
}

/** How many turns there are, and how many of them whoever precedes nobody, the program itself, and large requests may have at once. */
export interface TurnLimits {
  readonly all: number;
  readonly following: number;
  readonly program: number;
  readonly large: number;
}

/**
 * Gives a limited number of turns to clients, such as connections or processes. Where all are taken, next is what is small before what
 * is large (`FairQueue`). Neither a client nor what is large has all of them, so that there is one soon for who comes next; and some may
 * be kept for those that precede others.
 */
export class Turns {
  readonly #limits: TurnLimits;
  readonly #patience: number;
  readonly #queue = new FairQueue<Turn>(() => performance.now());
  /** How many turns each client has now. */
  readonly #taken = new Map<string, number>();
  #free: number;
  #following = 0;
  #large = 0;

  /** `patience` is how long a turn is waited for, in milliseconds. */
  constructor(limits: TurnLimits, patience: number) {
    this.#limits = limits;
    this.#free = limits.all;
    this.#patience = patience;
  }

  /**
   * Waits for a turn, and returns how it is given back, with how many milliseconds were used where that is not the time since. Throws
   * `DatabaseBusy` where too many wait, or for too long, and `Abandoned` where whoever asks has left.
   */
  async take(isLong = false): Promise<(used?: number) => void> {
    const asker = currentAsker();
    const client = asker?.client ?? '';
    stillAsked();
    if (this.#queue.lengthOf(client) >= WAITING) {
      throw new DatabaseBusy(new Error(`${WAITING} queries of one client are waiting`));
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const giveUp = (error: unknown) => {
      this.#queue.remove(client, turn);
      reject(error);
    };
    const isLarge = isLong || usedBy(asker) >= LARGE;
    const turn: Turn = { isFollowing: !asker?.precedes, isLarge, begin: resolve, giveUp };
    this.#queue.add(asker, turn);
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
    return (used = performance.now() - began) => {
      this.#queue.use(asker, used);
      this.#giveBack(client, turn);
    };
  }

  /** Has nobody wait any more: all are told that the database is busy. */
  close(): void {
    for (const { giveUp } of this.#queue.empty()) giveUp(new DatabaseBusy(new Error('closed')));
  }

  #dispatch(): void {
    while (this.#free > 0) {
      const next = this.#queue.next((waiting) => this.#mayHaveTurn(waiting));
      if (!next) return;
      const client = next.asker?.client ?? '';
      this.#free -= 1;
      if (next.item.isFollowing) this.#following += 1;
      if (next.item.isLarge) this.#large += 1;
      this.#taken.set(client, this.#takenBy(client) + 1);
      next.item.begin();
    }
  }

  #giveBack(client: string, { isFollowing, isLarge }: Turn): void {
    this.#free += 1;
    if (isFollowing) this.#following -= 1;
    if (isLarge) this.#large -= 1;
    const left = this.#takenBy(client) - 1;
    if (left > 0) this.#taken.set(client, left);
    else this.#taken.delete(client);
    this.#dispatch();
  }

  #mayHaveTurn({ asker, item }: Waiting<Turn>): boolean {
    const { all, following, program, large } = this.#limits;
    if (item.isFollowing && this.#following >= following) return false;
    if (item.isLarge && item.isFollowing && this.#large >= large) return false;
    return this.#takenBy(asker?.client ?? '') < (asker ? Math.max(1, all - 1) : program);
  }

  #takenBy(client: string): number {
    return this.#taken.get(client) ?? 0;
  }
}
