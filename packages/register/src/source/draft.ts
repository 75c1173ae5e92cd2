import { z } from 'zod';
import { draftOf, rowOf, shapesOf } from '../drafts/columns.ts';
import type { Noun } from '../drafts/noun.ts';
import { referencesTo } from '../drafts/reference.ts';
import { sourceColumns } from './columns.ts';
import { requireShortExtent } from './quotation-limits.ts';
import { sourcesOf } from './source.ts';
import { titleWords } from './title-words.ts';

/** A source as a seed file writes it; the slug is the name of its folder. */
export const sourceDraft = z
  .strictObject(shapesOf(sourceColumns))
  .refine(({ sha256, words }) => sha256 === undefined || words !== undefined, {
    path: ['words'],
    error: 'are missing: how many words the text has of which the digest is',
  });

export type SourceDraft = z.infer<typeof sourceDraft>;

/** How sources are written. */
export const sourceNoun: Noun<SourceDraft> = {
  type: 'Source',
  shape: sourceDraft,
  key: (draft) => draft.slug,
  async read(db, slug) {
    const source = (await sourcesOf(db, [slug])).get(slug);
    return source && draftOf(sourceColumns, source);
  },
  write(rows, draft) {
    rows.replace('source', 'slug', rowOf(sourceColumns, draft));
    rows.insert('title_word', ...titleWords(draft.slug, draft.title));
  },
  async clear(db, slug) {
    await db.deleteFrom('title_word').where('source', '=', slug).execute();
  },
  async erase(db, slug) {
    await db.deleteFrom('source').where('slug', '=', slug).execute();
  },
  references: ({ publisher }) => referencesTo('body', [[publisher, ['publisher']]]),
  check: requireShortExtent,
};
