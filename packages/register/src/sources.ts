import { type SourceFilter, SourceKind } from '@signatory/schema';
import { z } from 'zod';
import type { Page, PageRequest } from './db/page.ts';
import { dateDraft, languageDraft, noteDraft, slugDraft } from './drafts.ts';
import type { PartialDate } from './partial-date.ts';

/** A document on which facts and words stand. */
export interface Source {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly byline: string | null;
  readonly published: PartialDate | null;
  readonly publishedInferred: boolean;
  readonly url: string | null;
  readonly language: string;
  readonly kind: SourceKind;
  readonly sha256: string | null;
  readonly note: string | null;
}

/** A source as a seed file writes it; the slug is the name of its folder. */
export const sourceDraft = z.strictObject({
  slug: slugDraft,
  title: z.string().trim().min(1).max(500),
  publisher: slugDraft,
  byline: z.string().trim().min(1).max(300).optional(),
  published: dateDraft.optional(),
  publishedInferred: z.literal(true).optional(),
  url: z
    .string()
    .refine(isWebAddress, 'is no http or https address without credentials')
    .optional(),
  language: languageDraft,
  kind: z.enum(SourceKind),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is no SHA-256: 64 lower-case hexadecimal digits')
    .optional(),
  note: noteDraft.optional(),
});

export type SourceDraft = z.infer<typeof sourceDraft>;

export interface Sources {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Source>>;
  list(filter: SourceFilter, page: PageRequest): Promise<Page<Source>>;
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === ''
  );
}
