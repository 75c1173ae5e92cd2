import { sql } from 'kysely';
import type { Engine } from '../record/tables.ts';

/** The acts of a place that have begun by the day, and their order: undated ones first, of one day its own before others. */
const BEGUN_ACTS = `place_act join effective_day on effective_day.subject = 'Act:' || place_act.act and effective_day.day <= as_of.value`;
const OF_THE_PLACE = 'place_act.accord = place.accord and place_act.country = place.country';
const IN_ORDER = `place_act.date is not null, place_act.day, length(place_act.date), place_act.rank, place_act.within <> place_act.accord,
  place_act.within, place_act.act`;

/** The last day that a date of publication may mean. */
const PUBLISHED_BY = lastDayOf('source.published');
/** When the latest dated source for an act was published, where that was before all of the act's date. */
const GIVEN_IN_ADVANCE_ON = `(select published from (
    select source.published, ${PUBLISHED_BY} as by_day from citation join source on source.slug = citation.source
    where citation.subject = 'Act:' || act.key and citation.stance = 'SUPPORTS' and source.published is not null
    order by by_day desc, length(source.published) desc limit 1)
  where by_day < act.date || substr('-01-01', length(act.date) - 3))`;
/** Whether a state was no more by the day; empty of a former state whose last day is not on record. */
const HAS_CEASED = `case when country.until is not null then (${lastDayOf('country.until')}) < as_of.value
  when country.kind = 'FORMER' then null else 0 end`;

/**
 * The tables that the server gives out as CSV, as views over the tables of the record: the same columns, and the same rows as on the
 * day that `about` has under `as_of`. A list is one text, as in a cell of CSV; true is 1. Written without what SQLite learned
 * after 3.38, since readers have old ones.
 */
const VIEWS: Readonly<Record<string, string>> = {
  // The acts of a country that count for its place in an accord: those in instruments under it too.
  place_act: `
    select accord, country, key as act, kind, date, day, rank, contested, accord as within from act where country is not null
    union all
    select accord.part_of, act.country, act.key, act.kind, act.date, act.day, act.rank, act.contested, act.accord
    from act join accord on accord.slug = act.accord where act.country is not null and accord.part_of is not null`,

  signatories: `
    select place.accord, ${nameOf('Accord', 'place.accord')} as accord_name, accord.binding, place.country,
      ${nameOf('Country', 'place.country')} as country_name,
      country.kind as country_kind, ${HAS_CEASED} as no_longer_existing, place.standing, place.since,
      ${isAhead('place.since')} as scheduled, place.ends_on, accord.coverage_until as covered_until,
      ${listOf(`select role.role as item from role join effective_day on effective_day.subject = 'RoleHeld:' || role.key
        where role.accord = place.accord and role.country = place.country and effective_day.day <= as_of.value
        order by role.position`)} as roles,
      ${placeActs(0)} as acts, ${placeActs(1)} as contested_acts,
      ${listOf(`select source as item from (
          select citation.source, row_number() over (order by ${IN_ORDER}, citation.position) as nth
          from ${BEGUN_ACTS} join citation on citation.subject = 'Act:' || place_act.act and citation.stance = 'SUPPORTS'
          where ${OF_THE_PLACE})
        group by source order by min(nth)`)} as sources
    from about as as_of
    join standing_interval as place
      on place."from" <= as_of.value and (place."to" is null or place."to" >= as_of.value)
    join accord on accord.slug = place.accord
    join country on country.code = place.country
    where as_of.key = 'as_of'`,

  statements: `
    select statement.slug as statement, statement.date, statement.date_inferred, ${slugOf('statement')} as speaker,
      case when statement.leader is not null then 'Leader' when statement.body is not null then 'Body'
        else 'UnnamedSpeaker' end as speaker_type,
      ${speakerNameOf('statement')} as speaker_name,
      case when statement.leader is not null then leader.country when statement.body is not null then body.country
        else statement.unnamed_country end as speaker_country,
      office.title as office,
      coalesce(named_office.last_known, 0) as office_last_known, statement.channel, statement.occasion, wording.form, wording.text,
      (select json_group_array(exact) from (
        select exact from passage where owner = 'Wording:' || wording.key order by position)) as passages,
      wording.attributed_as, coalesce(wording.language, source.language) as language, wording.verbatim, wording.source,
      source.title as source_title, source.url as source_url, ${spaced('statement.accords')} as accords,
      ${spaced('statement.countries')} as countries,
      (select count(*) from wording as each where each.statement = statement.slug) as wordings, statement.note
    from statement
    join wording on wording.statement = statement.slug and wording.rank = 0
    join source on source.slug = wording.source
    left join leader on leader.slug = statement.leader
    left join body on body.slug = statement.body
    left join named_office on named_office.subject = 'Statement:' || statement.slug
    left join office on office.key = named_office.office`,

  acts: `
    select 'Act:' || act.key as act, act.accord, act.country, ${nameOf('Country', 'act.country')} as country_name, act.kind,
      act.date, ${isAhead('act.date')} as scheduled,
      ${GIVEN_IN_ADVANCE_ON} as given_in_advance_on, act.date_inferred, ${slugOf('act')} as "by", ${speakerNameOf('act')} as by_name, office.title as office,
      coalesce(named_office.last_known, 0) as office_last_known, act.statement, act.other_date,
      (select day from effective_day where subject = 'Act:' || act.key) as counted_from, act.effective, act.notified, act.in_part,
      act.continues, act.objected_to, act.precludes, act.territory, act.contested, ${cited("'Act:' || act.key", 'SUPPORTS')} as sources,
      ${cited("'Act:' || act.key", 'CONTRADICTS')} as contradicted_by, act.note
    from act
    left join named_office on named_office.subject = 'Act:' || act.key
    left join office on office.key = named_office.office`,

  relations: `
    select accord, ${nameOf('Accord', 'accord')} as accord_name, kind, related, ${nameOf('Accord', 'related')} as related_name,
      ${cited("'AccordRelation:' || relation.accord || '/' || relation.kind || '/' || relation.related", 'SUPPORTS')} as sources
    from relation`,

  offices: `
    select 'Office:' || key as office, leader, ${nameOf('Leader', 'leader')} as leader_name, title, capacity, country, body, "from", "to",
      (select day from evidence_end where evidence_end.office = office.key) as attested_until, null as last_known,
      ${cited("'Office:' || office.key", 'SUPPORTS')} as sources, note
    from office`,

  sources: `
    select slug as source, title, publisher, ${nameOf('Body', 'publisher')} as publisher_name, byline, published,
      published_inferred, url, language, kind, sha256, note
    from source`,
};

/** Adds the views to a copy that holds what is derived. */
export async function addViews({ db }: Engine): Promise<void> {
  for (const [name, select] of Object.entries(VIEWS))
    await sql.raw(`create view ${name} as ${select.trim()}`).execute(db);
}

function placeActs(contested: 0 | 1): string {
  return listOf(`select place_act.kind || coalesce(' ' || place_act.date, '') as item from ${BEGUN_ACTS}
    where ${OF_THE_PLACE} and place_act.contested = ${contested} order by ${IN_ORDER}`);
}

/** The items that a query selects, in its order, as one text. */
function listOf(select: string): string {
  return `(select group_concat(item, '; ') from (${select}))`;
}

function spaced(column: string): string {
  return `nullif(replace(${column}, ' ', '; '), '')`;
}

function cited(subject: string, stance: 'SUPPORTS' | 'CONTRADICTS'): string {
  return listOf(`select source as item from citation where citation.subject = ${subject} and stance = '${stance}'
    group by source order by min(position)`);
}

/** The English name, which everything has. */
function nameOf(type: string, key: string): string {
  return `(select name.text from name where name.subject = '${type}:' || ${key} and name.language = 'en'
    order by name.position limit 1)`;
}

function slugOf(table: 'act' | 'statement'): string {
  return `coalesce(${table}.leader, ${table}.body)`;
}

function speakerNameOf(table: 'act' | 'statement'): string {
  return `coalesce(${nameOf('Leader', `${table}.leader`)}, ${nameOf('Body', `${table}.body`)}, ${table}.unnamed)`;
}

/** Whether a date lies after the day of the views, an imprecise one with its first day. */
function isAhead(date: string): string {
  return `coalesce(${date} || substr('-01-01', length(${date}) - 3)
    > (select value from about where key = 'as_of'), 0)`;
}

/** The last day that a date may mean. */
function lastDayOf(date: string): string {
  return `case length(${date}) when 4 then ${date} || '-12-31'
    when 7 then date(${date} || '-01', '+1 month', '-1 day') else ${date} end`;
}
