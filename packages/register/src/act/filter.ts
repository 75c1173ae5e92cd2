import { type ActFilter, Stance } from '@signatory/schema';
import { sql } from 'kysely';
import { itselfAndUnder } from '../accord/parts.ts';
import { parsePartialDate } from '../dates/parse-partial-date.ts';
import { earliestDay, latestDay } from '../dates/partial-date.ts';
import { reportedBy } from '../dates/reported-by.ts';
import { oneOf } from '../db/one-of.ts';
import type { Placed } from '../participation/pairs.ts';
import { inPlace } from '../participation/pairs.ts';
import type { Database } from '../record/tables.ts';

/** The acts that meet all of several filters, by the columns they are listed by. */
export function actsMatching(db: Database, filters: readonly Placed<ActFilter>[]) {
  let query = db.selectFrom('act').select(['act.day', 'act.rank', 'act.key']);
  for (const filter of filters) {
    const { accord, country, places, kind, leader, body, source, contested, from, to } = filter;
    if (accord) query = query.where('act.accord', 'in', itselfAndUnder(db, accord));
    if (country) query = query.where('act.country', '=', country);
    if (places) query = query.where(inPlace(places, sql.ref('act.accord'), sql.ref('act.country')));
    if (kind) query = query.where(oneOf('act.kind', kind));
    if (leader) query = query.where('act.leader', '=', leader);
    if (body) query = query.where('act.body', '=', body);
    if (contested != null) query = query.where('act.contested', '=', contested ? 1 : 0);
    if (from) query = query.where('act.day', '>=', earliestDay(parsePartialDate(from)));
    if (to) {
      const published = sql`select source.published from citation join source on source.slug = citation.source
        where citation.subject = 'Act:' || act.key and citation.stance = ${Stance.SUPPORTS}`;
      query = query.where(
        reportedBy(sql.ref('act.day'), latestDay(parsePartialDate(to)), published),
      );
    }
    if (source) {
      query = query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('citation')
            .select('citation.source')
            .where('citation.source', '=', source)
            .where('citation.subject', '=', sql<string>`'Act:' || act.key`),
        ),
      );
    }
  }
  return query;
}
