import type { BodyFilter } from '@signatory/schema';
import { sql } from 'kysely';
import { itselfAndUnder } from '../accord/parts.ts';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { loadPage, mapByKey } from '../db/rows-by-key.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import { type Name, type Named, namedIn, namesOf } from '../name/read.ts';
import type { Database, Engine } from '../record/tables.ts';
import { bodyColumns } from './columns.ts';

/** A speaker or publisher that is not a person. */
export interface Body extends RecordOf<typeof bodyColumns> {
  readonly names: readonly Name[];
}

/** All of a filter but the name, which needs the words of all names. */
type BodyConditions = Omit<BodyFilter, 'name'>;

export interface Bodies {
  byKeys(slugs: readonly string[]): Promise<ReadonlyMap<string, Body>>;
  list(filter: BodyConditions, page: PageRequest): Promise<Page<Body>>;
  /** Those that meet a filter, all of them and in no order, by name alone. */
  named(filter: BodyConditions): Promise<readonly Named[]>;
}

export function bodies(engine: Engine): Bodies {
  const { db } = engine;
  return {
    byKeys: (slugs) => bodiesOf(db, slugs),
    list: (filter, page) =>
      loadPage(
        pageOf(
          bodiesMatching(db, filter).select('body.slug'),
          [{ column: 'body.slug', direction: 'asc' }],
          page,
        ),
        (row) => row.slug,
        (slugs) => bodiesOf(db, slugs),
      ),
    named: (filter) =>
      namedIn(db, bodiesMatching(db, filter).select(sql<string>`'Body:' || body.slug`.as('id'))),
  };
}

function bodiesMatching(db: Database, filter: BodyConditions) {
  let query = db.selectFrom('body');
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (filter.country) query = query.where('country', '=', filter.country);
  if (filter.accord) {
    const spoke = db
      .selectFrom('statement')
      .innerJoin('statement_accord', 'statement_accord.statement', 'statement.slug')
      .where('statement_accord.accord', 'in', itselfAndUnder(db, filter.accord));
    query = query.where('slug', 'in', spoke.select('statement.body'));
  }
  return query;
}

export async function bodiesOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Body>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('body').selectAll().where('slug', 'in', slugs).execute();
  const names = await namesOf(
    db,
    slugs.map((slug) => `Body:${slug}`),
  );
  return mapByKey(rows, (row) => [
    row.slug,
    { ...recordOf(bodyColumns, row), names: names.get(`Body:${row.slug}`) ?? [] },
  ]);
}
