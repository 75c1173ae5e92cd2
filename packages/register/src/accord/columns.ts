import { AccordKind, ClauseDay } from '@signatory/schema';
import { z } from 'zod';
import type { Columns } from '../drafts/columns.ts';
import { noteDraft, slugDraft } from '../drafts/shapes.ts';

/** A time after a deposit or a notice, in days, months or years (ISO 8601-1, 5.5.2), and whether the first of the next month is waited for. */
const clauseDraft = z.strictObject({
  after: z.string().regex(/^P\d{1,4}[DMY]$/, 'is no time: write P90D, P3M or P1Y'),
  on: z.enum(ClauseDay).optional(),
});

/** The flat fields of an accord. */
export const accordColumns = {
  slug: { column: 'slug', sql: 'text', shape: slugDraft },
  kind: { column: 'kind', sql: 'text', shape: z.enum(AccordKind) },
  /** Null where it is disputed. */
  binding: { column: 'binding', sql: 'flag-or-null', shape: z.boolean().nullable() },
  description: { column: 'description', sql: 'text', shape: z.string().trim().min(1).max(1000) },
  /** When a consent takes effect for its state, once the accord is in force. */
  entersIntoForce: {
    column: 'enters_into_force',
    sql: 'json',
    shape: clauseDraft.optional(),
  },
  /** When a notice of withdrawal takes effect that tells no day. */
  withdrawal: { column: 'withdrawal', sql: 'json', shape: clauseDraft.optional() },
  signatureApplies: {
    column: 'signature_applies',
    sql: 'flag',
    shape: z.literal(true).optional(),
  },
  partOf: { column: 'part_of', sql: 'text', shape: slugDraft.optional() },
  note: { column: 'note', sql: 'text', shape: noteDraft.optional() },
} as const satisfies Columns;
