import type { DaysOfState } from '../country/days.ts';
import type { Database, Tables } from '../record/tables.ts';
import { CONCERNING_BOTH } from '../standing/history.ts';
import { predecessorsBy } from './succession.ts';

/** Acts in these accords; where countries are given, theirs, those of the accords as a whole, and those of countries that they continue, succeed to, or that continue them. */
export async function actRowsIn(
  db: Database,
  accords: readonly string[],
  days: ReadonlyMap<string, DaysOfState>,
  countries?: readonly string[],
): Promise<readonly Tables['act'][]> {
  const inAccords = db.selectFrom('act').selectAll().where('accord', 'in', accords);
  if (!countries) return inAccords.execute();
  const rows = await inAccords
    .where((eb) =>
      eb.or([
        eb('country', 'in', countries),
        eb('country', 'is', null),
        eb('continues', 'in', countries),
        // The other state of diplomatic relations, whose acts and last day concern both.
        eb('kind', 'in', ['ESTABLISHED', 'CONTINUED', ...CONCERNING_BOTH]),
      ]),
    )
    .execute();
  const read = new Set(countries);
  const next = () => before(rows, read, days);
  for (let codes = next(); codes.length > 0; codes = next()) {
    rows.push(...(await inAccords.where('country', 'in', codes).execute()));
    for (const country of codes) read.add(country);
  }
  return rows;
}

/** The countries that those whose acts were read continue, or to which they may have succeeded, but for those that were read. */
function before(
  rows: readonly Tables['act'][],
  read: ReadonlySet<string>,
  days: ReadonlyMap<string, DaysOfState>,
): readonly string[] {
  return rows
    .filter(({ country }) => read.has(country ?? ''))
    .flatMap((row) => [
      ...(row.continues === null ? [] : [row.continues]),
      ...predecessorsBy(
        { ...row, otherDate: row.other_date, contested: Boolean(row.contested) },
        days,
      ),
    ])
    .filter((code) => !read.has(code));
}
