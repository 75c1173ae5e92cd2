import type { DraftPath } from '../../errors.ts';
import type { EntryDraft, EntryRef } from '../change-set.ts';
import type { DeskRefusalCode } from '../desk-refused.ts';
import type { Effect } from './effect.ts';

/** Drafts to be tried, with a number, which the answer repeats. */
export interface DryRunTask {
  readonly number: number;
  readonly drafts: readonly EntryDraft[];
}

/** A fault as data. */
export interface FaultData {
  readonly code: DeskRefusalCode;
  readonly entry: EntryRef;
  readonly what: string;
  readonly cure: string;
  readonly where: DraftPath;
}

/** What came of it, or what went wrong in the thread. */
export type DryRunAnswer = { readonly number: number } & (
  | { readonly faults: readonly FaultData[] }
  | { readonly effect: Effect }
  | { readonly error: string }
);
