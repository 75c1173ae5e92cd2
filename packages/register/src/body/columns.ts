import { BodyKind } from '@signatory/schema';
import { z } from 'zod';
import type { Columns } from '../drafts/columns.ts';
import { codeDraft, slugDraft, wikidataDraft } from '../drafts/shapes.ts';

/** The flat fields of a body. */
export const bodyColumns = {
  slug: { column: 'slug', sql: 'text', shape: slugDraft },
  kind: { column: 'kind', sql: 'text', shape: z.enum(BodyKind) },
  country: { column: 'country', sql: 'text', shape: codeDraft.optional() },
  wikidata: { column: 'wikidata', sql: 'text', shape: wikidataDraft.optional() },
} as const satisfies Columns;
