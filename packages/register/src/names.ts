import type { Database } from './db/open.ts';

/** One form of a name: its text and its language as a BCP 47 tag. */
export interface Name {
  readonly text: string;
  readonly language: string;
}

/** Names by the id of what they name, in their order. */
export async function namesOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Name[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('name')
    .selectAll()
    .where('subject', 'in', ids)
    .orderBy('subject')
    .orderBy('position')
    .execute();
  return Map.groupBy(rows, (row) => row.subject);
}
