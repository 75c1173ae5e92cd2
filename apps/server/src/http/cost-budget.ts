/** How many clients are remembered; beyond that the one that came first is forgotten. */
const CLIENTS = 10_000;

/** What each client may spend in a window of time: whole once the window is over. */
export class Budget {
  readonly #limit: number;
  readonly #window: number;
  readonly #clock: () => number;
  readonly #spent = new Map<string, { cost: number; until: number }>();

  /** `window` and `clock` in milliseconds. */
  constructor(limit: number, window: number, clock: () => number) {
    this.#limit = limit;
    this.#window = window;
    this.#clock = clock;
  }

  /** For how many more milliseconds a client has nothing left to spend; 0 where it has. */
  emptyFor(client: string): number {
    const account = this.#spent.get(client);
    if (!account || account.cost < this.#limit) return 0;
    return Math.max(account.until - this.#clock(), 0);
  }

  /** Takes from what a client has. The last request may take more than is left, for it has begun. */
  spend(client: string, cost: number): void {
    const now = this.#clock();
    const account = this.#spent.get(client);
    if (account && account.until > now) {
      account.cost += cost;
      return;
    }
    this.#spent.delete(client);
    this.#spent.set(client, { cost, until: now + this.#window });
    if (this.#spent.size <= CLIENTS) return;
    const [oldest] = this.#spent.keys();
    if (oldest !== undefined) this.#spent.delete(oldest);
  }
}
