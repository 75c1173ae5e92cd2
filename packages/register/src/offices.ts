import { z } from 'zod';
import { citationDraft } from './citations.ts';
import { codeDraft, dateDraft, noteDraft, slugDraft } from './drafts.ts';
import type { Day, PartialDate } from './partial-date.ts';

/** A leader's tenure of a title. */
export interface Office {
  /** The leader's slug, a slash, the title as a slug and, where known, the beginning. */
  readonly key: string;
  readonly leader: string;
  readonly title: string;
  readonly country: string | null;
  readonly body: string | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly note: string | null;
  /** The day the earliest supporting source was published: stands in for an unknown `from`. Null where none is dated. */
  readonly attested: Day | null;
}

/** An office as a leader's draft writes it. */
export const officeDraft = z.strictObject({
  title: z.string().trim().min(1).max(200),
  country: codeDraft.optional(),
  body: slugDraft.optional(),
  from: dateDraft.optional(),
  to: dateDraft.optional(),
  note: noteDraft.optional(),
  citations: z.array(citationDraft).min(1),
});

export type OfficeDraft = z.infer<typeof officeDraft>;

export interface Offices {
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Office>>;
  /** For each leader the offices, the earliest first, those of unknown beginning before all. */
  ofLeaders(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Office[]>>;
}
