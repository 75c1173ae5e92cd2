import { SearchType } from '@signatory/schema';
import { sql } from 'kysely';
import { grouped } from '../db/keyed.ts';
import type { Database } from '../db/open.ts';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { highlights, type TextRange } from './highlight.ts';
import { entriesWith, type Sought, soughtBy } from './match.ts';
import { searchWords } from './words.ts';

/** The types that search finds, as `Node.id` writes them. */
type Type = 'Accord' | 'Body' | 'Country' | 'Leader' | 'Statement';

/** Something found: an object, and the name or the wording by which it was. */
export interface Hit {
  readonly type: Type;
  readonly key: string;
  readonly text: string;
  readonly language: string;
  /** Where in `text` stands what was looked for. */
  readonly ranges: readonly TextRange[];
  /** The key of the wording; null where a name was found. */
  readonly wording: string | null;
}

/** The objects with a name or a wording that holds all that is looked for. */
export type Search = (
  search: string,
  types: readonly SearchType[] | null,
  page: PageRequest,
) => Promise<Page<Hit>>;

/** Finds in a text the places where what is looked for stands. */
export type Highlighter = (text: string) => readonly TextRange[];

/** What a search highlights, in any text. Throws `RefusedValue` for what `parseSearch` refuses. */
export async function highlighterOf(db: Database, search: string): Promise<Highlighter> {
  const sought = await soughtBy(db, search);
  return (text) => highlights(text, sought);
}

const TYPES: Readonly<Record<SearchType, Type>> = {
  [SearchType.ACCORD]: 'Accord',
  [SearchType.BODY]: 'Body',
  [SearchType.COUNTRY]: 'Country',
  [SearchType.LEADER]: 'Leader',
  [SearchType.STATEMENT]: 'Statement',
};

/** Search over a record. Throws `RefusedValue` for what `parseSearch` refuses. */
export function searchOf(db: Database): Search {
  return async (search, types, request) => {
    const sought = await soughtBy(db, search);
    const whole = searchWords(search).join(' ');
    let entries = db
      .selectFrom('search_entry')
      .select(['type', 'key'])
      // A name that is just what was typed comes before all others.
      .select(
        sql<string>`min(case when whole = ${whole} then '0' || rank else rank end)`.as('rank'),
      )
      .where('id', 'in', entriesWith(db, sought))
      .groupBy(['type', 'key']);
    if (types !== null) {
      const names = types.map((type) => TYPES[type]);
      entries = names.length
        ? entries.where('type', 'in', names)
        : entries.where(sql<boolean>`1 = 0`);
    }
    const found = db.selectFrom(entries.as('found')).select(['rank', 'type', 'key']);
    const order = (['rank', 'type', 'key'] as const).map((column) => ({
      column: `found.${column}`,
      direction: 'asc' as const,
    }));
    const page = await pageOf(found, order, request);
    const shown = await textsOf(db, page.rows, sought, whole);
    const rows = page.rows.flatMap(({ type, key }) => {
      const [best] = shown.get(`${type}:${key}`) ?? [];
      return best ? [{ type, key, ...best, ranges: highlights(best.text, sought) }] : [];
    });
    return { ...page, rows };
  };
}

const NAMED = Object.values(TYPES).filter((type) => type !== 'Statement');

type Shown = Pick<Hit, 'text' | 'language' | 'wording'>;

/** The names and wordings by which objects were found, the best first: the name typed, else in the order of the record. */
async function textsOf(
  db: Database,
  found: readonly { type: string; key: string }[],
  sought: readonly Sought[],
  whole: string,
): Promise<ReadonlyMap<string, readonly Shown[]>> {
  if (found.length === 0) return new Map();
  const entries = db
    .selectFrom('search_entry as entry')
    // The plus keeps SQLite from trying every entry that matches for each key.
    .where(sql<number>`+entry.id`, 'in', entriesWith(db, sought))
    .where(
      'entry.key',
      'in',
      found.map(({ key }) => key),
    );
  const names = await entries
    .innerJoin('name', (on) =>
      on
        .on('name.subject', '=', sql<string>`entry.type || ':' || entry.key`)
        .onRef('name.position', '=', 'entry.part'),
    )
    .where('entry.type', 'in', NAMED)
    .select(['name.subject', 'name.text', 'name.language'])
    .orderBy(sql`case when entry.whole = ${whole} then 0 else 1 end`)
    .orderBy('name.position')
    .execute();
  const wordings = await entries
    .innerJoin('wording', (on) =>
      on.onRef('wording.statement', '=', 'entry.key').onRef('wording.position', '=', 'entry.part'),
    )
    .innerJoin('source', 'source.slug', 'wording.source')
    .where('entry.type', '=', 'Statement')
    .select(['wording.statement', 'wording.key', 'wording.text'])
    .select(sql<string>`coalesce(wording.language, source.language)`.as('language'))
    .orderBy('wording.rank')
    .execute();
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
