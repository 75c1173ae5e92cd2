import { sql } from 'kysely';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { loadPage } from '../db/rows-by-key.ts';
import { namedIn } from '../name/read.ts';
import type { Engine } from '../record/tables.ts';
import { withPlaces } from '../standing/filter.ts';
import { type SourceConditions, sourcesMatching } from './filter.ts';
import { type NamedSource, type Source, sourcesOf } from './source.ts';

export interface Sources {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Source>>;
  list(filter: SourceConditions, page: PageRequest): Promise<Page<Source>>;
  /** Those that meet a filter, all of them and in no order, by the names of their publishers. */
  named(filter: SourceConditions): Promise<readonly NamedSource[]>;
}

export function sources(engine: Engine): Sources {
  const { db } = engine;
  const matching = async (filter: SourceConditions) => {
    const [{ places } = { places: null }] = await withPlaces(engine, [filter]);
    return sourcesMatching(db, { ...filter, places });
  };
  return {
    byKeys: (slugs) => sourcesOf(db, slugs),
    async list(filter, page) {
      const query = (await matching(filter)).select('source.slug');
      return loadPage(
        pageOf(query, [{ column: 'source.slug', direction: 'asc' }], page),
        (row) => row.slug,
        (slugs) => sourcesOf(db, slugs),
      );
    },
    async named(filter) {
      const query = await matching(filter);
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
