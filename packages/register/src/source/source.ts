import { mapByKey } from '../db/rows-by-key.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import type { Named } from '../name/read.ts';
import type { Database } from '../record/tables.ts';
import { sourceColumns } from './columns.ts';

/** A document on which facts and words stand. */
export interface Source extends RecordOf<typeof sourceColumns> {}

/** A source by what it is listed and found by: its publisher's names, its date, its title. */
export interface NamedSource extends Named, Pick<Source, 'title' | 'published'> {}

/** Sources by slug. */
export async function sourcesOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Source>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('source').selectAll().where('slug', 'in', slugs).execute();
  return mapByKey(rows, (row) => [row.slug, recordOf(sourceColumns, row)]);
}
