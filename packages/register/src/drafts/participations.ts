import { z } from 'zod';
import { actDraft } from './acts.ts';
import { roleDraft } from './roles.ts';
import { codeDraft } from './shapes.ts';

/** A participation as an accord's draft writes it. */
export const participationDraft = z
  .strictObject({
    country: codeDraft,
    roles: z.array(roleDraft).min(1).optional(),
    acts: z.array(actDraft).min(1).optional(),
  })
  .refine((place) => place.roles || place.acts, 'has neither a role nor an act');

export type ParticipationDraft = z.infer<typeof participationDraft>;
