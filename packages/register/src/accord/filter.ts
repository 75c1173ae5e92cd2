import { type AccordFilter, AccordOrder, ActKind, DateOrder, type Role } from '@signatory/schema';
import { type SelectQueryBuilder, sql } from 'kysely';
import { byDay } from '../dates/by-day.ts';
import { oneOf } from '../db/one-of.ts';
import type { Order } from '../db/page.ts';
import type { Participation } from '../participation/read.ts';
import type { Database, Tables } from '../record/tables.ts';

/**
 * The accords that meet a filter, by the columns of `accordOrder`. `places` are those that meet it on its day; null where it names
 * none.
 */
export function accordsMatching(
  db: Database,
  filter: AccordFilter,
  places: readonly Participation[] | null,
) {
  const { kind, country, partOf, topLevel, binding, role } = filter;
  let query = db.selectFrom('accord').select(['accord.slug', firstDay.as('day')]);
  if (kind) query = query.where('kind', '=', kind);
  if (places) {
    query = query.where(oneOf('slug', new Set(places.map(({ accord }) => accord))));
  } else {
    if (country) query = query.where('slug', 'in', itselfAndOver(db, withPlaceOf(db, country)));
    if (role) query = query.where('slug', 'in', itselfAndOver(db, withRole(db, role, country)));
  }
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

/** Accords, by a query of their slugs, and the umbrellas over them. */
function itselfAndOver(db: Database, slugs: Slugs) {
  const over = db.selectFrom('accord').select(sql<string>`part_of`.as('accord'));
  return slugs.union(over.where('slug', 'in', slugs).where('part_of', 'is not', null));
}

type Slugs = SelectQueryBuilder<Tables, 'act' | 'role', { accord: string }>;

/** Accords in which a country has a place on any day, by its own acts and roles there. */
function withPlaceOf(db: Database, country: string): Slugs {
  return db
    .selectFrom('act')
    .select('act.accord')
    .where('act.country', '=', country)
    .union(db.selectFrom('role').select('role.accord').where('role.country', '=', country));
}

/** Accords in which a country, or any, has a role on any day. */
function withRole(db: Database, role: Role, country: string | null | undefined): Slugs {
  const held = db.selectFrom('role').select('role.accord').where('role.role', '=', role);
  return country ? held.where('role.country', '=', country) : held;
}

const BEFORE_LAW = [ActKind.FLOATED, ActKind.SOUGHT, ActKind.NEGOTIATED, ActKind.ANNOUNCED];

/** The day of the first dated, uncontested act of law in an accord or an instrument under it; empty where there is none. */
export const firstDay = sql<string>`coalesce((select min(act.day) from act inner join accord as within on within.slug = act.accord
  where (within.slug = accord.slug or within.part_of = accord.slug) and act.day > '' and act.contested = 0
  and act.kind not in (${sql.join(BEFORE_LAW)})), '')`;
