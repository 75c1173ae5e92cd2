/** The GraphQL operations of one request and their cost: sent by the client, or run for a page or a file. */
export class CostAccount {
  readonly #spend: (cost: number) => void;
  #operation: string | null = null;
  #cost = 0;
  #failed = false;

  /** `spend` is called with the cost of each operation before it runs. */
  constructor(spend: (cost: number) => void = () => {}) {
    this.#spend = spend;
  }

  /** The name of the first operation: `anonymous` where it has none, null where there was no operation. */
  get operation(): string | null {
    return this.#operation;
  }

  /** The sum of the costs that `costOf` estimates. */
  get cost(): number {
    return this.#cost;
  }

  /** Whether any operation had an error. */
  get failed(): boolean {
    return this.#failed;
  }

  fail(): void {
    this.#failed = true;
  }

  /** Reduces the budget for what is no operation. */
  charge(cost: number): void {
    this.#spend(cost);
  }

  add(operation: string | null | undefined, cost: number): void {
    this.#operation ??= operation || 'anonymous';
    this.#cost += cost;
    this.#spend(cost);
  }
}
