import { Form } from '@signatory/schema';
import { z } from 'zod';
import type { Columns } from '../drafts/columns.ts';
import { languageDraft, noteDraft, slugDraft } from '../drafts/shapes.ts';

/** The flat fields of a wording; `language` is the source's where absent. */
export const wordingColumns = {
  source: { column: 'source', sql: 'text', shape: slugDraft },
  form: { column: 'form', sql: 'text', shape: z.enum(Form) },
  cue: { column: 'cue', sql: 'text', shape: z.string().trim().min(1).max(200).optional() },
  attributedAs: {
    column: 'attributed_as',
    sql: 'text',
    shape: z.string().trim().min(1).max(300),
  },
  language: { column: 'language', sql: 'text', shape: languageDraft.optional() },
  note: { column: 'note', sql: 'text', shape: noteDraft.optional() },
} as const satisfies Columns;
