import { createHash } from 'node:crypto';
import { type SourceFilter, SourceKind } from '@signatory/schema';
import { z } from 'zod';
import { keyed, loadPage } from './db/keyed.ts';
import type { Database, Engine } from './db/open.ts';
import { type Page, type PageRequest, pageOf } from './db/page.ts';
import { requireKeys } from './db/references.ts';
import { addDraft, type Change, type Noun } from './db/revise.ts';
import { dateDraft, languageDraft, noteDraft, slugDraft } from './drafts.ts';
import { Refused, UnknownSlug } from './errors.ts';
import type { PartialDate } from './partial-date.ts';
import { rankWordings } from './wordings.ts';

/** A document on which facts and words stand. */
export interface Source {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly byline: string | null;
  readonly published: PartialDate | null;
  readonly publishedInferred: boolean;
  readonly url: string | null;
  readonly language: string;
  readonly kind: SourceKind;
  readonly sha256: string | null;
  readonly note: string | null;
}

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

export interface Sources {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Source>>;
  list(filter: SourceFilter, page: PageRequest): Promise<Page<Source>>;
  /** Writes a whole source. Throws `Refused` for a draft that does not fit; then nothing is written. */
  add(draft: SourceDraft, why: string): Promise<Change>;
}

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

export function sources(engine: Engine): Sources {
  const { db } = engine;
  return {
    add: (draft, why) => addDraft(engine, sourceNoun, draft, why),
    byKeys: (slugs) => sourcesOf(db, slugs),
    list(filter, page) {
      let query = db.selectFrom('source').select('source.slug');
      if (filter.kind) query = query.where('kind', '=', filter.kind);
      if (filter.publisher) query = query.where('publisher', '=', filter.publisher);
      return loadPage(
        pageOf(query, [{ column: 'source.slug', direction: 'asc' }], page),
        (row) => row.slug,
        (slugs) => sourcesOf(db, slugs),
      );
    },
  };
}

/** Holds the text of a source for verification. Throws `Refused` unless its SHA-256 (of UTF-8) is the source's. */
export async function holdText(db: Database, slug: string, text: string): Promise<void> {
  const source = (await sourcesOf(db, [slug])).get(slug);
  if (!source) throw new UnknownSlug('source', slug);
  const sha256 = createHash('sha256').update(text).digest('hex');
  if (sha256 !== source.sha256) {
    throw new Refused(
      `the text given for ${slug} has SHA-256 ${sha256}, and the record says ${source.sha256 ?? 'none'}`,
      'give the very text the passages were taken from, or record the new SHA-256 and check every passage',
    );
  }
  const row = { source: slug, text };
  await db
    .insertInto('held_text')
    .values(row)
    .onConflict((on) => on.column('source').doUpdateSet(row))
    .execute();
}

async function sourcesOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Source>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('source').selectAll().where('slug', 'in', slugs).execute();
  return keyed(rows, ({ published_inferred, ...row }) => [
    row.slug,
    { ...row, publishedInferred: published_inferred === 1 },
  ]);
}
