import { mapByKey } from '../db/rows-by-key.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import { type Name, namesOf } from '../name/read.ts';
import type { Database } from '../record/tables.ts';
import { countryColumns } from './columns.ts';

/** A state or state-like actor, keyed by ISO 3166-1 alpha-3 or an X-code. */
export interface Country extends RecordOf<typeof countryColumns> {
  readonly names: readonly Name[];
}

/** Countries by code. */
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
  return mapByKey(rows, (row) => [
    row.code,
    { ...recordOf(countryColumns, row), names: names.get(`Country:${row.code}`) ?? [] },
  ]);
}
