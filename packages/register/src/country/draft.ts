import { z } from 'zod';
import { draftOf, inOrderOf, rowOf, shapesOf } from '../drafts/columns.ts';
import type { Noun } from '../drafts/revise.ts';
import { draftNames, namesDraft, writeNames } from '../name/draft.ts';
import { countryColumns } from './columns.ts';
import { countriesOf } from './country.ts';

const { code, alpha2, kind, ...others } = shapesOf(countryColumns);

/** A country as a seed file writes it. */
export const countryDraft = z
  .strictObject({ code, alpha2, kind, names: namesDraft, ...others })
  .refine(({ from, until }) => !from || !until || from <= until, {
    path: ['until'],
    error: 'is before from',
  });

export type CountryDraft = z.infer<typeof countryDraft>;

/** How countries are written. */
export const countryNoun: Noun<CountryDraft> = {
  type: 'Country',
  shape: countryDraft,
  key: (draft) => draft.code,
  async read(db, code) {
    const country = (await countriesOf(db, [code])).get(code);
    if (!country) return undefined;
    const names = draftNames(country.names);
    return inOrderOf(countryDraft, { ...draftOf(countryColumns, country), names });
  },
  async write(db, draft) {
    const row = rowOf(countryColumns, draft);
    await db
      .insertInto('country')
      .values(row)
      .onConflict((on) => on.column('code').doUpdateSet(row))
      .execute();
    await writeNames(db, `Country:${draft.code}`, draft.names);
  },
  async erase(db, code) {
    await writeNames(db, `Country:${code}`, {});
    await db.deleteFrom('country').where('code', '=', code).execute();
  },
};
