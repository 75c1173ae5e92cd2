import { sql } from 'kysely';
import { grouped } from '../db/keyed.ts';
import type { Database } from '../db/open.ts';
import { entriesWith, type Sought } from './match.ts';

/** A name, or a wording with its key. */
interface Shown {
  readonly text: string;
  readonly language: string;
  readonly wording: string | null;
}

/** The names and wordings by which objects were found, the best first: the name typed, else in the order of the record. */
export async function textsOf(
  db: Database,
  found: readonly { type: string; key: string }[],
  sought: readonly Sought[],
  whole: string,
): Promise<ReadonlyMap<string, readonly Shown[]>> {
  const entries = (keys: readonly string[]) =>
    db
      .selectFrom('search_entry as entry')
      // The plus keeps SQLite from trying every entry that matches for each key.
      .where(sql<number>`+entry.id`, 'in', entriesWith(db, sought))
      .where('entry.key', 'in', keys);
  const keysOf = (ofStatements: boolean) =>
    found.flatMap(({ type, key }) => ((type === 'Statement') === ofStatements ? [key] : []));
  const named = keysOf(false);
  const names =
    named.length > 0
      ? await entries(named)
          .innerJoin('name', (on) =>
            on
              .on('name.subject', '=', sql<string>`entry.type || ':' || entry.key`)
              .onRef('name.position', '=', 'entry.part'),
          )
          .where('entry.type', '!=', 'Statement')
          .select(['name.subject', 'name.text', 'name.language'])
          .orderBy(sql`case when entry.whole = ${whole} then 0 else 1 end`)
          .orderBy('name.position')
          .execute()
      : [];
  const said = keysOf(true);
  const wordings =
    said.length > 0
      ? await entries(said)
          .innerJoin('wording', (on) =>
            on
              .onRef('wording.statement', '=', 'entry.key')
              .onRef('wording.position', '=', 'entry.part'),
          )
          .innerJoin('source', 'source.slug', 'wording.source')
          .where('entry.type', '=', 'Statement')
          .select(['wording.statement', 'wording.key', 'wording.text'])
          .select(sql<string>`coalesce(wording.language, source.language)`.as('language'))
          .orderBy('wording.rank')
          .execute()
      : [];
  return grouped(
    [
      ...names.map((row) => ({ ...row, wording: null })),
      ...wordings.map((row) => ({
        ...row,
        subject: `Statement:${row.statement}`,
        wording: row.key,
      })),
    ],
    ({ subject }) => subject,
    ({ text, language, wording }) => ({ text, language, wording }),
  );
}
