import { groupByKey } from '../db/rows-by-key.ts';
import { placeDocument, yearsOf } from './documents.ts';
import type { EntryDatabase, SearchEntry } from './entries.ts';

/** What search holds of the places in some accords; one under an umbrella is a place in the umbrella too. */
export async function placeEntries(
  db: EntryDatabase,
  accords: readonly string[],
): Promise<readonly SearchEntry[]> {
  const under = await db
    .selectFrom('accord')
    .select(['slug', 'part_of'])
    .where((eb) => eb.or([eb('slug', 'in', accords), eb('part_of', 'in', accords)]))
    .execute();
  const slugs = under.map(({ slug }) => slug);
  if (slugs.length === 0) return [];
  const rows = await db
    .selectFrom('act')
    .select(['accord', 'country', 'date'])
    .where('accord', 'in', slugs)
    .where('country', 'is not', null)
    .unionAll(
      db
        .selectFrom('role')
        .select(['accord', 'country', 'from as date'])
        .where('accord', 'in', slugs),
    )
    .execute();
  const umbrellas = new Map(under.map(({ slug, part_of }) => [slug, part_of]));
  const places = groupByKey(
    rows.flatMap(({ accord, country, date }) =>
      [accord, umbrellas.get(accord)]
        .filter((one) => one != null && accords.includes(one))
        .map((one) => ({ key: `${one}/${country}`, date })),
    ),
    ({ key }) => key,
    ({ date }) => date,
  );
  return Array.from(places, ([key, dates]) => {
    const [accord = '', country = ''] = key.split('/');
    const document = placeDocument(accord, country, yearsOf(dates));
    return { type: 'Participation', key, forms: null, document, names: [] };
  });
}
