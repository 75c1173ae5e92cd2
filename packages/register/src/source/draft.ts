import { z } from 'zod';
import { draftOf, rowOf, shapesOf } from '../drafts/columns.ts';
import { requireKeys } from '../drafts/references.ts';
import type { Noun } from '../drafts/revise.ts';
import { rankWordings } from '../wording/draft.ts';
import { sourceColumns } from './columns.ts';
import { sourcesOf } from './source.ts';

/** A source as a seed file writes it; the slug is the name of its folder. */
export const sourceDraft = z.strictObject(shapesOf(sourceColumns));

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
  async write(db, draft) {
    const row = rowOf(sourceColumns, draft);
    await db
      .insertInto('source')
      .values(row)
      .onConflict((on) => on.column('slug').doUpdateSet(row))
      .execute();
    // Which wording is preferred depends on the kind and the date of its source.
    const affected = await db
      .selectFrom('wording')
      .select('statement')
      .distinct()
      .where('source', '=', draft.slug)
      .execute();
    for (const { statement } of affected) await rankWordings(db, statement);
  },
  async erase(db, slug) {
    await db.deleteFrom('source').where('slug', '=', slug).execute();
  },
  check: (db, draft) => requireKeys(db, 'body', [[draft.publisher, ['publisher']]]),
};
