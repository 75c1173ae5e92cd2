import { z } from 'zod';
import { type Reference, referencesTo } from '../drafts/reference.ts';
import { codeDraft, slugDraft } from '../drafts/shapes.ts';
import type { DraftPath } from '../errors.ts';
import type { Speaker, SpeakerColumns } from './read.ts';

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

/** The columns of a speaker; all null where there is none. */
export function speakerColumns(draft: SpeakerDraft | undefined): SpeakerColumns {
  const {
    leader = null,
    body = null,
    unnamed = null,
    country = null,
  } = { ...draft } as Partial<Record<string, string>>;
  return { leader, body, unnamed, unnamed_country: country };
}

/** A speaker as a draft writes one. */
export function draftSpeaker(speaker: Speaker): SpeakerDraft {
  if (!('unnamed' in speaker)) return speaker;
  return {
    unnamed: speaker.unnamed,
    ...(speaker.country !== null && { country: speaker.country }),
  };
}

/** What a speaker names, and a speaker's country. */
export function speakerReferences(
  draft: SpeakerDraft | undefined,
  path: DraftPath,
): readonly Reference[] {
  const { leader, body, unnamed_country } = speakerColumns(draft);
  return [
    ...referencesTo('leader', [[leader ?? undefined, [...path, 'leader']]]),
    ...referencesTo('body', [[body ?? undefined, [...path, 'body']]]),
    ...referencesTo('country', [[unnamed_country ?? undefined, [...path, 'country']]]),
  ];
}
