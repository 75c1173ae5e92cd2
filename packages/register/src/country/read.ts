import type { CountryFilter, Role } from '@signatory/schema';
import { sql } from 'kysely';
import { itselfAndUnder } from '../accord/parts.ts';
import { objectsCiting } from '../citation/facts-citing.ts';
import { oneOf } from '../db/one-of.ts';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { loadPage } from '../db/rows-by-key.ts';
import { type Named, namedIn } from '../name/read.ts';
import type { Database, Engine } from '../record/tables.ts';
import { asksOfDay, placesMatching } from '../standing/filter.ts';
import { type Country, countriesOf } from './country.ts';

/** All of a filter but the name, which needs the words of all names. */
type CountryConditions = Omit<CountryFilter, 'name'>;

export interface Countries {
  byKeys(codes: readonly string[]): Promise<ReadonlyMap<string, Country>>;
  list(filter: CountryConditions, page: PageRequest): Promise<Page<Country>>;
  /** Countries that cite each source for their first or last day, by code. */
  citing(sources: readonly string[]): Promise<ReadonlyMap<string, readonly Country[]>>;
  /** Those that meet a filter, all of them and in no order, by name alone. */
  named(filter: CountryConditions): Promise<readonly Named[]>;
}

const CITING = { subjects: 'Country:%', keyOf: (subject: string) => subject.slice(8) };

export function countries(engine: Engine): Countries {
  const { db } = engine;
  return {
    byKeys: (codes) => countriesOf(db, codes),
    citing: (sources) => objectsCiting(db, CITING, sources, (codes) => countriesOf(db, codes)),
    async list(filter, page) {
      const codes = (await countriesMatching(engine, filter)).select('country.code');
      return loadPage(
        pageOf(codes, [{ column: 'country.code', direction: 'asc' }], page),
        (row) => row.code,
        (codes) => countriesOf(db, codes),
      );
    },
    async named(filter) {
      const query = await countriesMatching(engine, filter);
      const [rows, named] = await Promise.all([
        query.select(['country.code', 'country.alpha2']).execute(),
        namedIn(db, query.select(sql<string>`'Country:' || country.code`.as('id'))),
      ]);
      const alpha2 = new Map(rows.map((row) => [row.code, row.alpha2]));
      return named.map((one) => {
        const short = alpha2.get(one.key);
        return { ...one, codes: short ? [one.key, short] : [one.key] };
      });
    },
  };
}

async function countriesMatching(engine: Engine, filter: CountryConditions) {
  const { db } = engine;
  let query = db.selectFrom('country');
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (asksOfDay(filter)) {
    const places = await placesMatching(engine, filter);
    query = query.where(oneOf('code', new Set(places.map(({ country }) => country))));
  } else {
    if (filter.accord) query = query.where('code', 'in', placedIn(db, filter.accord));
    if (filter.role) query = query.where('code', 'in', withRole(db, filter.role, filter.accord));
  }
  return query;
}

/** Countries with a place in an accord or in an instrument under it, on any day. */
function placedIn(db: Database, accord: string) {
  const accords = itselfAndUnder(db, accord);
  const acted = db.selectFrom('act').select('act.country').where('act.accord', 'in', accords);
  return acted.union(db.selectFrom('role').select('country').where('accord', 'in', accords));
}

/** Countries with a role in an accord or in an instrument under it, or in any, on any day. */
function withRole(db: Database, role: Role, accord: string | null | undefined) {
  const held = db.selectFrom('role').select('country').where('role', '=', role);
  return accord ? held.where('accord', 'in', itselfAndUnder(db, accord)) : held;
}
