import { CountryKind } from '@signatory/schema';
import { z } from 'zod';
import type { Columns } from '../drafts/columns.ts';
import { codeDraft, dayDraft, wikidataDraft } from '../drafts/shapes.ts';

const alpha2Draft = z.string().regex(/^[A-Z]{2}$/, 'is no alpha-2 code: use two capital letters');

/** The flat fields of a country. */
export const countryColumns = {
  code: { column: 'code', sql: 'text', shape: codeDraft },
  alpha2: { column: 'alpha2', sql: 'text', shape: alpha2Draft.optional() },
  kind: { column: 'kind', sql: 'text', shape: z.enum(CountryKind) },
  from: { column: 'from', sql: 'text', shape: dayDraft.optional() },
  until: { column: 'until', sql: 'text', shape: dayDraft.optional() },
  wikidata: { column: 'wikidata', sql: 'text', shape: wikidataDraft.optional() },
} as const satisfies Columns;
