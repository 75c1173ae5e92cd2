import type { LeaderFilter } from '@signatory/schema';
import { sql } from 'kysely';
import { itselfAndUnder } from '../accord/parts.ts';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { loadPage, mapByKey } from '../db/rows-by-key.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import { type Name, type Named, namedIn, namesOf } from '../name/read.ts';
import type { Database, Engine } from '../record/tables.ts';
import { leaderColumns } from './columns.ts';

/** A natural person who speaks or acts for a country or a body. */
export interface Leader extends RecordOf<typeof leaderColumns> {
  readonly names: readonly Name[];
}

/** All of a filter but the name, which needs the words of all names. */
type LeaderConditions = Omit<LeaderFilter, 'name'>;

export interface Leaders {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Leader>>;
  list(filter: LeaderConditions, page: PageRequest): Promise<Page<Leader>>;
  /** Those that meet a filter, all of them and in no order, by name alone. */
  named(filter: LeaderConditions): Promise<readonly Named[]>;
}

export function leaders(engine: Engine): Leaders {
  const { db } = engine;
  return {
    byKeys: (slugs) => leadersOf(db, slugs),
    list: (filter, page) =>
      loadPage(
        pageOf(
          leadersMatching(db, filter).select('leader.slug'),
          [{ column: 'leader.slug', direction: 'asc' }],
          page,
        ),
        (row) => row.slug,
        (slugs) => leadersOf(db, slugs),
      ),
    named: (filter) =>
      namedIn(
        db,
        leadersMatching(db, filter).select(sql<string>`'Leader:' || leader.slug`.as('id')),
      ),
  };
}

function leadersMatching(db: Database, filter: LeaderConditions) {
  let query = db.selectFrom('leader');
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
  return query;
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
  return mapByKey(rows, (row) => [
    row.slug,
    { ...recordOf(leaderColumns, row), names: names.get(`Leader:${row.slug}`) ?? [] },
  ]);
}
