import { type BodyFilter, BodyKind } from '@signatory/schema';
import { z } from 'zod';
import { keyed, loadPage } from './db/keyed.ts';
import type { Database, Engine } from './db/open.ts';
import { type Page, type PageRequest, pageOf } from './db/page.ts';
import { requireKeys } from './db/references.ts';
import { addDraft, type Change, type Noun } from './db/revise.ts';
import { codeDraft, slugDraft, wikidataDraft } from './drafts.ts';
import { draftNames, type Name, namesDraft, namesOf, writeNames } from './names.ts';

/** A speaker or publisher that is not a person. */
export interface Body {
  readonly slug: string;
  readonly kind: BodyKind;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly names: readonly Name[];
}

/** A body as a seed file writes it. */
export const bodyDraft = z.strictObject({
  slug: slugDraft,
  kind: z.enum(BodyKind),
  names: namesDraft,
  country: codeDraft.optional(),
  wikidata: wikidataDraft.optional(),
});

export type BodyDraft = z.infer<typeof bodyDraft>;

export interface Bodies {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Body>>;
  list(filter: BodyFilter, page: PageRequest): Promise<Page<Body>>;
  /** Writes a whole body. Throws `Refused` for a draft that does not fit; then nothing is written. */
  add(draft: BodyDraft, why: string): Promise<Change>;
}

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

export function bodies(engine: Engine): Bodies {
  const { db } = engine;
  return {
    add: (draft, why) => addDraft(engine, bodyNoun, draft, why),
    byKeys: (slugs) => bodiesOf(db, slugs),
    list(filter, page) {
      let query = db.selectFrom('body').select('body.slug');
      if (filter.kind) query = query.where('kind', '=', filter.kind);
      if (filter.country) query = query.where('country', '=', filter.country);
      return loadPage(
        pageOf(query, [{ column: 'body.slug', direction: 'asc' }], page),
        (row) => row.slug,
        (slugs) => bodiesOf(db, slugs),
      );
    },
  };
}

async function bodiesOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Body>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('body').selectAll().where('slug', 'in', slugs).execute();
  const names = await namesOf(
    db,
    slugs.map((slug) => `Body:${slug}`),
  );
  return keyed(rows, (row) => [row.slug, { ...row, names: names.get(`Body:${row.slug}`) ?? [] }]);
}
