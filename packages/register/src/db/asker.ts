import { AsyncLocalStorage } from 'node:async_hooks';
import { Abandoned } from './unavailable.ts';

/** Who waits for the answers of queries. */
export interface Asker {
  /** Clients have their turns; the queries of one wait for each other. */
  readonly client: string;
  /** Whether it goes before others that wait. */
  precedes: boolean;
  /** Whether nobody waits for an answer any more. */
  hasLeft(): boolean;
  /** Calls a listener once when nobody waits any more, or later where that is not known. Returns how it is taken back. */
  whenLeft(listener: () => void): () => void;
}

const askers = new AsyncLocalStorage<Asker | undefined>();

/** Does something of which all queries, those begun later included, are asked by one client. */
export function askedBy<Result>(asker: Asker, work: () => Result): Result {
  return askers.run(asker, work);
}

/** Does something on which more than one client waits: it goes on where the first of them leaves. */
export function askedByAll<Result>(work: () => Result): Result {
  return askers.run(undefined, work);
}

/** Who asks now; undefined where that is the program itself. */
export function currentAsker(): Asker | undefined {
  return askers.getStore();
}

/** Has whatever is still to be asked by whoever asks now go before others. */
export function letPrecede(): void {
  const asker = askers.getStore();
  if (asker) asker.precedes = true;
}

/** Throws `Abandoned` where whoever asks has left. */
export function stillAsked(): void {
  if (askers.getStore()?.hasLeft()) throw new Abandoned();
}
