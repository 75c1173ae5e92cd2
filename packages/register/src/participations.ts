import { Role } from '@signatory/schema';
import { z } from 'zod';
import type { Accord } from './accords.ts';
import { type Act, actDraft } from './acts.ts';
import { citationDraft } from './citations.ts';
import { codeDraft, dateDraft } from './drafts.ts';
import type { PartialDate } from './partial-date.ts';

/** A role a country has in an accord. */
export interface RoleHeld {
  /** The accord's slug, the country's code and the role, parted by slashes. */
  readonly key: string;
  readonly role: Role;
  readonly from: PartialDate | null;
}

/** A country's place in one accord, whole: what `standing.ts` derives a standing from. */
export interface Participation {
  readonly accord: Accord;
  readonly country: string;
  /** In the order of `Role`. */
  readonly roles: readonly RoleHeld[];
  /** The country's own acts in this accord, by date, undated ones first. */
  readonly acts: readonly Act[];
  /** Acts of the accord as a whole, by date. */
  readonly wholeActs: readonly Act[];
  /** The country's places in the instruments under this accord, by the instrument's slug. */
  readonly instruments: readonly Participation[];
}

/** A participation as an accord's draft writes it. */
export const participationDraft = z.strictObject({
  country: codeDraft,
  roles: z
    .array(
      z.strictObject({
        role: z.enum(Role),
        from: dateDraft.optional(),
        citations: z.array(citationDraft).min(1),
      }),
    )
    .min(1)
    .optional(),
  acts: z.array(actDraft).min(1).optional(),
});

export type ParticipationDraft = z.infer<typeof participationDraft>;

export interface Participations {
  /** For each accord all places in it, by country code, whatever the day. */
  ofAccords(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Participation[]>>;
  /** For each country all its places, by accord slug, whatever the day. */
  ofCountries(codes: readonly string[]): Promise<ReadonlyMap<string, readonly Participation[]>>;
}
