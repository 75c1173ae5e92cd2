import type { StatementFilter } from '@signatory/schema';
import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { isUmbrella, itselfAndUnder } from '../accord/parts.ts';
import { parsePartialDate } from '../dates/parse-partial-date.ts';
import { earliestDay, latestDay } from '../dates/partial-date.ts';
import { reportedBy } from '../dates/reported-by.ts';
import { dialectOf } from '../db/dialect.ts';
import { countOf } from '../db/page.ts';
import { RefusedValue } from '../errors.ts';
import type { Placed } from '../participation/pairs.ts';
import type { Database, Tables } from '../record/tables.ts';
import { entriesMatching, saidMatch } from '../search/match.ts';
import { soughtBy } from '../search/sought.ts';
import {
  type Belonging,
  concerning,
  concerningOne,
  isCommon,
  preferredWith,
  saying,
  within,
} from './concerned.ts';

type Statements = SelectQueryBuilder<Tables, 'statement', { day: string; slug: string }>;

/**
 * The statements that meet all of several filters, by the columns they are listed by: for whoever wants all of them. Throws
 * `RefusedValue`.
 */
export async function filtered(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
): Promise<Statements> {
  let query = narrowed(db, filters);
  for (const { slugs } of await belongings(db, filters)) query = query.where(oneOfThese(slugs));
  return query;
}

/** The same for whoever wants a page of them. */
export async function filteredInOrder(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
): Promise<Statements> {
  const all = await belongings(db, filters);
  const [only, ...others] = all;
  // A speaker has an index in the list's order, too.
  const isLed = others.length === 0 && !filters.some(({ leader, body }) => leader || body);
  if (isLed && only?.listed && dialectOf(db) === 'sqlite') {
    return narrowed(db, filters, only.listed);
  }
  let query = narrowed(db, filters);
  for (const belonging of all) {
    query = query.where(
      (await isCommon(db, belonging)) ? belonging.holds : oneOfThese(belonging.slugs),
    );
  }
  return query;
}

/** How many statements meet all of several filters; where it is one condition on what belongs to them, by its index alone. */
export async function countFiltered(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
): Promise<number> {
  const [only, ...others] = await belongings(db, filters);
  if (!only || others.length > 0 || filters.some(asksOfRow)) {
    return countOf(await filtered(db, filters));
  }
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select distinct slug from (${only.slugs}) as met) as counted`.execute(
    db,
  );
  return Number(rows[0]?.count);
}

function oneOfThese(slugs: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`statement.slug in (${slugs})`;
}

async function belongings(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
): Promise<readonly Belonging[]> {
  const found: Belonging[] = [];
  for (const filter of filters) {
    const { accord, country, places, source, words } = filter;
    if (accord) {
      found.push(
        (await isUmbrella(db, accord))
          ? within(
              'statement_accord',
              sql`statement_accord.accord in ${itselfAndUnder(db, accord)}`,
            )
          : concerningOne('accord', accord),
      );
    }
    if (country) found.push(concerningOne('country', country));
    if (places) found.push(concerning(places));
    if (source) found.push(within('wording', sql`wording.source = ${source}`));
    if (filter.form || filter.verbatim || filter.language) found.push(preferredWith(filter));
    if (words != null) {
      const sought = await soughtBy(db, words);
      if (sought.length === 0) throw wordless(words);
      found.push(saying(entriesMatching(db, saidMatch(sought))));
    }
  }
  return found;
}

/** As a condition, words without a word could only be passed over or met by nothing. */
function wordless(words: string): RefusedValue {
  return new RefusedValue(
    `words is ${JSON.stringify(words.slice(0, 60))}, which has no word in it`,
    'give a word, or leave it out',
  );
}

/** Whether a filter asks something of a statement's own row. */
function asksOfRow({ leader, body, speakerCountry, channel, from, to }: StatementFilter): boolean {
  return [leader, body, speakerCountry, channel, from, to].some(Boolean);
}

/** Those that meet what the filters ask of a statement's own row: of all, or of those listed. */
function narrowed(
  db: Database,
  filters: readonly Placed<StatementFilter>[],
  listed: RawBuilder<Tables['statement']> = sql.table('statement'),
): Statements {
  // What is listed has the columns of the table, and takes its name.
  const from = db.selectFrom(listed.as('statement')) as SelectQueryBuilder<
    Tables,
    'statement',
    object
  >;
  let query: Statements = from.select(['statement.day', 'statement.slug']);
  for (const { leader, body, speakerCountry, channel, from, to } of filters) {
    if (leader) query = query.where('statement.leader', '=', leader);
    if (body) query = query.where('statement.body', '=', body);
    if (channel) query = query.where('statement.channel', '=', channel);
    if (from) query = query.where('statement.day', '>=', earliestDay(parsePartialDate(from)));
    if (to) {
      const published = sql`select source.published from wording join source on source.slug = wording.source
        where wording.statement = statement.slug`;
      const last = latestDay(parsePartialDate(to));
      query = query.where(reportedBy(sql.ref('statement.day'), last, published));
    }
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
