import { SourceKind } from '@signatory/schema';
import { z } from 'zod';
import { requireKeys } from '../drafts/references.ts';
import type { Noun } from '../drafts/revise.ts';
import { dateDraft, languageDraft, noteDraft, slugDraft } from '../drafts/shapes.ts';
import { rankWordings } from '../wording/draft.ts';
import { sourcesOf } from './read.ts';

/** A source as a seed file writes it; the slug is the name of its folder. */
export const sourceDraft = z.strictObject({
  slug: slugDraft,
  title: z.string().trim().min(1).max(500),
  publisher: slugDraft,
  byline: z.string().trim().min(1).max(300).optional(),
  published: dateDraft.optional(),
  publishedInferred: z.literal(true).optional(),
  url: z
    .string()
    .refine(isWebAddress, 'is no http or https address without credentials')
    .optional(),
  language: languageDraft,
  kind: z.enum(SourceKind),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is no SHA-256: 64 lower-case hexadecimal digits')
    .optional(),
  note: noteDraft.optional(),
});

export type SourceDraft = z.infer<typeof sourceDraft>;

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === ''
  );
}

/** How sources are written. */
export const sourceNoun: Noun<SourceDraft> = {
  type: 'Source',
  shape: sourceDraft,
  key: (draft) => draft.slug,
  async read(db, slug) {
    const source = (await sourcesOf(db, [slug])).get(slug);
    return (
      source && {
        slug,
        title: source.title,
        publisher: source.publisher,
        ...(source.byline !== null && { byline: source.byline }),
        ...(source.published !== null && { published: source.published }),
        ...(source.publishedInferred && { publishedInferred: true as const }),
        ...(source.url !== null && { url: source.url }),
        language: source.language,
        kind: source.kind,
        ...(source.sha256 !== null && { sha256: source.sha256 }),
        ...(source.note !== null && { note: source.note }),
      }
    );
  },
  async write(db, draft) {
    const {
      slug,
      title,
      publisher,
      byline = null,
      published = null,
      url = null,
      language,
      kind,
    } = draft;
    const { sha256 = null, note = null } = draft;
    const published_inferred = draft.publishedInferred ? 1 : 0;
    const row = {
      slug,
      title,
      publisher,
      byline,
      published,
      published_inferred,
      url,
      language,
      kind,
      sha256,
      note,
    } as const;
    await db
      .insertInto('source')
      .values(row)
      .onConflict((on) => on.column('slug').doUpdateSet(row))
      .execute();
    // Which wording is preferred depends on the kind and the date of its source.
    const told = await db
      .selectFrom('wording')
      .select('statement')
      .distinct()
      .where('source', '=', slug)
      .execute();
    for (const { statement } of told) await rankWordings(db, statement);
  },
  async erase(db, slug) {
    await db.deleteFrom('source').where('slug', '=', slug).execute();
  },
  check: (db, draft) => requireKeys(db, 'body', [[draft.publisher, ['publisher']]]),
};
