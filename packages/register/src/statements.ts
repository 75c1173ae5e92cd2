import { Channel, type StatementFilter } from '@signatory/schema';
import { z } from 'zod';
import type { Page, PageRequest } from './db/page.ts';
import { codeDraft, dateDraft, noteDraft, slugDraft } from './drafts.ts';
import type { PartialDate } from './partial-date.ts';
import { type Speaker, speakerDraft } from './speakers.ts';
import { type Wording, wordingDraft } from './wordings.ts';

/** One thing said by one speaker on one occasion. */
export interface Statement {
  readonly slug: string;
  readonly speaker: Speaker;
  readonly date: PartialDate | null;
  readonly dateWording: string | null;
  readonly dateInferred: boolean;
  readonly channel: Channel | null;
  readonly occasion: string | null;
  /** By slug. */
  readonly accords: readonly string[];
  /** By code. */
  readonly countries: readonly string[];
  readonly note: string | null;
  /** At least one; the preferred first. */
  readonly wordings: readonly [Wording, ...Wording[]];
}

/** A statement as a seed file writes it. */
export const statementDraft = z.strictObject({
  slug: slugDraft,
  speaker: speakerDraft,
  date: dateDraft.optional(),
  dateWording: z.string().trim().min(1).max(100).optional(),
  dateInferred: z.literal(true).optional(),
  channel: z.enum(Channel).optional(),
  occasion: z.string().trim().min(1).max(300).optional(),
  accords: z.array(slugDraft).min(1),
  countries: z.array(codeDraft).min(1).optional(),
  wordings: z.array(wordingDraft).min(1),
  note: noteDraft.optional(),
});

export type StatementDraft = z.infer<typeof statementDraft>;

export interface Statements {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Statement>>;
  list(filter: StatementFilter, page: PageRequest): Promise<Page<Statement>>;
}
