import { mapByKey } from '../db/rows-by-key.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import type { Database } from '../record/tables.ts';
import { sourceColumns } from './columns.ts';

/** A document on which facts and words stand. */
export interface Source extends RecordOf<typeof sourceColumns> {}

/** Sources by slug. */
export async function sourcesOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Source>> {
  if (slugs.length === 0) return new Map();
  const rows = await db.selectFrom('source').selectAll().where('slug', 'in', slugs).execute();
  return mapByKey(rows, (row) => [row.slug, recordOf(sourceColumns, row)]);
}
