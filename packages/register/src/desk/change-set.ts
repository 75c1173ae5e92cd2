import type { EntryType } from '../digest/entry-type.ts';

/** What somebody may do at the desk: draft and submit; approve and publish; say who may what. */
export const ROLES = ['editor', 'reviewer', 'admin'] as const;
export type DeskRole = (typeof ROLES)[number];

/** Somebody who works at the desk, or did: without roles they may nothing any more. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly DeskRole[];
}

/** How far a change set has come, as the desk stores it. */
export type StoredState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'SENT_BACK'
  | 'APPROVED'
  /** A publication has begun. Whether it has ended is read from the record. */
  | 'PUBLISHING'
  | 'WITHDRAWN';

export type ChangeSetState = StoredState | 'PUBLISHED';

/** A set of drafts that is reviewed and published as one edition. */
export interface ChangeSet {
  readonly id: string;
  readonly title: string;
  readonly state: ChangeSetState;
  /** The id of the one who works on it at present. */
  readonly author: string;
  /** Grows with all that is done to it; who writes names the one that they saw. */
  readonly version: number;
  /** The number of its last submission; 0 before the first. */
  readonly submission: number;
  /** The edition by which it was published; null before. */
  readonly edition: string | null;
  /** Instants in UTC, ISO 8601. */
  readonly begun: string;
  readonly changed: string;
}

/** An entry of the record: its type and key as in `Node.id`. */
export interface EntryRef {
  readonly type: EntryType;
  readonly key: string;
}

/** What a change set makes of an entry. */
export interface EntryDraft extends EntryRef {
  /** The digest of the entry that it was made from; null: there was none. */
  readonly base: string | null;
  /** The whole entry, in the shape of seed files; null removes it. */
  readonly draft: unknown;
}

/** What was submitted, as it was. Approval names its digest. */
export interface Submission {
  readonly number: number;
  /** SHA-256 of all of it and of the change set's id, 64 lower-case hexadecimal digits. */
  readonly digest: string;
  /** In order of types and keys. */
  readonly drafts: readonly EntryDraft[];
  readonly why: string;
  readonly by: string;
  readonly at: string;
}

/** What was decided of a submission; `by` is null where publication found another effect than was approved. */
export interface Review {
  readonly submission: number;
  readonly kind: 'APPROVED' | 'RETURNED' | 'SENT_BACK';
  readonly by: string | null;
  readonly at: string;
  readonly comment: string | null;
  /** What the record changes by, as it was derived then. */
  readonly effect: unknown;
}

/** One line of the audit trail. */
export interface AuditLine {
  readonly number: number;
  readonly at: string;
  readonly by: string | null;
  readonly what: string;
  readonly changeSet: string | null;
  readonly subject: string | null;
  readonly why: string | null;
}
