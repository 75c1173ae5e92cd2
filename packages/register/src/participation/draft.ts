import { z } from 'zod';
import { actReferences, actsDraft } from '../act/draft.ts';
import { factReferences, verifyFacts } from '../citation/draft.ts';
import { type Reference, referencesTo } from '../drafts/reference.ts';
import { codeDraft } from '../drafts/shapes.ts';
import type { Database } from '../record/tables.ts';
import { rolesDraft } from '../role/draft.ts';

/** A participation as an accord's draft writes it. */
export const participationDraft = z
  .strictObject({
    country: codeDraft,
    roles: rolesDraft.optional(),
    acts: actsDraft.optional(),
  })
  .refine((place) => place.roles || place.acts, 'has neither a role nor an act');

export type ParticipationDraft = z.infer<typeof participationDraft>;

/** What participations name. */
export function placeReferences(drafts: readonly ParticipationDraft[] = []): readonly Reference[] {
  return drafts.flatMap(({ country, roles, acts }, i) => [
    ...referencesTo('country', [[country, ['participations', i, 'country']]]),
    ...factReferences(roles, ['participations', i, 'roles']),
    ...actReferences(acts, ['participations', i, 'acts']),
  ]);
}

/** Completes participations with how verbatim the passages are that their roles and acts cite. */
export async function verifyPlaces(
  db: Database,
  drafts: readonly ParticipationDraft[],
  now: Date,
): Promise<ParticipationDraft[]> {
  const verified: ParticipationDraft[] = [];
  for (const [i, { roles, acts, ...place }] of drafts.entries()) {
    const here = ['participations', i];
    verified.push({
      ...place,
      ...(roles && { roles: await verifyFacts(db, roles, [...here, 'roles'], now) }),
      ...(acts && { acts: await verifyFacts(db, acts, [...here, 'acts'], now) }),
    });
  }
  return verified;
}
