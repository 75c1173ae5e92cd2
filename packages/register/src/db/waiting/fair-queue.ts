/** In how many milliseconds half of what a client used is forgotten. */
const HALF_LIFE = 10_000;

/** How many clients are remembered; beyond it the one is forgotten that used least recently. */
const REMEMBERED = 10_000;

interface Account {
  used: number;
  at: number;
}

/** What waits, client by client: next is what the client asked first that has used the least of late. */
export class FairQueue<Item> {
  readonly #clock: () => number;
  readonly #waiting = new Map<string, Item[]>();
  readonly #accounts = new Map<string, Account>();

  /** `clock` in milliseconds. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** How many items of a client wait. */
  lengthOf(client: string): number {
    return this.#waiting.get(client)?.length ?? 0;
  }

  add(client: string, item: Item): void {
    const own = this.#waiting.get(client) ?? [];
    this.#waiting.set(client, own);
    own.push(item);
  }

  remove(client: string, item: Item): void {
    const left = (this.#waiting.get(client) ?? []).filter((one) => one !== item);
    if (left.length > 0) this.#waiting.set(client, left);
    else this.#waiting.delete(client);
  }

  /** Whether an item waits of a client whose turn it may be. */
  hasNext(mayHaveTurn: (client: string) => boolean): boolean {
    return [...this.#waiting.keys()].some(mayHaveTurn);
  }

  /** Takes the next item of a client whose turn it may be; undefined where none is left. */
  next(mayHaveTurn: (client: string) => boolean): Item | undefined {
    let least: { client: string; used: number } | undefined;
    for (const client of this.#waiting.keys()) {
      if (!mayHaveTurn(client)) continue;
      const used = this.#usedBy(client);
      if (least === undefined || used < least.used) least = { client, used };
    }
    if (least === undefined) return undefined;
    const own = this.#waiting.get(least.client) ?? [];
    const item = own.shift();
    if (own.length === 0) this.#waiting.delete(least.client);
    return item;
  }

  /** Takes all that waits. */
  empty(): readonly Item[] {
    const all = [...this.#waiting.values()].flat();
    this.#waiting.clear();
    return all;
  }

  /** Records how many milliseconds a client used. */
  use(client: string, milliseconds: number): void {
    const used = this.#usedBy(client) + milliseconds;
    this.#accounts.delete(client);
    this.#accounts.set(client, { used, at: this.#clock() });
    if (this.#accounts.size <= REMEMBERED) return;
    const [oldest] = this.#accounts.keys();
    if (oldest !== undefined) this.#accounts.delete(oldest);
  }

  #usedBy(client: string): number {
    const account = this.#accounts.get(client);
    return account ? account.used * 2 ** ((account.at - this.#clock()) / HALF_LIFE) : 0;
  }
}
