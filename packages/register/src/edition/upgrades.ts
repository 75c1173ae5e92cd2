import type { DraftEntry } from '../digest/digest.ts';
import { EDITION_FORMAT, type Edition, type EntryChange } from './edition.ts';

/** Gives the draft of an entry the shape of the next format. */
export type Upgrade = (entry: DraftEntry) => unknown;

/** One function for each step from a format to the next: the first from 1 to 2. None is needed yet. */
export const UPGRADES: readonly Upgrade[] = [];

/** The format that editions are written in, where these upgrades are known. */
export function formatAfter(upgrades: readonly Upgrade[]): number {
  return EDITION_FORMAT + upgrades.length - UPGRADES.length;
}

/** An edition with its drafts in the shape of today. Digests are of what was published, and stay. */
export function upgraded(edition: Edition, upgrades: readonly Upgrade[]): Edition {
  if (upgrades.length < edition.format) return edition;
  const { changes, format } = edition;
  return { ...edition, changes: changes.map((one) => upgradedChange(one, upgrades, format)) };
}

/** A change of an edition of a format, in the same way. */
export function upgradedChange(
  change: EntryChange,
  upgrades: readonly Upgrade[],
  format: number,
): EntryChange {
  if (change.draft === null) return change;
  const { type, key } = change;
  let draft: unknown = change.draft;
  for (const step of upgrades.slice(format - 1)) draft = step({ type, key, draft });
  return { ...change, draft };
}
