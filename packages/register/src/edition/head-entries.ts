import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { inParts } from '../db/in-parts.ts';
import type { Database, Tables } from '../record/tables.ts';
import { changeOf } from './change-rows.ts';
import type { EntryChange } from './edition.ts';
import { type EntriesById, idOf } from './entries-at.ts';
import { UPGRADES, upgradedChange } from './upgrades.ts';

/** How many entries are asked for at once. */
const AT_ONCE = 200;

/**
 * The entries of the record as the last edition left it, of some drafts that are written whole, by their ids such as
 * `Accord:abraham-accords`: of an accord its places too. Redacted ones are included, removed ones not.
 */
export async function headEntries(db: Database, subjects: Iterable<string>): Promise<EntriesById> {
  const all = new Map<string, EntryChange>();
  for (const part of inParts(subjects, AT_ONCE)) {
    const rows = await versions(db)
      .where(sql<SqlBool>`(${sql.join(part.map(isOf), sql` or `)})`)
      .orderBy('edition.position')
      .execute();
    for (const [id, entry] of lastOf(rows)) all.set(id, entry);
  }
  return all;
}

/** An entry as an edition published it last with a digest; null where none did, or its words were redacted. */
export async function publishedEntry(
  db: Database,
  { type, key }: Pick<EntryChange, 'key' | 'type'>,
  digest: string,
): Promise<EntryChange | null> {
  const row = await versions(db)
    .where('type', '=', type)
    .where('key', '=', key)
    .where('edition_change.digest', '=', digest)
    .where('draft', 'is not', null)
    .orderBy('edition.position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? upgradedChange(changeOf(row), UPGRADES, row.format) : null;
}

/** All versions of entries, each with its edition's format. */
export function versions(db: Database) {
  return db
    .selectFrom('edition_change')
    .innerJoin('edition', 'edition.name', 'edition_change.edition')
    .selectAll('edition_change')
    .select('edition.format');
}

/** The entries as the last of their versions left them, the first version first, with drafts in the shape of today. */
export function lastOf(
  rows: readonly (Tables['edition_change'] & Pick<Tables['edition'], 'format'>)[],
): EntriesById {
  const last = new Map(rows.map((row) => [idOf(row), row]));
  const entries = [...last].filter(([, { digest }]) => digest !== null);
  return new Map(
    entries.map(([id, row]) => [id, upgradedChange(changeOf(row), UPGRADES, row.format)]),
  );
}

function isOf(subject: string): RawBuilder<SqlBool> {
  const at = subject.indexOf(':');
  const [type, key] = [subject.slice(0, at), subject.slice(at + 1)];
  const own = sql<SqlBool>`(type = ${type} and key = ${key})`;
  if (type !== 'Accord') return own;
  // No slug has a slash, and 0 is the next character after it.
  return sql<SqlBool>`${own} or (type = 'Participation' and key > ${`${key}/`} and key < ${`${key}0`})`;
}
