import type { EntryRow } from './entry-rows.ts';

/** An edition to be written, with a number, which its answer repeats. */
export interface PastTask {
  readonly number: number;
  readonly path: string;
  readonly digest: string;
  readonly rows: readonly EntryRow[];
}

/** That it is written, or what went wrong. */
export interface PastAnswer {
  readonly number: number;
  readonly error: { readonly text: string; readonly isFull: boolean } | null;
}
