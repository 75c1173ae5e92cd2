import { type AccordFilter, AccordOrder, ActKind, DateOrder } from '@signatory/schema';
import { sql } from 'kysely';
import type { Database } from './db/open.ts';
import type { Order } from './db/page.ts';
import { byDay } from './orders.ts';

/** An accord and the instruments under it: what "the accord of this slug" means wherever something concerns it. */
export function itselfAndUnder(db: Database, slug: string) {
  return db
    .selectFrom('accord')
    .select('accord.slug')
    .where((eb) => eb.or([eb('accord.slug', '=', slug), eb('accord.part_of', '=', slug)]));
}

/** Each of these accords beside itself and beside each instrument under it. */
export function partsOf(db: Database, accords: readonly string[]) {
  const own = db
    .selectFrom('accord')
    .select(['slug', 'slug as whole'])
    .where('slug', 'in', accords);
  const under = db
    .selectFrom('accord')
    .select(['slug', sql<string>`part_of`.as('whole')])
    .where('part_of', 'in', accords);
  return own.unionAll(under);
}

/** The accords that meet a filter, by the columns of `accordOrder`. */
export function accordsMeeting(db: Database, filter: AccordFilter) {
  const { kind, country, partOf, topLevel, binding } = filter;
  let query = db.selectFrom('accord').select(['accord.slug', firstDay.as('day')]);
  if (kind) query = query.where('kind', '=', kind);
  if (country) query = query.where('slug', 'in', withPlaceOf(db, country));
  if (partOf) query = query.where('part_of', '=', partOf);
  if (topLevel != null) query = query.where('part_of', topLevel ? 'is' : 'is not', null);
  if (binding != null) query = query.where('binding', '=', binding ? 1 : 0);
  return db.selectFrom(query.as('listed')).select(['listed.slug', 'listed.day']);
}

/** By slug, or by the day of the first act of law. */
export function accordOrder(order: AccordOrder | null | undefined): Order {
  if (order === AccordOrder.NEWEST_FIRST)
    return byDay(DateOrder.NEWEST_FIRST, 'listed.day', 'listed.slug');
  if (order === AccordOrder.OLDEST_FIRST)
    return byDay(DateOrder.OLDEST_FIRST, 'listed.day', 'listed.slug');
  return [{ column: 'listed.slug', direction: 'asc' }];
}

/** Accords in which a country has a place on any day, by its own acts and roles there. */
function withPlaceOf(db: Database, country: string) {
  return db
    .selectFrom('act')
    .select('act.accord')
    .where('act.country', '=', country)
    .union(db.selectFrom('role').select('role.accord').where('role.country', '=', country));
}

const BEFORE_LAW = [ActKind.FLOATED, ActKind.SOUGHT, ActKind.NEGOTIATED, ActKind.ANNOUNCED];

/** The day of the first dated act of law in an accord or an instrument under it; empty where none is dated. */
const firstDay = sql<string>`coalesce((select min(act.day) from act inner join accord as within on within.slug = act.accord
  where (within.slug = accord.slug or within.part_of = accord.slug) and act.day > '' and act.kind not in (${sql.join(BEFORE_LAW)})), '')`;
