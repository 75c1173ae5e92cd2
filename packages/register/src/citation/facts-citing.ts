import { groupByKey } from '../db/rows-by-key.ts';
import type { Database } from '../record/tables.ts';

/**
 * The facts of one type that cite each source, whatever their stance: in the order in which `byKeys` gives them.
 * The type is as in an id.
 */
export async function factsCiting<Fact>(
  db: Database,
  type: 'Accord' | 'Act' | 'Office' | 'RoleHeld',
  sources: readonly string[],
  byKeys: (keys: readonly string[]) => Promise<ReadonlyMap<string, Fact>>,
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  if (sources.length === 0) return new Map();
  const cited = await db
    .selectFrom('citation')
    .select(['source', 'subject'])
    .distinct()
    .where('source', 'in', sources)
    .where('subject', 'like', `${type}:%`)
    .execute();
  const citing = Map.groupBy(cited, ({ subject }) => subject.slice(type.length + 1));
  const facts = await byKeys([...citing.keys()]);
  return groupByKey(
    [...facts].flatMap(([key, fact]) =>
      (citing.get(key) ?? []).map(({ source }) => ({ source, fact })),
    ),
    ({ source }) => source,
    ({ fact }) => fact,
  );
}
