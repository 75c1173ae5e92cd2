import { type SqlBool, sql } from 'kysely';
import { oneOf } from '../db/one-of.ts';
import type { Database, Tables } from '../record/tables.ts';
import type { EntryChange, EntryChangeKind } from './edition.ts';
import { idOf } from './entries-at.ts';

/** What an edition changed of an entry. */
export interface EditionChange extends Omit<EntryChange, 'draft'> {
  readonly edition: string;
  /** The draft of the entry before and after, as JSON; null where there was or is none, and where its words were redacted. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The key of a change: the name of its edition, a slash and the id of the entry. */
export function changeKey(change: Pick<EditionChange, 'edition' | 'type' | 'key'>): string {
  return `${change.edition}/${idOf(change)}`;
}

export function positionOf(edition: string) {
  return sql<number>`(select position from edition where name = ${edition})`;
}

export function changeRows(db: Database) {
  return db.selectFrom('edition_change').selectAll().orderBy('type').orderBy('key');
}

/** The changes of an edition to these entries, each with the draft that it changed. */
export async function withDraftsBefore(
  db: Database,
  edition: string,
  entries: readonly { readonly type: string; readonly key: string }[],
): Promise<readonly EditionChange[]> {
  if (entries.length === 0) return [];
  const pairs = entries.map(({ type, key }) => sql`(${type}, ${key})`);
  const rows = await db
    .selectFrom('edition_change')
    .innerJoin('edition', 'edition.name', 'edition_change.edition')
    .selectAll('edition_change')
    .where('edition.position', '<=', positionOf(edition))
    .where(sql<SqlBool>`(type, key) in (values ${sql.join(pairs)})`)
    .orderBy('edition.position', 'desc')
    .execute();
  const versions = Map.groupBy(rows, idOf);
  return entries.flatMap(({ type, key }) => {
    const [row, before] = versions.get(`${type}:${key}`) ?? [];
    if (row?.edition !== edition) return [];
    const { draft, redacted_on, accords: _, countries: __, ...change } = row;
    return [{ ...change, redactedOn: redacted_on, before: before?.draft ?? null, after: draft }];
  });
}

/** How many changes of each kind editions have, by their names; kinds without any are absent. */
export async function changeCounts(
  db: Database,
  editions: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<EntryChangeKind, number>>> {
  const rows = await db
    .selectFrom('edition_change')
    .select(['edition', 'kind', (eb) => eb.fn.countAll<number>().as('count')])
    .where(oneOf('edition', editions))
    .groupBy(['edition', 'kind'])
    .execute();
  // PostgreSQL counts in 64 bits, which its driver gives as text.
  return new Map(
    [...Map.groupBy(rows, ({ edition }) => edition)].map(([edition, ofEdition]) => [
      edition,
      new Map(ofEdition.map(({ kind, count }) => [kind, Number(count)])),
    ]),
  );
}

export function changeOf(row: Tables['edition_change']): EntryChange {
  const { type, key, kind, why, digest, draft, redacted, redacted_on: redactedOn } = row;
  const value: unknown = draft === null ? null : JSON.parse(draft);
  return { type, key, kind, why, digest, draft: value, redacted, redactedOn };
}

/** The changes that left the entries of an edition as it has them, and whose words were taken out. */
export function redactedAt(db: Database, edition: string) {
  const isLeft = sql<SqlBool>`edition.position = (
    select max(other.position) from edition_change as version
    inner join edition as other on other.name = version.edition
    where version.type = edition_change.type and version.key = edition_change.key
      and other.position <= ${positionOf(edition)})`;
  return db
    .selectFrom('edition_change')
    .innerJoin('edition', 'edition.name', 'edition_change.edition')
    .select(['edition_change.type', 'edition_change.key', 'edition_change.edition'])
    .where('edition_change.redacted', 'is not', null)
    .where(isLeft);
}
