import type { Kysely } from 'kysely';
import { type Dialect, dialectOf } from '../db/dialect.ts';
import { RowWriter } from '../db/row-writer.ts';
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

/** The words of a document that a word of a search may stand for, with their stems. Adds them to `known`, and leaves out what is there. */
export function vocabularyOf(
  document: Document,
  known: Set<string>,
): readonly Tables['search_word'][] {
  const words = document.filter((word) => isPlain(word) && !known.has(word) && known.add(word));
  return words.map((word) => ({ word, stem: stemOf(word) }));
}

/** Adds objects to the index; they must not be there. `words` are known to be in `search_word`, from which none is removed. */
export async function enter(
  db: EntryDatabase,
  entries: readonly SearchEntry[],
  words: Set<string>,
): Promise<void> {
  const rows = new RowWriter(db);
  const inText = documentText(dialectOf(db));
  const isTaken = await takenIds(db, entries);
  for (const entry of entries) {
    const { type, key, forms, document, names } = entry;
    const id = await freeId(db, isTaken, wantedId(entry));
    rows.insert('search_entry', { id, type, key, forms });
    rows.insertMissing('search_word', ...vocabularyOf(document, words));
    for (const name of names) rows.insert('name_word', { subject: `${type}:${key}`, ...name });
    rows.insert('search_index', { rowid: id, words: inText(document) });
  }
  await rows.flush();
}

/** How a document is written into the index of an engine. */
export function documentText(dialect: Dialect): (document: Document) => string {
  return dialect === 'sqlite' ? (words) => words.join(' ') : placed;
}

/** Removes objects of a type from the index. */
export async function removeEntries(
  db: EntryDatabase,
  type: SearchEntryType,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  const rows = await db
    .selectFrom('search_entry')
    .select('id')
    .where('type', '=', type)
    .where('key', 'in', keys)
    .execute();
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => Number(id));
  await db.deleteFrom('search_index').where('rowid', 'in', ids).execute();
  await db.deleteFrom('search_entry').where('id', 'in', ids).execute();
  if (type !== 'Statement' && type !== 'Participation') {
    const subjects = keys.map((key) => `${type}:${key}`);
    await db.deleteFrom('name_word').where('subject', 'in', subjects).execute();
  }
}

/** Of the numbers that entries want, those that another has. */
async function takenIds(
  db: EntryDatabase,
  entries: readonly SearchEntry[],
): Promise<Map<number, boolean>> {
  const wanted = entries.map(wantedId);
  const isTaken = new Map(wanted.map((id) => [id, false]));
  if (wanted.length === 0) return isTaken;
  const rows = await db.selectFrom('search_entry').select('id').where('id', 'in', wanted).execute();
  for (const { id } of rows) isTaken.set(Number(id), true);
  return isTaken;
}

function wantedId({ type, key, day }: SearchEntry): number {
  return entryId(type, key, day);
}

/** The next number that no entry has, which is then taken: two of one day seldom want the same. */
async function freeId(
  db: EntryDatabase,
  isTaken: Map<number, boolean>,
  id: number,
): Promise<number> {
  const known = isTaken.get(id);
  const taken = known ?? (await hasEntry(db, id));
  isTaken.set(id, true);
  return taken ? freeId(db, isTaken, id < 0 ? id - 1 : id + 1) : id;
}

async function hasEntry(db: EntryDatabase, id: number): Promise<boolean> {
  const row = await db
    .selectFrom('search_entry')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Words with their places, as PostgreSQL writes a tsvector; it keeps no place over 16,383. */
function placed(document: Document): string {
  return document.map((word, i) => `'${word}':${Math.min(i + 1, 16_383)}`).join(' ');
}
