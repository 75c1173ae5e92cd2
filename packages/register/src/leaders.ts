import type { LeaderFilter } from '@signatory/schema';
import { itselfAndUnder } from './accord-parts.ts';
import { keyed, loadPage } from './db/keyed.ts';
import type { Database, Engine } from './db/open.ts';
import { type Page, type PageRequest, pageOf } from './db/page.ts';
import { type Name, namesOf } from './names.ts';

/** A natural person who speaks or acts for a country or a body. */
export interface Leader {
  readonly slug: string;
  readonly country: string | null;
  readonly wikidata: string | null;
  readonly note: string | null;
  readonly names: readonly Name[];
}

export interface Leaders {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Leader>>;
  list(filter: LeaderFilter, page: PageRequest): Promise<Page<Leader>>;
}

export function leaders(engine: Engine): Leaders {
  const { db } = engine;
  return {
    byKeys: (slugs) => leadersOf(db, slugs),
    list(filter, page) {
      let query = db.selectFrom('leader').select('leader.slug');
      if (filter.country) query = query.where('country', '=', filter.country);
      if (filter.body) {
        const held = db.selectFrom('office').select('leader').where('body', '=', filter.body);
        query = query.where('slug', 'in', held);
      }
      if (filter.accord) {
        const spoke = db
          .selectFrom('statement')
          .innerJoin('statement_accord', 'statement_accord.statement', 'statement.slug')
          .where('statement_accord.accord', 'in', itselfAndUnder(db, filter.accord));
        query = query.where('slug', 'in', spoke.select('statement.leader'));
      }
      return loadPage(
        pageOf(query, [{ column: 'leader.slug', direction: 'asc' }], page),
        (row) => row.slug,
        (slugs) => leadersOf(db, slugs),
      );
    },
  };
}

export async function leadersOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Leader>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('leader').selectAll().where('slug', 'in', slugs).execute();
  const names = await namesOf(
    db,
    slugs.map((slug) => `Leader:${slug}`),
  );
  return keyed(rows, (row) => [row.slug, { ...row, names: names.get(`Leader:${row.slug}`) ?? [] }]);
}
