import type { Stance } from '@signatory/schema';
import { Stance as stances } from '@signatory/schema';
import { z } from 'zod';
import { noteDraft, slugDraft } from './drafts.ts';
import { type Passage, passageDraft } from './passages.ts';

/** A source for a fact, with the passages that bear on it. */
export interface Citation {
  readonly source: string;
  readonly stance: Stance;
  readonly passages: readonly Passage[];
  readonly note: string | null;
}

/** A citation as a draft writes it; `stance` is SUPPORTS where absent. */
export const citationDraft = z.strictObject({
  source: slugDraft,
  stance: z.enum(stances).optional(),
  passages: z.array(passageDraft).min(1).optional(),
  note: noteDraft.optional(),
});

export type CitationDraft = z.infer<typeof citationDraft>;
