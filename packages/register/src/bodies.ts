import { type BodyFilter, BodyKind } from '@signatory/schema';
import { z } from 'zod';
import type { Page, PageRequest } from './db/page.ts';
import { codeDraft, slugDraft, wikidataDraft } from './drafts.ts';
import { type Name, namesDraft } from './names.ts';

/** A speaker or publisher that is not a person. */
export interface Body {
  readonly slug: string;
  readonly kind: BodyKind;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly names: readonly Name[];
}

/** A body as a seed file writes it. */
export const bodyDraft = z.strictObject({
  slug: slugDraft,
  kind: z.enum(BodyKind),
  names: namesDraft,
  country: codeDraft.optional(),
  wikidata: wikidataDraft.optional(),
});

export type BodyDraft = z.infer<typeof bodyDraft>;

export interface Bodies {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Body>>;
  list(filter: BodyFilter, page: PageRequest): Promise<Page<Body>>;
}
