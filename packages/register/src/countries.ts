import type { CountryFilter, CountryKind } from '@signatory/schema';
import { itselfAndUnder } from './accord-filter.ts';
import { keyed, loadPage } from './db/keyed.ts';
import type { Database, Engine } from './db/open.ts';
import { type Page, type PageRequest, pageOf } from './db/page.ts';
import { type Name, namesOf } from './names.ts';

/** A state or state-like actor, keyed by ISO 3166-1 alpha-3 or an X-code. */
export interface Country {
  readonly code: string;
  readonly alpha2: string | null;
  readonly kind: CountryKind;
  readonly wikidata: string | null;
  readonly names: readonly Name[];
}

export interface Countries {
  byKeys(codes: readonly string[]): Promise<ReadonlyMap<string, Country>>;
  list(filter: CountryFilter, page: PageRequest): Promise<Page<Country>>;
}

export function countries(engine: Engine): Countries {
  const { db } = engine;
  return {
    byKeys: (codes) => countriesOf(db, codes),
    list(filter, page) {
      let query = db.selectFrom('country').select('country.code');
      if (filter.kind) query = query.where('kind', '=', filter.kind);
      if (filter.accord) {
        const accords = itselfAndUnder(db, filter.accord);
        const acted = db.selectFrom('act').select('act.country').where('act.accord', 'in', accords);
        const held = db.selectFrom('role').select('country').where('accord', 'in', accords);
        query = query.where('code', 'in', acted.union(held));
      }
      if (filter.role) {
        let held = db.selectFrom('role').select('country').where('role', '=', filter.role);
        if (filter.accord) held = held.where('accord', 'in', itselfAndUnder(db, filter.accord));
        query = query.where('code', 'in', held);
      }
      return loadPage(
        pageOf(query, [{ column: 'country.code', direction: 'asc' }], page),
        (row) => row.code,
        (codes) => countriesOf(db, codes),
      );
    },
  };
}

export async function countriesOf(
  db: Database,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Country>> {
  if (codes.length === 0) return new Map();
  const rows = await db.selectFrom('country').selectAll().where('code', 'in', codes).execute();
  const names = await namesOf(
    db,
    codes.map((code) => `Country:${code}`),
  );
  return keyed(rows, (row) => [
    row.code,
    { ...row, names: names.get(`Country:${row.code}`) ?? [] },
  ]);
}
