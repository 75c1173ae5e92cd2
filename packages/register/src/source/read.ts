import type { SourceFilter } from '@signatory/schema';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { loadPage } from '../db/rows-by-key.ts';
import type { Named } from '../name/read.ts';
import type { Engine } from '../record/tables.ts';
import { withPlaces } from '../standing/filter.ts';
import { isNamed, pageByPublisher, publishersOf } from './by-name.ts';
import { sourcesMatching } from './filter.ts';
import { type Source, sourcesOf } from './source.ts';

export interface Sources {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Source>>;
  /**
   * Those that meet a filter, by slug. `publishers` are all of them, where the caller has them; with `byPublisher` the list is in
   * their order, then by the day of publication and the slug, undated sources last. Throws `RefusedValue`.
   */
  list(
    filter: SourceFilter,
    page: PageRequest,
    publishers?: readonly Named[],
    byPublisher?: boolean,
  ): Promise<Page<Source>>;
  /** All that published a source, with their names. */
  publishers(): Promise<readonly Named[]>;
}

export function sources(engine: Engine): Sources {
  const { db, dialect } = engine;
  return {
    byKeys: (slugs) => sourcesOf(db, slugs),
    publishers: () => publishersOf(db),
    async list({ name, ...filter }, page, publishers, byPublisher = false) {
      const isAsked = byPublisher || name != null;
      const named = isAsked ? (publishers ?? (await publishersOf(db))) : [];
      const [{ places } = { places: null }] = await withPlaces(engine, [filter]);
      const all = await sourcesMatching(db, { ...filter, places });
      const query = name == null ? all : all.where(isNamed(dialect, named, name));
      return loadPage<{ slug: string }, Source>(
        byPublisher
          ? pageByPublisher(engine, query, named, page)
          : pageOf(
              query.select('source.slug'),
              [{ column: 'source.slug', direction: 'asc' }],
              page,
            ),
        (row) => row.slug,
        (slugs) => sourcesOf(db, slugs),
      );
    },
  };
}
