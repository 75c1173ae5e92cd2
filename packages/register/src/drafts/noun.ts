import type { z } from 'zod';
import type { DraftEntry } from '../digest/digest.ts';
import type { EntryType } from '../digest/entry-type.ts';
import type { DraftPath } from '../errors.ts';
import type { Database, Rows } from '../record/tables.ts';
import type { Reference } from './reference.ts';

/** A noun that is written whole: how its draft is checked, read back, written and erased. */
export interface Noun<Draft> {
  /** The type's name, as in `Node.id`. */
  readonly type: EntryType;
  readonly shape: z.ZodType<Draft>;
  key(draft: Draft): string;
  /** The entries that the draft is of; one, which is the draft, where there is no such function. */
  entries?(draft: Draft): readonly DraftEntry[];
  /** The draft as it stands in the record, in the shape's own order; undefined where the record has none. */
  read(db: Database, key: string): Promise<Draft | undefined>;
  /** Completes a draft with what the register computes. */
  complete?(db: Database, draft: Draft, now: Date): Promise<Draft>;
  /** Gives the rows of a draft to be written: its own in place of the one there is, and all that belong to it, of which there are none. */
  write(rows: Rows, draft: Draft): void;
  /** Removes the rows that belong to that of a draft. */
  clear(db: Database, key: string): Promise<void>;
  /** Removes the row of a draft, after `clear`. */
  erase(db: Database, key: string): Promise<void>;
  /** What a draft names that must be in the record. */
  references(draft: Draft): readonly Reference[];
  /** Takes out of a draft what names another part of it that it no longer has. The draft itself where there is nothing of that. */
  withoutGaps?(draft: Draft): Draft;
  /** Run when everything is written and what is named is there, so that drafts may name each other: throws `Refused` for what does not fit. */
  check?(db: Database, draft: Draft): Promise<void>;
  /** Another place in a draft that says what one says, so that both are at fault or none; undefined where there is none. */
  alike?(draft: Draft, where: DraftPath): DraftPath | undefined;
}
