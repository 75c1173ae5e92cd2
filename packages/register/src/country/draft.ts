import { CountryKind } from '@signatory/schema';
import { z } from 'zod';
import type { Noun } from '../drafts/revise.ts';
import { codeDraft, wikidataDraft } from '../drafts/shapes.ts';
import { draftNames, namesDraft, writeNames } from '../name/draft.ts';
import { countriesOf } from './read.ts';

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
