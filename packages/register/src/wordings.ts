import { Form, Verbatim } from '@signatory/schema';
import { z } from 'zod';
import { dateDraft, languageDraft, noteDraft, slugDraft } from './drafts.ts';
import type { PartialDate } from './partial-date.ts';
import { type Passage, passageDraft } from './passages.ts';

/** How one source gives the words of a statement, or a part of them. */
export interface Wording {
  /** The statement's slug, a slash and the wording's number in the draft, from 1. */
  readonly key: string;
  readonly statement: string;
  readonly source: string;
  readonly form: Form;
  /** DIRECT: the passages joined by a space. Else the clause. */
  readonly text: string;
  readonly cue: string | null;
  readonly attributedAs: string;
  readonly language: string;
  readonly passages: readonly Passage[];
  readonly clause: Passage | null;
  readonly verbatim: Verbatim;
  readonly verification: { readonly on: PartialDate; readonly sha256: string } | null;
  readonly preferred: boolean;
  readonly note: string | null;
}

/** A wording as a statement's draft writes it; `language` is the source's where absent. */
export const wordingDraft = z
  .strictObject({
    source: slugDraft,
    form: z.enum(Form),
    cue: z.string().trim().min(1).max(200).optional(),
    attributedAs: z.string().trim().min(1).max(300),
    language: languageDraft.optional(),
    passages: z.array(passageDraft).min(1).optional(),
    clause: passageDraft.optional(),
    /** Written by `npm run verify -- --record`, never by hand: `words` binds the level to the very words compared. */
    verified: z
      .strictObject({
        level: z.enum(Verbatim).exclude(['NOT_HELD']),
        on: dateDraft,
        words: z.string().regex(/^[0-9a-f]{16}$/, 'is no digest: 16 lower-case hexadecimal digits'),
      })
      .optional(),
    note: noteDraft.optional(),
  })
  .refine((wording) => wording.form === 'INDIRECT' || wording.passages !== undefined, {
    path: ['passages'],
    error: 'are missing: DIRECT and MIXED wordings have quoted passages',
  })
  .refine((wording) => wording.form !== 'INDIRECT' || wording.passages === undefined, {
    path: ['passages'],
    error: 'stand in an INDIRECT wording, which has only a clause',
  })
  .refine((wording) => (wording.form === 'DIRECT') === (wording.clause === undefined), {
    path: ['clause'],
    error: 'belongs to MIXED and INDIRECT wordings, which need one, and to no other',
  });

export type WordingDraft = z.infer<typeof wordingDraft>;

export interface Wordings {
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Wording>>;
}
