import { z } from 'zod';
import { actsDraft } from './acts.ts';
import { rolesDraft } from './roles.ts';
import { codeDraft } from './shapes.ts';

/** A participation as an accord's draft writes it. */
export const participationDraft = z
  .strictObject({
    country: codeDraft,
    roles: rolesDraft.optional(),
    acts: actsDraft.optional(),
  })
  .refine((place) => place.roles || place.acts, 'has neither a role nor an act');

export type ParticipationDraft = z.infer<typeof participationDraft>;
