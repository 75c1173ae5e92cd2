import { z } from 'zod';
import {
  checkCitations,
  citationReferences,
  citationsDraft,
  draftCitations,
  eraseCitations,
  verifyCitations,
  writeCitations,
} from '../citation/draft.ts';
import { draftOf, inOrderOf, rowOf, shapesOf } from '../drafts/columns.ts';
import type { Noun } from '../drafts/noun.ts';
import { draftNames, eraseNames, namesDraft, writeNames } from '../name/draft.ts';
import { countryColumns } from './columns.ts';
import { countriesOf } from './country.ts';

const { code, alpha2, kind, ...others } = shapesOf(countryColumns);

/** A country as a seed file writes it. */
export const countryDraft = z
  .strictObject({
    code,
    alpha2,
    kind,
    names: namesDraft,
    ...others,
    /** For its first and its last day. */
    citations: citationsDraft.optional(),
  })
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
    const id = idOf(code);
    const citations = (await draftCitations(db, [id]))(id);
    return inOrderOf(countryDraft, {
      ...draftOf(countryColumns, country),
      names,
      ...(citations.length > 0 && { citations }),
    });
  },
  async complete(db, draft, now) {
    if (!draft.citations) return draft;
    return {
      ...draft,
      citations: await verifyCitations(db, draft.citations, ['citations'], now),
    };
  },
  write(rows, draft) {
    rows.replace('country', 'code', rowOf(countryColumns, draft));
    writeNames(rows, idOf(draft.code), draft.names);
    writeCitations(rows, idOf(draft.code), draft.citations ?? []);
  },
  async clear(db, code) {
    await eraseNames(db, idOf(code));
    await eraseCitations(db, [idOf(code)]);
  },
  async erase(db, code) {
    await db.deleteFrom('country').where('code', '=', code).execute();
  },
  references: ({ citations = [] }) => citationReferences(citations, ['citations']),
  check: (db, { citations = [] }) => checkCitations(db, citations, ['citations']),
};

function idOf(code: string): string {
  return `Country:${code}`;
}
