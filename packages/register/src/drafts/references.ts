import { sql } from 'kysely';
import { type DraftPath, UnknownSlug } from '../errors.ts';
import type { Database } from '../record/tables.ts';
import { nearest } from '../references/near-match.ts';

/** The tables a draft may refer to, with the column that is their key. */
const KEYS = {
  country: 'code',
  body: 'slug',
  leader: 'slug',
  source: 'slug',
  accord: 'slug',
  statement: 'slug',
} as const;

/** A reference and where in its draft it stands; absent ones are passed over. */
export type Reference = readonly [key: string | undefined, path: DraftPath];

/** Throws `UnknownSlug` for the first reference to something the record does not hold. */
export async function requireKeys(
  db: Database,
  table: keyof typeof KEYS,
  references: readonly Reference[],
): Promise<void> {
  const named = references.flatMap(([key, path]) => (key === undefined ? [] : [{ key, path }]));
  if (named.length === 0) return;
  const column: string = KEYS[table];
  const rows = await db
    .selectFrom(table)
    .select(sql.ref<string>(column).as('key'))
    .where(sql.ref<string>(column), 'in', [...new Set(named.map(({ key }) => key))])
    .execute();
  const known = new Set(rows.map((row) => row.key));
  const missing = named.find(({ key }) => !known.has(key));
  if (!missing) return;
  const all = await db.selectFrom(table).select(sql.ref<string>(column).as('key')).execute();
  const near = nearest(
    missing.key,
    all.map(({ key }) => ({ key, texts: [key] })),
  );
  const some = [...near, ...all.slice(0, 3).map(({ key }) => key)];
  throw new UnknownSlug(table, missing.key, missing.path, near, some);
}
