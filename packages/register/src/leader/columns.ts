import type { Columns } from '../drafts/columns.ts';
import { codeDraft, noteDraft, slugDraft, wikidataDraft } from '../drafts/shapes.ts';

/** The flat fields of a leader. */
export const leaderColumns = {
  slug: { column: 'slug', sql: 'text', shape: slugDraft },
  country: { column: 'country', sql: 'text', shape: codeDraft.optional() },
  wikidata: { column: 'wikidata', sql: 'text', shape: wikidataDraft.optional() },
  note: { column: 'note', sql: 'text', shape: noteDraft.optional() },
} as const satisfies Columns;
