import { sql } from 'kysely';
import type { Dialect } from '../db/dialect.ts';
import type { EntryDatabase } from './entries.ts';
import { indexAll } from './reindex.ts';

/**
 * Empties the search index and fills it with the whole record: then it has no word any more that only removed entries had. Calls
 * `onEntered` as `indexAll` does.
 */
export async function indexAnew(
  db: EntryDatabase,
  dialect: Dialect,
  onEntered: (statements: number) => void = () => {},
): Promise<void> {
  await (dialect === 'sqlite'
    ? sql`insert into search_index (search_index) values ('delete-all')`
    : sql`delete from search_index`
  ).execute(db);
  for (const table of ['search_entry', 'name_word', 'search_word'] as const)
    await db.deleteFrom(table).execute();
  await indexAll(db, onEntered);
}
