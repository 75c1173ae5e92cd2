import type { LeaderFilter } from '@signatory/schema';
import { z } from 'zod';
import type { Page, PageRequest } from './db/page.ts';
import { codeDraft, noteDraft, slugDraft, wikidataDraft } from './drafts.ts';
import { type Name, namesDraft } from './names.ts';
import { officeDraft } from './offices.ts';

/** A natural person who speaks or acts for a country or a body. */
export interface Leader {
  readonly slug: string;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly note: string | null;
  readonly names: readonly Name[];
}

/** A leader as a seed file writes one, with the offices. */
export const leaderDraft = z.strictObject({
  slug: slugDraft,
  names: namesDraft,
  country: codeDraft.optional(),
  wikidata: wikidataDraft.optional(),
  offices: z.array(officeDraft).min(1).optional(),
  note: noteDraft.optional(),
});

export type LeaderDraft = z.infer<typeof leaderDraft>;

export interface Leaders {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Leader>>;
  list(filter: LeaderFilter, page: PageRequest): Promise<Page<Leader>>;
}
