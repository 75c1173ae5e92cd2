/** The largest number of clients that are remembered; beyond it the oldest is evicted. */
const MAX_CLIENTS = 10_000;

/** They tell a client what of its cost is left, and in how many seconds it has all again. */
export const BUDGET_HEADERS = ['cost-limit', 'cost-remaining', 'cost-reset'] as const;

/** The cost that each client may spend in a window of time. It is reset when the window ends. */
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

  /** What is left to a client, and in how many milliseconds it has all again. */
  left(client: string): { readonly cost: number; readonly until: number } {
    const account = this.#spent.get(client);
    const until = account ? account.until - this.#clock() : 0;
    if (!account || until <= 0) return { cost: this.#limit, until: 0 };
    return { cost: Math.max(this.#limit - account.cost, 0), until };
  }

  /** For how many more milliseconds the budget of a client is empty; 0 where some of it is left. */
  emptyFor(client: string): number {
    const { cost, until } = this.left(client);
    return cost > 0 ? 0 : until;
  }

  /** Reduces the budget of a client. The last request may exceed it, because it is already running. */
  spend(client: string, cost: number): void {
    const now = this.#clock();
    const account = this.#spent.get(client);
    if (account && account.until > now) {
      account.cost += cost;
      return;
    }
    this.#spent.delete(client);
    this.#spent.set(client, { cost, until: now + this.#window });
    if (this.#spent.size <= MAX_CLIENTS) return;
    const [oldest] = this.#spent.keys();
    if (oldest !== undefined) this.#spent.delete(oldest);
  }
}
