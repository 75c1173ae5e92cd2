import { groupByKey } from '../db/rows-by-key.ts';
import { statementDocument } from './documents.ts';
import type { EntryDatabase, SearchEntry } from './entries.ts';

/** What search holds of statements. */
export async function statementEntries(
  db: EntryDatabase,
  slugs: readonly string[],
): Promise<readonly SearchEntry[]> {
  const rows = await db
    .selectFrom('statement')
    .select(['slug', 'leader', 'body', 'unnamed', 'date', 'day', 'occasion'])
    .where('slug', 'in', slugs)
    .execute();
  const accords = await db
    .selectFrom('statement_accord')
    .innerJoin('accord', 'accord.slug', 'statement_accord.accord')
    .select(['statement', 'accord', 'part_of'])
    .where('statement', 'in', slugs)
    .orderBy('accord')
    .execute();
  const countries = await db
    .selectFrom('statement_country')
    .select(['statement', 'country'])
    .where('statement', 'in', slugs)
    .orderBy('country')
    .execute();
  const wordings = await db
    .selectFrom('wording')
    .innerJoin('source', 'source.slug', 'wording.source')
    .select(['statement', 'text', 'title', 'publisher'])
    .where('statement', 'in', slugs)
    .orderBy('wording.position')
    .execute();
  const accordsOf = groupByKey(
    accords,
    ({ statement }) => statement,
    ({ accord, part_of }) => (part_of === null ? [accord] : [accord, part_of]),
  );
  const countriesOf = groupByKey(
    countries,
    ({ statement }) => statement,
    ({ country }) => country,
  );
  const wordingsOf = groupByKey(
    wordings,
    ({ statement }) => statement,
    (row) => row,
  );
  return rows.map(({ slug, day, leader, body, unnamed, date, occasion }) => {
    const said = wordingsOf.get(slug) ?? [];
    const speaker = leader === null ? (body === null ? null : `Body:${body}`) : `Leader:${leader}`;
    const document = statementDocument({
      speaker,
      unnamed,
      date,
      occasion,
      accords: [...new Set((accordsOf.get(slug) ?? []).flat())],
      countries: countriesOf.get(slug) ?? [],
      publishers: [...new Set(said.map(({ publisher }) => publisher))],
      titles: [...new Set(said.map(({ title }) => title))],
      wordings: said.map(({ text }) => text),
    });
    return { type: 'Statement', key: slug, day, forms: null, document, names: [] };
  });
}
