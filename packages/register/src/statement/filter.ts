import type { StatementFilter } from '@signatory/schema';
import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { isUmbrella, itselfAndUnder } from '../accord/parts.ts';
import { parsePartialDate } from '../dates/parse-partial-date.ts';
import { earliestDay, latestDay } from '../dates/partial-date.ts';
import { reportedBy } from '../dates/reported-by.ts';
import { dialectOf } from '../db/dialect.ts';
import { RefusedValue } from '../errors.ts';
import type { Placed } from '../participation/pairs.ts';
import type { Database, Tables } from '../record/tables.ts';
import { expandQuery } from '../search/query-expansion.ts';
import { keptCount } from './kept-count.ts';
import {
  concerning,
  concerningOne,
  isCommon,
  preferredWith,
  type RelatedRows,
  saying,
  within,
} from './related-rows.ts';

type Statements = SelectQueryBuilder<Tables, 'statement', { day: string; slug: string }>;

/**
 * The statements that meet all of several filters, by the columns they are listed by: for whoever wants all of them. Throws
 * `RefusedValue`.
 */
export async function statementsMatching(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
): Promise<Statements> {
  let query = byOwnColumns(db, filters);
  for (const { slugs } of await relatedRows(db, filters)) query = query.where(oneOfThese(slugs));
  return query;
}

/** The same for whoever wants a page of them. */
export async function statementsMatchingInOrder(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
): Promise<Statements> {
  const all = await relatedRows(db, filters);
  const [only, ...others] = all;
  // A speaker has an index in the list's order, too.
  const isReadInOrder = others.length === 0 && !filters.some(({ leader, body }) => leader || body);
  if (isReadInOrder && only?.inListOrder && dialectOf(db) === 'sqlite') {
    return byOwnColumns(db, filters, only.inListOrder);
  }
  let query = byOwnColumns(db, filters);
  for (const related of all) {
    query = query.where(await soughtInOrder(db, related));
  }
  return query;
}

/** One in so many statements: a page of them is full before those of any other condition are gathered. */
const MOST = 20;

async function soughtInOrder(db: Database, related: RelatedRows): Promise<RawBuilder<SqlBool>> {
  if (!(await isCommon(db, related))) return oneOfThese(related.slugs);
  const { holds, holdsByItself } = related;
  if (!holdsByItself) return holds;
  const many = Math.ceil((await keptCount(db, 'all', '')) / MOST);
  return (await isCommon(db, related, many)) ? holdsByItself : holds;
}

/** The conditions of several filters; `asOf` alone is one, too, as it is the day of places. */
export function conditionsIn(
  filters: readonly Placed<StatementFilter>[],
): readonly (readonly [string, unknown])[] {
  return filters.flatMap((filter) =>
    // An empty text is no condition, but for `words`, of which one is refused.
    Object.entries(filter).filter(
      ([name, value]) => value != null && (value !== '' || name === 'words'),
    ),
  );
}

function oneOfThese(slugs: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`statement.slug in (${slugs})`;
}

/** What filters ask of what belongs to statements, each as one condition. Throws `RefusedValue`. */
export async function relatedRows(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
): Promise<readonly RelatedRows[]> {
  const conditions: RelatedRows[] = [];
  for (const filter of filters) {
    const { accord, country, places, source, words } = filter;
    if (accord) {
      conditions.push(
        (await isUmbrella(db, accord))
          ? within(
              'statement_accord',
              sql`statement_accord.accord in ${itselfAndUnder(db, accord)}`,
            )
          : concerningOne('accord', accord),
      );
    }
    if (country) conditions.push(concerningOne('country', country));
    if (places) conditions.push(concerning(db, places));
    if (source) conditions.push(within('wording', sql`wording.source = ${source}`));
    if (filter.form || filter.verbatim || filter.language) conditions.push(preferredWith(filter));
    if (words != null) {
      const terms = await expandQuery(db, words);
      if (terms.length === 0) throw noWordIn(words);
      conditions.push(saying(db, terms));
    }
  }
  return conditions;
}

/** A condition without any word could only be ignored, or match nothing. */
function noWordIn(words: string): RefusedValue {
  return new RefusedValue(
    `words is ${JSON.stringify(words.slice(0, 60))}, which has no word in it`,
    'give a word, or leave it out',
  );
}

/** What a filter asks of the days of `statement`, which is a row of that table or of `counted_statement`. */
export function daysAsked({ from, to }: StatementFilter): readonly RawBuilder<SqlBool>[] {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (from) conditions.push(sql`statement.day >= ${earliestDay(parsePartialDate(from))}`);
  if (to) {
    const published = sql`select source.published from wording join source on source.slug = wording.source
      where wording.statement = statement.slug`;
    const last = latestDay(parsePartialDate(to));
    conditions.push(reportedBy(sql.ref('statement.day'), last, published));
  }
  return conditions;
}

/** The statements that match the filters by their own columns: of all, or of `rows`. */
function byOwnColumns(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
  rows: RawBuilder<Tables['statement']> = sql.table('statement'),
): Statements {
  // `rows` has the columns of the table, and takes its name.
  const from = db.selectFrom(rows.as('statement')) as SelectQueryBuilder<
    Tables,
    'statement',
    object
  >;
  let query: Statements = from.select(['statement.day', 'statement.slug']);
  for (const filter of filters) {
    const { leader, body, speakerCountry, channel } = filter;
    if (leader) query = query.where('statement.leader', '=', leader);
    if (body) query = query.where('statement.body', '=', body);
    if (channel) query = query.where('statement.channel', '=', channel);
    for (const condition of daysAsked(filter)) query = query.where(condition);
    if (speakerCountry) {
      query = query.where((eb) =>
        eb.or([
          eb(
            'statement.leader',
            'in',
            eb
              .selectFrom('leader')
              .select('leader.slug')
              .where('leader.country', '=', speakerCountry),
          ),
          eb(
            'statement.body',
            'in',
            eb.selectFrom('body').select('body.slug').where('body.country', '=', speakerCountry),
          ),
          eb('statement.unnamed_country', '=', speakerCountry),
        ]),
      );
    }
  }
  return query;
}
