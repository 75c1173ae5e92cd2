import { z } from 'zod';
import { codeDraft, slugDraft } from './drafts.ts';

/** Who said or did something: a leader, a body, or someone whom the source does not name. */
export type Speaker =
  | { readonly leader: string }
  | { readonly body: string }
  | { readonly unnamed: string; readonly country: string | null };

/** A speaker as a draft writes one: exactly one of the three. */
export const speakerDraft = z.union(
  [
    z.strictObject({ leader: slugDraft }),
    z.strictObject({ body: slugDraft }),
    z.strictObject({ unnamed: z.string().trim().min(1).max(200), country: codeDraft.optional() }),
  ],
  { error: 'is not one of {leader}, {body} or {unnamed, country}' },
);

export type SpeakerDraft = z.infer<typeof speakerDraft>;
