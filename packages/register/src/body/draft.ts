import { BodyKind } from '@signatory/schema';
import { z } from 'zod';
import { requireKeys } from '../drafts/references.ts';
import type { Noun } from '../drafts/revise.ts';
import { codeDraft, slugDraft, wikidataDraft } from '../drafts/shapes.ts';
import { draftNames, namesDraft, writeNames } from '../name/draft.ts';
import { bodiesOf } from './read.ts';

/** A body as a seed file writes it. */
export const bodyDraft = z.strictObject({
  slug: slugDraft,
  kind: z.enum(BodyKind),
  names: namesDraft,
  country: codeDraft.optional(),
  wikidata: wikidataDraft.optional(),
});

export type BodyDraft = z.infer<typeof bodyDraft>;

/** How bodies are written. */
export const bodyNoun: Noun<BodyDraft> = {
  type: 'Body',
  shape: bodyDraft,
  key: (draft) => draft.slug,
  async read(db, slug) {
    const body = (await bodiesOf(db, [slug])).get(slug);
    return (
      body && {
        slug,
        kind: body.kind,
        names: draftNames(body.names),
        ...(body.country !== null && { country: body.country }),
        ...(body.wikidata !== null && { wikidata: body.wikidata }),
      }
    );
  },
  async write(db, { slug, kind, country = null, wikidata = null, names }) {
    const row = { slug, kind, country, wikidata };
    await db
      .insertInto('body')
      .values(row)
      .onConflict((on) => on.column('slug').doUpdateSet(row))
      .execute();
    await writeNames(db, `Body:${slug}`, names);
  },
  async erase(db, slug) {
    await writeNames(db, `Body:${slug}`, {});
    await db.deleteFrom('body').where('slug', '=', slug).execute();
  },
  check: (db, draft) => requireKeys(db, 'country', [[draft.country, ['country']]]),
};
