import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { keyed, loadPage } from '../db/keyed.ts';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import { Refused, UnknownSlug } from '../errors.ts';
import { type Named, namedIn } from '../name/read.ts';
import type { Database, Engine } from '../record/tables.ts';
import { sourceColumns } from './columns.ts';
import { type SourceConditions, sourcesMeeting } from './filter.ts';

/** A document on which facts and words stand. */
export interface Source extends RecordOf<typeof sourceColumns> {}

export interface Sources {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Source>>;
  list(filter: SourceConditions, page: PageRequest): Promise<Page<Source>>;
  /** Those that meet a filter, all of them and in no order, by the names of their publishers. */
  named(filter: SourceConditions): Promise<readonly NamedSource[]>;
}

/** A source by what it is listed and found by: its publisher's names, its date, its title. */
export interface NamedSource extends Named, Pick<Source, 'title' | 'published'> {}

export function sources(engine: Engine): Sources {
  const { db } = engine;
  return {
    byKeys: (slugs) => sourcesOf(db, slugs),
    async list(filter, page) {
      const met = (await sourcesMeeting(engine, filter)).select('source.slug');
      return loadPage(
        pageOf(met, [{ column: 'source.slug', direction: 'asc' }], page),
        (row) => row.slug,
        (slugs) => sourcesOf(db, slugs),
      );
    },
    async named(filter) {
      const query = await sourcesMeeting(engine, filter);
      const [rows, publishers] = await Promise.all([
        query.select(['slug', 'title', 'published', 'publisher']).execute(),
        namedIn(db, query.select(sql<string>`'Body:' || publisher`.as('id'))),
      ]);
      const namesOf = new Map(publishers.map(({ key, names }) => [key, names]));
      return rows.map(({ slug, publisher, ...row }) => ({
        ...row,
        key: slug,
        codes: [],
        names: namesOf.get(publisher) ?? [],
      }));
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

export async function sourcesOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Source>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('source').selectAll().where('slug', 'in', slugs).execute();
  return keyed(rows, (row) => [row.slug, recordOf(sourceColumns, row)]);
}
