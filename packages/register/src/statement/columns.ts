import { Channel } from '@signatory/schema';
import { z } from 'zod';
import type { Columns } from '../drafts/columns.ts';
import { dateDraft, noteDraft, slugDraft } from '../drafts/shapes.ts';

/** The flat fields of a statement. */
export const statementColumns = {
  slug: { column: 'slug', sql: 'text', shape: slugDraft },
  date: { column: 'date', sql: 'text', shape: dateDraft.optional() },
  dateWording: {
    column: 'date_wording',
    sql: 'text',
    shape: z.string().trim().min(1).max(100).optional(),
  },
  dateInferred: { column: 'date_inferred', sql: 'flag', shape: z.literal(true).optional() },
  channel: { column: 'channel', sql: 'text', shape: z.enum(Channel).optional() },
  occasion: {
    column: 'occasion',
    sql: 'text',
    shape: z.string().trim().min(1).max(300).optional(),
  },
  note: { column: 'note', sql: 'text', shape: noteDraft.optional() },
} as const satisfies Columns;
