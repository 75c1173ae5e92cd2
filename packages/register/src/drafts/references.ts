import { type SqlBool, sql } from 'kysely';
import { UnknownSlug } from '../errors.ts';
import type { Database } from '../record/tables.ts';
import { nearest } from '../references/near-match.ts';
import { type Reference, typeNamed } from './reference.ts';

/** The tables a draft may refer to, with the column that is their key. */
const KEYS = {
  country: 'code',
  body: 'slug',
  leader: 'slug',
  source: 'slug',
  accord: 'slug',
  statement: 'slug',
} as const satisfies Record<Reference['noun'], string>;

/** Throws `UnknownSlug` for the first reference to something the record does not hold. */
export async function requireReferences(
  db: Database,
  references: readonly Reference[],
): Promise<void> {
  const missing = new Set<Reference>();
  for (const [noun, own] of Map.groupBy(references, (one) => one.noun)) {
    const column: string = KEYS[noun];
    const rows = await db
      .selectFrom(noun)
      .select(sql.ref<string>(column).as('key'))
      .where(sql.ref<string>(column), 'in', [...new Set(own.map(({ key }) => key))])
      .execute();
    const known = new Set(rows.map((row) => row.key));
    for (const one of own) if (!known.has(one.key)) missing.add(one);
  }
  const first = references.find((one) => missing.has(one));
  if (first) throw await unknownSlug(db, first);
}

async function unknownSlug(db: Database, { noun, key, path }: Reference): Promise<UnknownSlug> {
  const column: string = KEYS[noun];
  const all = await db.selectFrom(noun).select(sql.ref<string>(column).as('key')).execute();
  const near = nearest(
    key,
    all.map(({ key }) => ({ key, texts: [key] })),
  );
  const some = [...near, ...all.slice(0, 3).map(({ key }) => key)];
  return new UnknownSlug(noun, key, path, near, some, await removedIn(db, noun, key));
}

/** The name of the edition that removed an entry; null where none did. */
async function removedIn(
  db: Database,
  noun: Reference['noun'],
  key: string,
): Promise<string | null> {
  const last = await db
    .selectFrom('edition_change')
    .innerJoin('edition', 'edition.name', 'edition_change.edition')
    .select(['edition.name', 'edition_change.kind'])
    .where(sql<SqlBool>`edition_change.type = ${typeNamed(noun)}`)
    .where('edition_change.key', '=', key)
    .orderBy('edition.position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.kind === 'REMOVED' ? last.name : null;
}
