import { SourceKind } from '@signatory/schema';
import { z } from 'zod';
import type { Columns } from '../drafts/columns.ts';
import { dateDraft, languageDraft, noteDraft, slugDraft } from '../drafts/shapes.ts';

const urlDraft = z
  .string()
  .refine(
    isWebAddress,
    'is no http or https address without credentials, spaces or quotation marks',
  );

const sha256Draft = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'is no SHA-256: 64 lower-case hexadecimal digits');

/** How many words its text has. */
const wordsDraft = z.string().regex(/^[1-9]\d{0,6}$/, 'is no number of words');

/** The fields of a source, all of them flat. */
export const sourceColumns = {
  slug: { column: 'slug', sql: 'text', shape: slugDraft },
  title: { column: 'title', sql: 'text', shape: z.string().trim().min(1).max(500) },
  publisher: { column: 'publisher', sql: 'text', shape: slugDraft },
  byline: { column: 'byline', sql: 'text', shape: z.string().trim().min(1).max(300).optional() },
  published: { column: 'published', sql: 'text', shape: dateDraft.optional() },
  publishedInferred: {
    column: 'published_inferred',
    sql: 'flag',
    shape: z.literal(true).optional(),
  },
  url: { column: 'url', sql: 'text', shape: urlDraft.optional() },
  language: { column: 'language', sql: 'text', shape: languageDraft },
  kind: { column: 'kind', sql: 'text', shape: z.enum(SourceKind) },
  sha256: { column: 'sha256', sql: 'text', shape: sha256Draft.optional() },
  words: { column: 'words', sql: 'text', shape: wordsDraft.optional() },
  note: { column: 'note', sql: 'text', shape: noteDraft.optional() },
} as const satisfies Columns;

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return (
    url !== undefined &&
    !/[\s"<>\\^`{|}]/u.test(text) &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === ''
  );
}
