import type { PartialDate } from '../dates/partial-date.ts';
import { mapByKey } from '../db/rows-by-key.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import { type Name, namesOf } from '../name/read.ts';
import type { Database } from '../record/tables.ts';
import { accordColumns } from './columns.ts';

/** How far the record of an accord reaches. */
export interface Coverage {
  /** The day up to which it was looked for. */
  readonly until: PartialDate;
  /** What is known to be missing, each in a sentence. */
  readonly missing: readonly string[];
}

/** One instrument, or an umbrella over instruments. */
export interface Accord extends RecordOf<typeof accordColumns> {
  readonly names: readonly Name[];
  /** Null where nobody has said. */
  readonly coverage: Coverage | null;
}

/** Accords by slug, in order of slugs. */
export async function accordsOf(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, Accord>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .selectFrom('accord')
    .selectAll()
    .where('slug', 'in', slugs)
    .orderBy('slug')
    .execute();
  const names = await namesOf(
    db,
    slugs.map((slug) => `Accord:${slug}`),
  );
  return mapByKey(rows, (row) => [
    row.slug,
    {
      ...recordOf(accordColumns, row),
      names: names.get(`Accord:${row.slug}`) ?? [],
      coverage:
        row.coverage_until === null
          ? null
          : { until: row.coverage_until, missing: JSON.parse(row.coverage_missing ?? '[]') },
    },
  ]);
}
