import { OfficeCapacity } from '@signatory/schema';
import { z } from 'zod';
import type { Columns } from '../drafts/columns.ts';
import { codeDraft, dateDraft, noteDraft, slugDraft } from '../drafts/shapes.ts';

/** The flat fields of an office. */
export const officeColumns = {
  capacity: { column: 'capacity', sql: 'text', shape: z.enum(OfficeCapacity).optional() },
  country: { column: 'country', sql: 'text', shape: codeDraft.optional() },
  body: { column: 'body', sql: 'text', shape: slugDraft.optional() },
  from: { column: 'from', sql: 'text', shape: dateDraft.optional() },
  to: { column: 'to', sql: 'text', shape: dateDraft.optional() },
  note: { column: 'note', sql: 'text', shape: noteDraft.optional() },
} as const satisfies Columns;
