import { ActKind } from '@signatory/schema';
import { z } from 'zod';
import { citationDraft } from './citations.ts';
import { dateDraft, noteDraft, slugDraft } from './drafts.ts';
import type { Day, PartialDate } from './partial-date.ts';
import { type Speaker, speakerDraft } from './speakers.ts';

/** A dated event: of a country in an accord, or (country null) of the accord as a whole. */
export interface Act {
  /** The accord's slug, the country's code or `-`, and kind, date and author, parted by slashes. */
  readonly key: string;
  readonly accord: string;
  readonly country: string | null;
  readonly kind: ActKind;
  readonly date: PartialDate | null;
  readonly dateWording: string | null;
  readonly dateInferred: boolean;
  readonly by: Speaker | null;
  readonly statement: string | null;
  readonly contested: boolean;
  readonly note: string | null;
  /** The day the earliest supporting source was published: stands in for an unknown `date`. Null where none is dated. */
  readonly attested: Day | null;
}

/** An act as an accord's draft writes it. */
export const actDraft = z.strictObject({
  kind: z.enum(ActKind),
  date: dateDraft.optional(),
  dateWording: z.string().trim().min(1).max(100).optional(),
  dateInferred: z.literal(true).optional(),
  by: speakerDraft.optional(),
  statement: slugDraft.optional(),
  contested: z.literal(true).optional(),
  note: noteDraft.optional(),
  citations: z.array(citationDraft).min(1),
});

export type ActDraft = z.infer<typeof actDraft>;

export interface Acts {
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Act>>;
  /** Acts of each accord as a whole, by date. */
  ofWhole(accords: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
  byLeaders(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
  byBodies(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
  /** Acts done by each statement, by date. */
  byStatements(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
  /** Acts that cite each source, by date. */
  citing(sources: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
}
