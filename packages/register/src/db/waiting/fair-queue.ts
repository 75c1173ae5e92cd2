import type { Asker } from '../asker.ts';

/** In how many milliseconds half of what a client used is forgotten. */
const HALF_LIFE = 10_000;

/** How much of what its client used of late counts for a request beside what the request has used. */
const OF_CLIENT = 0.01;

/** What is more than any request uses: whatever precedes others goes before them. */
const AFTER = 1e9;

/** How many clients are remembered; beyond it the one is forgotten that used least recently. */
const REMEMBERED = 10_000;

interface Account {
  used: number;
  at: number;
}

/** Something that waits, and for whom; undefined where that is the program itself. */
export interface Waiting<Item> {
  readonly asker: Asker | undefined;
  readonly item: Item;
}

/** What requests have used, wherever they waited: milliseconds. */
const usedByRequest = new WeakMap<Asker, number>();

/**
 * What waits, client by client: next is what the client asked first whose request precedes others, has used the least so far, and
 * who has used the least of late. So what is small waits for nothing that is large, and nobody for a client with many requests.
 */
export class FairQueue<Item> {
  readonly #clock: () => number;
  readonly #waiting = new Map<string, Waiting<Item>[]>();
  readonly #accounts = new Map<string, Account>();

  /** `clock` in milliseconds. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** How many items of a client wait. */
  lengthOf(client: string): number {
    return this.#waiting.get(client)?.length ?? 0;
  }

  /** What of a client waits, in its order. */
  itemsOf(client: string): readonly Item[] {
    return (this.#waiting.get(client) ?? []).map(({ item }) => item);
  }

  add(asker: Asker | undefined, item: Item): void {
    const client = asker?.client ?? '';
    const own = this.#waiting.get(client);
    if (own) own.push({ asker, item });
    else this.#waiting.set(client, [{ asker, item }]);
  }

  remove(client: string, item: Item): void {
    const left = (this.#waiting.get(client) ?? []).filter((one) => one.item !== item);
    if (left.length > 0) this.#waiting.set(client, left);
    else this.#waiting.delete(client);
  }

  /** Takes the next item that may be taken of those that come first of their client; undefined where there is none. */
  next(mayBeTaken: (waiting: Waiting<Item>) => boolean = () => true): Waiting<Item> | undefined {
    let least: { client: string; place: number } | undefined;
    for (const [client, [first]] of this.#waiting) {
      if (!first || !mayBeTaken(first)) continue;
      const place = this.#placeOf(first.asker);
      if (least === undefined || place < least.place) least = { client, place };
    }
    if (least === undefined) return undefined;
    const own = this.#waiting.get(least.client) ?? [];
    const next = own.shift();
    if (own.length === 0) this.#waiting.delete(least.client);
    return next;
  }

  /** Takes all that waits. */
  empty(): readonly Item[] {
    const all = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    return all.map(({ item }) => item);
  }

  /** Records how many milliseconds were used for somebody. */
  use(asker: Asker | undefined, milliseconds: number): void {
    if (asker) usedByRequest.set(asker, usedBy(asker) + milliseconds);
    const client = asker?.client ?? '';
    const used = this.#usedByClient(client) + milliseconds;
    this.#accounts.delete(client);
    this.#accounts.set(client, { used, at: this.#clock() });
    if (this.#accounts.size <= REMEMBERED) return;
    const [oldest] = this.#accounts.keys();
    if (oldest !== undefined) this.#accounts.delete(oldest);
  }

  /**
   * The least is next: whoever has left, for whom nothing more is done, so that what is kept for it is let go; then the program itself,
   * for whom more than one may wait, and those that precede others.
   */
  #placeOf(asker: Asker | undefined): number {
    if (asker?.hasLeft()) return -1;
    const used = usedBy(asker) + OF_CLIENT * this.#usedByClient(asker?.client ?? '');
    return !asker || asker.precedes ? used : used + AFTER;
  }

  #usedByClient(client: string): number {
    const account = this.#accounts.get(client);
    return account ? account.used * 2 ** ((account.at - this.#clock()) / HALF_LIFE) : 0;
  }
}

/** How many milliseconds were used for a request. */
export function usedBy(asker: Asker | undefined): number {
  return (asker && usedByRequest.get(asker)) ?? 0;
}
