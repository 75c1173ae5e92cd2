import { type CountryFilter, CountryKind } from '@signatory/schema';
import { z } from 'zod';
import { keyed, loadPage } from './db/keyed.ts';
import type { Database, Engine } from './db/open.ts';
import { type Page, type PageRequest, pageOf } from './db/page.ts';
import { addDraft, type Change, type Noun } from './db/revise.ts';
import { codeDraft, wikidataDraft } from './drafts.ts';
import { draftNames, type Name, namesDraft, namesOf, writeNames } from './names.ts';

/** A state or state-like actor, keyed by ISO 3166-1 alpha-3 or an X-code. */
export interface Country {
  readonly code: string;
  readonly alpha2: string | null;
  readonly kind: CountryKind;
  readonly wikidata: string | null;
  readonly names: readonly Name[];
}

/** A country as a seed file writes it. */
export const countryDraft = z.strictObject({
  code: codeDraft,
  alpha2: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no alpha-2 code: use two capital letters')
    .optional(),
  kind: z.enum(CountryKind),
  names: namesDraft,
  wikidata: wikidataDraft.optional(),
});

export type CountryDraft = z.infer<typeof countryDraft>;

export interface Countries {
  byKeys(codes: readonly string[]): Promise<ReadonlyMap<string, Country>>;
  list(filter: CountryFilter, page: PageRequest): Promise<Page<Country>>;
  /** Writes a whole country. Throws `Refused` for a draft that does not fit; then nothing is written. */
  add(draft: CountryDraft, why: string): Promise<Change>;
}

/** How countries are written. */
export const countryNoun: Noun<CountryDraft> = {
  type: 'Country',
  shape: countryDraft,
  key: (draft) => draft.code,
  async read(db, code) {
    const country = (await countriesOf(db, [code])).get(code);
    return (
      country && {
        code,
        ...(country.alpha2 !== null && { alpha2: country.alpha2 }),
        kind: country.kind,
        names: draftNames(country.names),
        ...(country.wikidata !== null && { wikidata: country.wikidata }),
      }
    );
  },
  async write(db, { code, alpha2 = null, kind, wikidata = null, names }) {
    const row = { code, alpha2, kind, wikidata };
    await db
      .insertInto('country')
      .values(row)
      .onConflict((on) => on.column('code').doUpdateSet(row))
      .execute();
    await writeNames(db, `Country:${code}`, names);
  },
  async erase(db, code) {
    await writeNames(db, `Country:${code}`, {});
    await db.deleteFrom('country').where('code', '=', code).execute();
  },
};

export function countries(engine: Engine): Countries {
  const { db } = engine;
  return {
    add: (draft, why) => addDraft(engine, countryNoun, draft, why),
    byKeys: (codes) => countriesOf(db, codes),
    list(filter, page) {
      let query = db.selectFrom('country').select('country.code');
      if (filter.kind) query = query.where('kind', '=', filter.kind);
      if (filter.accord) {
        const accord = filter.accord;
        query = query.where((eb) =>
          eb.or([
            eb(
              'code',
              'in',
              eb.selectFrom('act').select('act.country').where('act.accord', '=', accord),
            ),
            eb(
              'code',
              'in',
              eb.selectFrom('role').select('role.country').where('role.accord', '=', accord),
            ),
          ]),
        );
      }
      return loadPage(
        pageOf(query, [{ column: 'country.code', direction: 'asc' }], page),
        (row) => row.code,
        (codes) => countriesOf(db, codes),
      );
    },
  };
}

async function countriesOf(
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
