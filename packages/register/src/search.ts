import { sql } from 'kysely';
import type { Place } from './db/open.ts';
import { RefusedValue } from './errors.ts';

/** How long a search may be: UTF-16 code units, and words. */
const LENGTH_LIMIT = 200;
const WORDS_LIMIT = 16;

/**
 * The words of a text as they are indexed and looked up: letters and digits of any script, without case and accents.
 * Cutting and folding here, not in the engine, makes both engines find the same, and leaves no operator to inject.
 */
export function searchWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The ids of wordings that hold all words of a search, as a subquery; none where it has no word. Throws `RefusedValue`. */
export function wordingsWith({ dialect }: Pick<Place, 'dialect'>, search: string) {
  if (search.length > LENGTH_LIMIT) {
    throw new RefusedValue(
      `words holds ${search.length} characters`,
      `give at most ${LENGTH_LIMIT}`,
    );
  }
  const words = searchWords(search);
  if (words.length > WORDS_LIMIT) {
    throw new RefusedValue(`words holds ${words.length} words`, `give at most ${WORDS_LIMIT}`);
  }
  if (words.length === 0) return sql<number>`(select id from wording where 1 = 0)`;
  return dialect === 'sqlite'
    ? sql<number>`(select rowid from wording_search where wording_search match ${words.map((word) => `"${word}"`).join(' AND ')})`
    : sql<number>`(select rowid from wording_search where words @@ cast(${words.map((word) => `'${word}'`).join(' & ')} as tsquery))`;
}

/** Indexes the words of a wording. */
export async function indexWords(
  { db, dialect }: Place,
  wording: number,
  text: string,
): Promise<void> {
  const words = searchWords(text);
  await (dialect === 'sqlite'
    ? sql`insert into wording_search (rowid, words) values (${wording}, ${words.join(' ')})`
    : sql`insert into wording_search (rowid, words) values (${wording}, array_to_tsvector(cast(${[...new Set(words)]} as text[])))`
  ).execute(db);
}

/** Takes wordings out of the index. */
export async function unindexWords({ db }: Place, wordings: readonly number[]): Promise<void> {
  for (const id of wordings) await sql`delete from wording_search where rowid = ${id}`.execute(db);
}
