import type { SourceFilter } from '@signatory/schema';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { itselfAndUnder } from '../accord/parts.ts';
import { relationIdIn } from '../accord/relations.ts';
import { actsMatching } from '../act/filter.ts';
import { parsePartialDate } from '../dates/parse-partial-date.ts';
import { type Day, earliestDay, latestDay } from '../dates/partial-date.ts';
import type { Placed } from '../participation/pairs.ts';
import { inPlace } from '../participation/pairs.ts';
import type { Database } from '../record/tables.ts';
import { statementsMatching } from '../statement/filter.ts';

/** What is asked of the things for which a source stands, all of it of one and the same thing. */
type ThingFilter = Omit<SourceFilter, 'kind' | 'publisher' | 'language' | 'from' | 'to' | 'name'>;

/** The sources that meet a filter, whatever they are called. */
export async function sourcesMatching(db: Database, filter: Placed<Omit<SourceFilter, 'name'>>) {
  const { kind, publisher, language, from, to, ...thing } = filter;
  let query = db.selectFrom('source');
  if (kind) query = query.where('kind', '=', kind);
  if (publisher) query = query.where('publisher', '=', publisher);
  if (language) query = query.where('language', '=', language);
  if (from) query = query.where(lastDay, '>=', earliestDay(parsePartialDate(from)));
  if (to) query = query.where(lastDay, '<=', monthFull(latestDay(parsePartialDate(to))));
  return thing.places || thing.accord || thing.country || thing.leader || thing.body
    ? query.where(await standsFor(db, thing))
    : query;
}

/** Whether an act, a role, an office, a country, an accord or a relation of one that meets a filter cites the source, or a statement has a wording from it. */
async function standsFor(db: Database, thing: Placed<ThingFilter>): Promise<RawBuilder<SqlBool>> {
  const ids = citing(db, thing).map((id) => sql`citation.subject in (${id})`);
  const said = (await statementsMatching(db, [thing])).clearSelect().select('statement.slug');
  return sql<SqlBool>`source.slug in (
    select citation.source from citation where ${sql.join(ids, sql` or `)}
    union all select wording.source from wording where wording.statement in ${said})`;
}

/** The ids of all that may cite a source and meets a filter, by type; a type that lacks what is asked of it is not among them. */
function citing(db: Database, thing: Placed<ThingFilter>): readonly RawBuilder<unknown>[] {
  const { accord, country, places, leader, body } = thing;
  const within = accord ? itselfAndUnder(db, accord) : null;
  const acts = actsMatching(db, [thing]);
  const ids = [sql`select 'Act:' || met.key from ${acts} as met`];
  if (!leader && !body) {
    const asked = [
      within && sql`role.accord in ${within}`,
      country && sql`role.country = ${country}`,
      places && inPlace(places, sql.ref('role.accord'), sql.ref('role.country')),
    ];
    ids.push(sql`select 'RoleHeld:' || role.key from role where ${every(asked)}`);
  }
  if (!accord && !places) {
    const asked = [
      country && sql`office.country = ${country}`,
      leader && sql`office.leader = ${leader}`,
      body && sql`office.body = ${body}`,
    ];
    ids.push(sql`select 'Office:' || office.key from office where ${every(asked)}`);
  }
  if (country && !accord && !places && !leader && !body)
    ids.push(sql`select ${`Country:${country}`}`);
  if (within && !country && !places && !leader && !body) {
    ids.push(
      sql`select 'Accord:' || itself.slug from ${within} as itself`,
      sql`select ${relationIdIn} from relation where relation.accord in ${within}`,
    );
  }
  return ids;
}

function every(asked: readonly (RawBuilder<unknown> | null | undefined | '')[]) {
  return sql.join(
    asked.filter((condition) => condition),
    sql` and `,
  );
}

/** The latest day that the date of publication may mean, where every month is taken to have 31 days. */
export const lastDay = sql<string>`case length(published) when 4 then published || '-12-31' when 7 then published || '-31' else published end`;

/** A day with the last one of its month written as the 31st. */
function monthFull(day: Day): Day {
  const month = day.slice(0, 7);
  return day === latestDay(month) ? `${month}-31` : day;
}
