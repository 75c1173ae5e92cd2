/** How many turns there are, and how many of them whoever precedes nobody, the program itself, and large requests may have at once. */
export interface TurnLimits {
  readonly all: number;
  readonly following: number;
  readonly program: number;
  readonly large: number;
}

/** What is worked at, or waits. */
interface Work {
  readonly isLarge: boolean;
  /** Milliseconds. */
  readonly expected: number;
}

/** How much the last one counts for how long things take beside what is expected, and the most that is believed of it. */
const LAST = 0.3;
const SLOWEST = 30;

/** How long a client waits for itself, by what of its own is worked at and waits before, and by how long such things took of late. */
export class OwnWork {
  readonly #limits: TurnLimits;
  readonly #running = new Map<string, Work[]>();
  /** How long things take, times what is expected: others use the machine, too. */
  #pace = 1;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /** How much of a client's is worked at. */
  countOf(client: string): number {
    return this.#running.get(client)?.length ?? 0;
  }

  begin(client: string, work: Work): void {
    this.#running.set(client, [...(this.#running.get(client) ?? []), work]);
  }

  /** `took` in milliseconds. */
  end(client: string, work: Work, took: number): void {
    const left = (this.#running.get(client) ?? []).filter((one) => one !== work);
    if (left.length > 0) this.#running.set(client, left);
    else this.#running.delete(client);
    if (work.expected > 0)
      this.#pace += LAST * (Math.min(took / work.expected, SLOWEST) - this.#pace);
  }

  /** How many milliseconds pass until the client's own work leaves a turn for something that waits behind this. */
  timeBefore(client: string, waiting: readonly Work[], { isLarge }: Work): number {
    const before = [...(this.#running.get(client) ?? []), ...waiting];
    const { all, following, large } = this.#limits;
    const time = (works: readonly Work[], atOnce: number) =>
      works.reduce((sum, { expected }) => sum + expected, 0) / Math.max(1, atOnce);
    const ofLarge = isLarge
      ? time(
          before.filter((one) => one.isLarge),
          large,
        )
      : 0;
    return this.#pace * Math.max(time(before, Math.min(all - 1, following)), ofLarge);
  }
}
