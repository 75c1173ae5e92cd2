import { z } from 'zod';
import { draftOf, inOrderOf, rowOf, shapesOf } from '../drafts/columns.ts';
import { requireKeys } from '../drafts/references.ts';
import type { Noun } from '../drafts/revise.ts';
import { draftNames, namesDraft, writeNames } from '../name/draft.ts';
import { bodyColumns } from './columns.ts';
import { bodiesOf } from './read.ts';

const { slug, kind, ...others } = shapesOf(bodyColumns);

/** A body as a seed file writes it. */
export const bodyDraft = z.strictObject({ slug, kind, names: namesDraft, ...others });

export type BodyDraft = z.infer<typeof bodyDraft>;

/** How bodies are written. */
export const bodyNoun: Noun<BodyDraft> = {
  type: 'Body',
  shape: bodyDraft,
  key: (draft) => draft.slug,
  async read(db, slug) {
    const body = (await bodiesOf(db, [slug])).get(slug);
    if (!body) return undefined;
    return inOrderOf(bodyDraft, { ...draftOf(bodyColumns, body), names: draftNames(body.names) });
  },
  async write(db, draft) {
    const row = rowOf(bodyColumns, draft);
    await db
      .insertInto('body')
      .values(row)
      .onConflict((on) => on.column('slug').doUpdateSet(row))
      .execute();
    await writeNames(db, `Body:${draft.slug}`, draft.names);
  },
  async erase(db, slug) {
    await writeNames(db, `Body:${slug}`, {});
    await db.deleteFrom('body').where('slug', '=', slug).execute();
  },
  check: (db, draft) => requireKeys(db, 'country', [[draft.country, ['country']]]),
};
