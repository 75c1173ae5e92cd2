import { sql } from 'kysely';
import { dialectOf } from '../db/dialect.ts';
import type { Database } from '../record/tables.ts';

/** Whether the index has one of these words or, with `prefix`, a word that begins with one of them. */
export async function isIndexed(
  db: Database,
  words: readonly string[],
  prefix = false,
): Promise<boolean> {
  if (words.length === 0) return false;
  const match =
    dialectOf(db) === 'sqlite'
      ? sql`search_index match ${words.map((word) => `"${word}"${prefix ? ' *' : ''}`).join(' OR ')}`
      : sql`words @@ cast(${words.map((word) => `'${word}'${prefix ? ':*' : ''}`).join(' | ')} as tsquery)`;
  const { rows } = await sql`select rowid from search_index where ${match} limit 1`.execute(db);
  return rows.length > 0;
}
