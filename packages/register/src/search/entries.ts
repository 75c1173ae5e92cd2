import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../db/dialect.ts';
import type { Tables } from '../record/tables.ts';
import { type Document, entryId, isPlain } from './documents.ts';
import { isShortName } from './language/short-names.ts';
import { soundOf } from './language/spelling.ts';
import { stemOf } from './language/stems.ts';
import { searchWords } from './language/words.ts';

/** A database in which entries are written. */
export type EntryDatabase = Kysely<Tables>;

export type SearchEntryType = Tables['search_entry']['type'];

/** An object as search holds it. */
export interface SearchEntry {
  readonly type: SearchEntryType;
  readonly key: string;
  /** The day of a statement; empty where it is unknown. */
  readonly day?: string;
  /** See `Tables['search_entry']`. */
  readonly forms: string | null;
  readonly document: Document;
  /** What it is found by elsewhere: the words of its names, with what kind of name each stands in. */
  readonly names: readonly NameWord[];
}

export type NameWord = Omit<Tables['name_word'], 'subject'>;

/** What a named object is called, as `search_entry.forms` holds it: codes and names, a line each, and after an empty line the rest. */
export function formsOf(
  codes: readonly string[],
  names: readonly string[],
  titles: readonly string[],
): string {
  const folded = (texts: readonly string[]) =>
    texts.map((text) => searchWords(text).join(' ')).join('\n');
  return `${folded([...codes, ...names])}\n\n${folded(titles)}`;
}

/** The words by which codes and names are found; of a word that is both a code and a word of a name, the code. */
export function nameWords(codes: readonly string[], names: readonly string[]): readonly NameWord[] {
  const kinds = new Map<string, NameWord['kind']>();
  for (const name of names) {
    for (const word of searchWords(name)) {
      kinds.set(word, isShortName(name) ? 1 : (kinds.get(word) ?? 0));
    }
  }
  for (const code of codes) kinds.set(code.toLowerCase(), 2);
  return Array.from(kinds, ([word, kind]) => ({
    word,
    sound: kind === 0 ? (soundOf(word) ?? '') : '',
    stem: stemOf(word),
    kind,
  }));
}

/** The words of a document that a word of a search may stand for, with their stems. */
export function vocabularyOf(document: Document): readonly Tables['search_word'][] {
  const words = new Set(document.filter(isPlain));
  return Array.from(words, (word) => ({ word, stem: stemOf(word) }));
}

/** Adds an object to the index; it must not be there. */
export async function enter(db: EntryDatabase, entry: SearchEntry): Promise<void> {
  const { type, key, forms, document, names } = entry;
  const id = await freeId(db, entryId(type, key, entry.day));
  await db.insertInto('search_entry').values({ id, type, key, forms }).execute();
  const vocabulary = vocabularyOf(document);
  if (vocabulary.length > 0) {
    await db
      .insertInto('search_word')
      .values([...vocabulary])
      .onConflict((on) => on.doNothing())
      .execute();
  }
  const rows = names.map((name) => ({ subject: `${type}:${key}`, ...name }));
  if (rows.length > 0) await db.insertInto('name_word').values(rows).execute();
  await (dialectOf(db) === 'sqlite'
    ? sql`insert into search_index (rowid, words) values (${id}, ${document.join(' ')})`
    : sql`insert into search_index (rowid, words) values (${id}, cast(${placed(document)} as tsvector))`
  ).execute(db);
}

/** Removes an object from the index. */
export async function removeEntry(
  db: EntryDatabase,
  type: SearchEntryType,
  key: string,
): Promise<void> {
  const row = await db
    .selectFrom('search_entry')
    .select('id')
    .where('type', '=', type)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row) return;
  const id = Number(row.id);
  await db.deleteFrom('search_index').where('rowid', '=', id).execute();
  await db.deleteFrom('search_entry').where('id', '=', id).execute();
  if (type !== 'Statement' && type !== 'Participation') {
    await db.deleteFrom('name_word').where('subject', '=', `${type}:${key}`).execute();
  }
}

/** The next number that no entry has: two of one day seldom want the same. */
async function freeId(db: EntryDatabase, id: number): Promise<number> {
  const taken = await db.selectFrom('search_entry').select('id').where('id', '=', id).execute();
  return taken.length > 0 ? freeId(db, id < 0 ? id - 1 : id + 1) : id;
}

/** Words with their places, as PostgreSQL writes a tsvector; it keeps no place over 16,383. */
function placed(document: Document): string {
  return document.map((word, i) => `'${word}':${Math.min(i + 1, 16_383)}`).join(' ');
}
