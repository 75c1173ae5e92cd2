import { type CountryFilter, CountryKind } from '@signatory/schema';
import { z } from 'zod';
import type { Page, PageRequest } from './db/page.ts';
import { codeDraft, wikidataDraft } from './drafts.ts';
import { type Name, namesDraft } from './names.ts';

/** A state or state-like actor, keyed by ISO 3166-1 alpha-3 or an X-code. */
export interface Country {
  readonly code: string;
  readonly alpha2: string | null;
  readonly kind: CountryKind;
  readonly wikidata: string | null;
  readonly names: readonly Name[];
}

/** A country as a seed file writes it. */
export const countryDraft = z.strictObject({
  code: codeDraft,
  alpha2: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no alpha-2 code: use two capital letters')
    .optional(),
  kind: z.enum(CountryKind),
  names: namesDraft,
  wikidata: wikidataDraft.optional(),
});

export type CountryDraft = z.infer<typeof countryDraft>;

export interface Countries {
  byKeys(codes: readonly string[]): Promise<ReadonlyMap<string, Country>>;
  list(filter: CountryFilter, page: PageRequest): Promise<Page<Country>>;
}
