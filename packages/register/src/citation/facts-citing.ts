import { groupByKey } from '../db/rows-by-key.ts';
import type { Database } from '../record/tables.ts';

/**
 * The facts of one type that cite each source, whatever their stance: in the order in which `byKeys` gives them.
 * The type is as in an id.
 */
export function factsCiting<Fact>(
  db: Database,
  type: 'Act' | 'Office' | 'RoleHeld',
  sources: readonly string[],
  byKeys: (keys: readonly string[]) => Promise<ReadonlyMap<string, Fact>>,
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  const keyOf = (subject: string) => subject.slice(type.length + 1);
  return objectsCiting(db, { subjects: `${type}:%`, keyOf }, sources, byKeys);
}

/** The same of objects some of whose parts are cited: `subjects` is the pattern of the ids of all, `keyOf` gives the object of each. */
export async function objectsCiting<Fact>(
  db: Database,
  { subjects, keyOf }: { readonly subjects: string; readonly keyOf: (subject: string) => string },
  sources: readonly string[],
  byKeys: (keys: readonly string[]) => Promise<ReadonlyMap<string, Fact>>,
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  if (sources.length === 0) return new Map();
  const cited = await db
    .selectFrom('citation')
    .select(['source', 'subject'])
    .distinct()
    .where('source', 'in', sources)
    .where('subject', 'like', subjects)
    .execute();
  const citing = Map.groupBy(cited, ({ subject }) => keyOf(subject));
  const facts = await byKeys([...citing.keys()]);
  return groupByKey(
    [...facts].flatMap(([key, fact]) =>
      Array.from(new Set(citing.get(key)?.map(({ source }) => source)), (source) => ({
        source,
        fact,
      })),
    ),
    ({ source }) => source,
    ({ fact }) => fact,
  );
}
