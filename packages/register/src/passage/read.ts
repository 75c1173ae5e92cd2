import type { Database } from '../record/tables.ts';

/** A stretch of a source's text. Offsets are UTF-16 code units, end exclusive; null where unknown. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** Passages by their owner, in their order. */
export async function passagesOf(
  db: Database,
  owners: readonly string[],
): Promise<ReadonlyMap<string, readonly Passage[]>> {
  if (owners.length === 0) return new Map();
  const rows = await db
    .selectFrom('passage')
    .select(['owner', 'exact', 'prefix', 'suffix', 'start'])
    .where('owner', 'in', owners)
    .orderBy('owner')
    .orderBy('position')
    .execute();
  const passages = new Map<string, Passage[]>();
  for (const [owner, group] of Map.groupBy(rows, (row) => row.owner))
    passages.set(owner, group.map(passageOf));
  return passages;
}

/** A passage from its columns; its end follows from its beginning and its length. */
export function passageOf(row: {
  readonly exact: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly start: number | null;
}): Passage {
  const { exact, prefix, suffix, start } = row;
  return { exact, prefix, suffix, start, end: start === null ? null : start + exact.length };
}
