import { z } from 'zod';
import { languageDraft } from './drafts.ts';

/** One form of a name: its text and its language as a BCP 47 tag. */
export interface Name {
  readonly text: string;
  readonly language: string;
}

/** Names as a draft writes them: a language to one name, or to several with the one to use first in front. */
export const namesDraft = z
  .record(languageDraft, z.union([nameText(), z.array(nameText()).min(2)]))
  .refine((names) => 'en' in names, 'an English name is needed');

export type NamesDraft = z.infer<typeof namesDraft>;

function nameText(): z.ZodString {
  return z.string().trim().min(1).max(200);
}
