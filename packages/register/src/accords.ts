import { type AccordFilter, AccordKind } from '@signatory/schema';
import { z } from 'zod';
import { actDraft } from './acts.ts';
import { citationDraft } from './citations.ts';
import type { Page, PageRequest } from './db/page.ts';
import { noteDraft, slugDraft } from './drafts.ts';
import { type Name, namesDraft } from './names.ts';
import { participationDraft } from './participations.ts';

/** One instrument, or an umbrella over instruments. */
export interface Accord {
  readonly slug: string;
  readonly kind: AccordKind;
  readonly binding: boolean;
  readonly description: string;
  readonly partOf: string | null;
  readonly note: string | null;
  readonly names: readonly Name[];
}

/** An accord as a seed file writes it, with everything that was done in it. */
export const accordDraft = z.strictObject({
  slug: slugDraft,
  kind: z.enum(AccordKind),
  binding: z.boolean(),
  names: namesDraft,
  description: z.string().trim().min(1).max(1000),
  partOf: slugDraft.optional(),
  note: noteDraft.optional(),
  citations: z.array(citationDraft).min(1),
  acts: z.array(actDraft).min(1).optional(),
  participations: z.array(participationDraft).min(1).optional(),
});

export type AccordDraft = z.infer<typeof accordDraft>;

export interface Accords {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Accord>>;
  list(filter: AccordFilter, page: PageRequest): Promise<Page<Accord>>;
  /** For each umbrella its instruments, by slug. */
  instrumentsOf(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Accord[]>>;
}
