import { z } from 'zod';
import { draftOf, inOrderOf, rowOf, shapesOf } from '../drafts/columns.ts';
import type { Noun } from '../drafts/noun.ts';
import { referencesTo } from '../drafts/reference.ts';
import { draftNames, eraseNames, namesDraft, writeNames } from '../name/draft.ts';
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
  write(rows, draft) {
    rows.replace('body', 'slug', rowOf(bodyColumns, draft));
    writeNames(rows, `Body:${draft.slug}`, draft.names);
  },
  clear: (db, slug) => eraseNames(db, `Body:${slug}`),
  async erase(db, slug) {
    await db.deleteFrom('body').where('slug', '=', slug).execute();
  },
  references: (draft) => referencesTo('country', [[draft.country, ['country']]]),
};
