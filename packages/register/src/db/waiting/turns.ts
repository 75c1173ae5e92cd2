import { currentAsker, stillAsked } from '../asker.ts';
import { Abandoned, DatabaseBusy, TooMuchAtOnce } from '../unavailable.ts';
import { FairQueue, usedBy, type Waiting } from './fair-queue.ts';
import { OwnWork, type TurnLimits } from './own-work.ts';

/** How many turns of one client may be waited for. */
const WAITING = 200;

/** From how many milliseconds on that a request has used it is large. */
const LARGE = 300;

interface Turn {
  readonly isFollowing: boolean;
  readonly isLarge: boolean;
  /** How many milliseconds it is expected to take, and since when it waits. */
  readonly expected: number;
  readonly since: number;
  readonly begin: () => void;
  readonly giveUp: (error: unknown) => void;
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
  readonly #work: OwnWork;
  #free: number;
  #following = 0;
  #large = 0;

  /** `patience` is how long a turn is waited for, in milliseconds. */
  constructor(limits: TurnLimits, patience: number) {
    this.#limits = limits;
    this.#free = limits.all;
    this.#patience = patience;
    this.#work = new OwnWork(limits);
  }

  /**
   * Waits for a turn, and returns how it is given back, with how many milliseconds were used where that is not the time since. What it is
   * expected to take tells how long a client waits for itself. Throws `TooMuchAtOnce` as soon as that is too long, `DatabaseBusy` where
   * others are waited for too long, and `Abandoned` where whoever asks has left.
   */
  async take(isLong = false, expected = 0): Promise<(used?: number) => void> {
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
    const [isFollowing, since] = [!asker?.precedes, performance.now()];
    const turn: Turn = { isFollowing, isLarge, expected, since, begin: resolve, giveUp };
    this.#queue.add(asker, turn);
    const timer = setTimeout(
      () => giveUp(new DatabaseBusy(new Error('waited long'))),
      this.#patience,
    );
    const stay = asker?.whenLeft(() => giveUp(new Abandoned()));
    this.#dispatch();
    this.#refuse(client);
    try {
      await promise;
    } finally {
      clearTimeout(timer);
      stay?.();
    }
    const began = performance.now();
    return (used = performance.now() - began) => {
      this.#queue.use(asker, used);
      this.#work.end(client, turn, performance.now() - began);
      this.#giveBack(turn);
      this.#refuse(client);
    };
  }

  /** Refuses what of a client would wait for too long for what the same client has asked before. */
  #refuse(client: string): void {
    const now = performance.now();
    const waiting = this.#queue.itemsOf(client);
    for (const [i, turn] of waiting.entries()) {
      if (turn.expected === 0) continue;
      const wait = now - turn.since + this.#work.timeBefore(client, waiting.slice(0, i), turn);
      if (wait > this.#patience) turn.giveUp(new TooMuchAtOnce(wait, this.#patience));
    }
  }

  /** Has nobody wait any more: all are told that the database is busy. */
  close(): void {
    for (const { giveUp } of this.#queue.empty()) giveUp(new DatabaseBusy(new Error('closed')));
  }

  #dispatch(): void {
    while (this.#free > 0) {
      const next = this.#queue.next((waiting) => this.#mayHaveTurn(waiting));
      if (!next) return;
      this.#free -= 1;
      if (next.item.isFollowing) this.#following += 1;
      if (next.item.isLarge) this.#large += 1;
      this.#work.begin(next.asker?.client ?? '', next.item);
      next.item.begin();
    }
  }

  #giveBack({ isFollowing, isLarge }: Turn): void {
    this.#free += 1;
    if (isFollowing) this.#following -= 1;
    if (isLarge) this.#large -= 1;
    this.#dispatch();
  }

  #mayHaveTurn({ asker, item }: Waiting<Turn>): boolean {
    const { all, following, program, large } = this.#limits;
    if (item.isFollowing && this.#following >= following) return false;
    if (item.isLarge && item.isFollowing && this.#large >= large) return false;
    return this.#work.countOf(asker?.client ?? '') < (asker ? Math.max(1, all - 1) : program);
  }
}
