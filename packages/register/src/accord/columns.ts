import { AccordKind } from '@signatory/schema';
import { z } from 'zod';
import type { Columns } from '../drafts/columns.ts';
import { noteDraft, slugDraft } from '../drafts/shapes.ts';

/** The flat fields of an accord. */
export const accordColumns = {
  slug: { column: 'slug', sql: 'text', shape: slugDraft },
  kind: { column: 'kind', sql: 'text', shape: z.enum(AccordKind) },
  binding: { column: 'binding', sql: 'flag', shape: z.boolean() },
  description: { column: 'description', sql: 'text', shape: z.string().trim().min(1).max(1000) },
  partOf: { column: 'part_of', sql: 'text', shape: slugDraft.optional() },
  note: { column: 'note', sql: 'text', shape: noteDraft.optional() },
} as const satisfies Columns;
