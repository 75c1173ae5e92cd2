import type { StatementFilter } from '@signatory/schema';
import { type SelectQueryBuilder, sql } from 'kysely';
import { itselfAndUnder } from './accord-parts.ts';
import type { Database } from './db/open.ts';
import type { Tables } from './db/tables.ts';
import { earliestDay, latestDay, parsePartialDate } from './partial-date.ts';
import { entriesWith, type Sought, soughtBy } from './search/match.ts';

/** The statements that meet all of several filters, by the columns they are listed by. */
export async function filtered(db: Database, filters: readonly StatementFilter[]) {
  let query = db.selectFrom('statement').select(['statement.day', 'statement.slug']);
  for (const filter of filters) {
    query = narrowed(query, db, filter);
    if (filter.words != null) query = saying(query, db, await soughtBy(db, filter.words));
  }
  return query;
}

type Statements = SelectQueryBuilder<Tables, 'statement', { day: string; slug: string }>;

/** Those with a wording that holds what is looked for. */
function saying(all: Statements, db: Database, sought: readonly Sought[]): Statements {
  return all.where('statement.slug', 'in', (eb) =>
    eb
      .selectFrom('search_entry')
      .select('search_entry.key')
      // Joined to nothing, so that SQLite goes by the matches and not through all statements.
      .where(sql`search_entry.type || ''`, '=', 'Statement')
      .where('search_entry.id', 'in', entriesWith(db, sought)),
  );
}

function narrowed(all: Statements, db: Database, filter: StatementFilter): Statements {
  let query = all;
  const { accord, country, leader, body, speakerCountry, source, channel, from, to } = filter;
  if (leader) query = query.where('statement.leader', '=', leader);
  if (body) query = query.where('statement.body', '=', body);
  if (channel) query = query.where('statement.channel', '=', channel);
  if (from) query = query.where('statement.day', '>=', earliestDay(parsePartialDate(from)));
  // Undated statements have an empty day, which sorts before every date.
  if (to) {
    const last = latestDay(parsePartialDate(to));
    query = query.where('statement.day', '<=', last).where('statement.day', '>', '');
  }
  if (accord) {
    query = query.where('statement.slug', 'in', (eb) =>
      eb
        .selectFrom('statement_accord')
        .select('statement_accord.statement')
        .where('statement_accord.accord', 'in', itselfAndUnder(db, accord)),
    );
  }
  if (country) {
    query = query.where('statement.slug', 'in', (eb) =>
      eb.selectFrom('statement_country').select('statement').where('country', '=', country),
    );
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
  if (source) {
    query = query.where('statement.slug', 'in', (eb) =>
      eb.selectFrom('wording').select('wording.statement').where('wording.source', '=', source),
    );
  }
  if (filter.form || filter.verbatim || filter.language) {
    query = query.where('statement.slug', 'in', (eb) => {
      let preferred = eb
        .selectFrom('wording')
        .innerJoin('source', 'source.slug', 'wording.source')
        .select('wording.statement')
        .where('wording.rank', '=', 0);
      if (filter.form) preferred = preferred.where('wording.form', '=', filter.form);
      if (filter.verbatim) preferred = preferred.where('wording.verbatim', '=', filter.verbatim);
      if (filter.language) {
        preferred = preferred.where(
          sql`coalesce(wording.language, source.language)`,
          '=',
          filter.language,
        );
      }
      return preferred;
    });
  }
  return query;
}
