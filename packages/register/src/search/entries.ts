import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../db/dialect.ts';
import type { Tables } from '../db/tables.ts';
import { soundOf } from './spelling.ts';
import { searchWords } from './words.ts';

/** A database in which entries are written: Kysely's own type, for migrations write them too. */
type Database = Kysely<Tables>;

/** Enters the forms of a name. `subject` is the id of what they name. */
export async function enterNames(
  db: Database,
  subject: string,
  names: readonly { readonly text: string }[],
): Promise<void> {
  const { type, key } = parted(subject);
  const spelt = new Map<string, string>();
  for (const [part, { text }] of names.entries()) {
    const words = searchWords(text);
    for (const word of words) spelt.set(word, soundOf(word) ?? '');
    await enter(db, words, { type, key, part, rank: nameRank(words), whole: words.join(' ') });
  }
  const rows = [...spelt].flatMap(([word, sound]) => (sound ? { subject, word, sound } : []));
  if (rows.length > 0) await db.insertInto('name_word').values(rows).execute();
}

/** Enters the words of a wording, by its number in the statement's draft, from 0. */
export async function enterWording(
  db: Database,
  { slug: key }: { readonly slug: string },
  part: number,
  text: string,
): Promise<void> {
  await enter(db, searchWords(text), {
    type: 'Statement',
    key,
    part,
    rank: STATEMENT_RANK,
    whole: null,
  });
}

/** Takes out all that was entered of one thing, by its id. */
export async function removeEntries(db: Database, subject: string): Promise<void> {
  const { type, key } = parted(subject);
  const entries = db
    .selectFrom('search_entry')
    .select('id')
    .where('type', '=', type)
    .where('key', '=', key);
  await db.deleteFrom('search_index').where('rowid', 'in', entries).execute();
  await db.deleteFrom('search_entry').where('type', '=', type).where('key', '=', key).execute();
  await db.deleteFrom('name_word').where('subject', '=', subject).execute();
}

/** What is named, or has words, is of a type that search finds: the beginning of its id. */
function parted(subject: string): Pick<Tables['search_entry'], 'type' | 'key'> {
  const [type, key = ''] = subject.split(':') as [Tables['search_entry']['type'], string?];
  return { type, key };
}

/** Names come before statements, the shorter first. Text sorts alike on both engines. */
export function nameRank(words: readonly string[]): string {
  return `1${String(words.length).padStart(3, '0')}`;
}

/** Statements come after all names; among themselves by their day. */
export const STATEMENT_RANK = '2';

async function enter(
  db: Database,
  words: readonly string[],
  entry: Omit<Tables['search_entry'], 'id'>,
): Promise<void> {
  const { id } = await db
    .insertInto('search_entry')
    .values(entry)
    .returning('id')
    .executeTakeFirstOrThrow();
  await (dialectOf(db) === 'sqlite'
    ? sql`insert into search_index (rowid, words) values (${id}, ${words.join(' ')})`
    : sql`insert into search_index (rowid, words) values (${id}, cast(${placed(words)} as tsvector))`
  ).execute(db);
}

/** Words with their places, as PostgreSQL writes a tsvector; it keeps no place over 16,383. */
function placed(words: readonly string[]): string {
  return words.map((word, i) => `'${word}':${Math.min(i + 1, 16_383)}`).join(' ');
}
