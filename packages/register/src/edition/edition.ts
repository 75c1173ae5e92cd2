import type { Day } from '../dates/partial-date.ts';
import type { EntryType } from '../digest/entry-type.ts';

/** How the shapes of drafts in an edition are counted: one more for each change that an older draft does not fit. */
export const EDITION_FORMAT = 1;

/** What a published change did to an entry. `RE_READ`: its source was read again, and says something else than was entered. */
export type EntryChangeKind = 'NEW' | 'CORRECTED' | 'COMPLETED' | 'RE_READ' | 'REMOVED';

/** One entry as an edition left it. */
export interface EntryChange {
  readonly type: EntryType;
  /** As in `Node.id`: a slug or code, or both of a place: `abraham-accords/KAZ`. */
  readonly key: string;
  readonly kind: EntryChangeKind;
  /** Why it changed; null where the reason of the whole edition is meant. */
  readonly why: string | null;
  /** SHA-256 of the draft as published (64 lower-case hexadecimal digits), also where it was redacted; null: removed. */
  readonly digest: string | null;
  /** The whole draft as the seed gave it; null where the entry was removed or redacted. */
  readonly draft: unknown;
  /** Why its words were taken out of this edition afterwards; null where they were not. */
  readonly redacted: string | null;
  /** The day in UTC on which they were; null where they were not, or where that was not noted. */
  readonly redactedOn: Day | null;
}

/** One state of the record that was published: what changed since its parent, entry by entry. The first holds all entries. */
export interface Edition {
  /** Its day in UTC and its number on that day: `2026-12-04.1`. */
  readonly name: string;
  /** The name of the edition that it changes; null for the first. */
  readonly parent: string | null;
  /** That of the record as this edition leaves it (`digestOfAll`). */
  readonly digest: string;
  /** The version of the rules by which standings were derived when it was published. */
  readonly rules: number;
  /** `EDITION_FORMAT` of then. */
  readonly format: number;
  readonly why: string;
  /** The id of the change set that it published at a desk; null where it was published from seed files. */
  readonly changeSet: string | null;
  /** In order of types and keys, by code units. */
  readonly changes: readonly EntryChange[];
}
