import type { AccordRelationKind } from '@signatory/schema';
import { mapByKey } from '../db/rows-by-key.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import { type Name, namesOf } from '../name/read.ts';
import type { Database } from '../record/tables.ts';
import { accordColumns } from './columns.ts';
import { type Coverage, coverageOf } from './coverage.ts';

/** One instrument, or an umbrella over instruments. */
export interface Accord extends RecordOf<typeof accordColumns> {
  readonly names: readonly Name[];
  /** Null where nobody has said. */
  readonly coverage: Coverage | null;
}

/** A relation, seen from one of its two accords. */
export interface AccordRelation {
  /** The slug of the accord that has the relation, its kind and the slug of the accord it is to, parted by slashes. */
  readonly key: string;
  readonly kind: AccordRelationKind;
  /** The accord at the other end. */
  readonly accord: string;
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
      coverage: coverageOf(row),
    },
  ]);
}
