import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { wholes } from '../accord/wholes.ts';
import { arePlace, inPlace, type PlacePairs } from '../participation/pairs.ts';
import type { StatementField } from './fields.ts';

type Values = (
  met: RawBuilder<unknown>,
  everyPlace: EveryPlace,
  column: (name: string) => RawBuilder<string>,
) => RawBuilder<unknown>;

/** Whether a value holds with the places that each filter asks for, of which it may be the accord or the country. */
export type EveryPlace = (
  holds: (places: PlacePairs) => RawBuilder<SqlBool>,
) => RawBuilder<SqlBool>;

/** Whether a statement that is met concerns an accord, or a country, for which a condition holds. */
const withAccord = (condition: RawBuilder<SqlBool>) =>
  sql<SqlBool>`exists (select 1 from statement_accord where statement_accord.statement = met.slug and ${condition})`;
const withCountry = (condition: RawBuilder<SqlBool>) =>
  sql<SqlBool>`exists (select 1 from statement_country where statement_country.statement = met.slug and ${condition})`;

/**
 * A row for each value that each statement met has, the value null where it has none. A statement has a value just where
 * the filter of that value finds it, so that a count is what the filter would give.
 */
export const VALUES: Readonly<Record<StatementField, Values>> = {
  // What concerns an instrument concerns the umbrella over it, and counts once there.
  accord: (
    met,
    everyPlace,
    column,
  ) => sql`select distinct met.slug, concerned.slug as value from ${met}
    inner join statement_accord on statement_accord.statement = met.slug
    inner join ${wholes} as concerned on concerned.part = statement_accord.accord
    where ${everyPlace((places) => withCountry(arePlace(places, column('concerned.slug'), column('statement_country.country'))))}`,
  body: (met) => sql`select met.body as value from ${met}`,
  channel: (met) => sql`select met.channel as value from ${met}`,
  country: (met, everyPlace, column) => sql`select statement_country.country as value from ${met}
    inner join statement_country on statement_country.statement = met.slug
    where ${everyPlace((places) => withAccord(inPlace(places, column('statement_accord.accord'), column('statement_country.country'))))}`,
  form: preferred(sql`wording.form`),
  language: preferred(
    sql`coalesce(wording.language, source.language)`,
    sql`inner join source on source.slug = wording.source`,
  ),
  leader: (met) => sql`select met.leader as value from ${met}`,
  source: (met) => sql`select distinct met.slug, wording.source as value from ${met}
    inner join wording on wording.statement = met.slug`,
  speakerCountry: (
    met,
  ) => sql`select coalesce(leader.country, body.country, met.unnamed_country) as value from ${met}
    left join leader on leader.slug = met.leader left join body on body.slug = met.body`,
  verbatim: preferred(sql`wording.verbatim`),
};

/** A value of the preferred wording, or of what is joined to it. */
function preferred(value: RawBuilder<unknown>, join: RawBuilder<unknown> = sql``): Values {
  return (met) => sql`select ${value} as value from ${met}
    inner join wording on wording.statement = met.slug and wording.rank = 0 ${join}`;
}
