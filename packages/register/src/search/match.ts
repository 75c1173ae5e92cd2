import { sql } from 'kysely';
import { dialectOf } from '../db/dialect.ts';
import type { Database } from '../db/open.ts';
import { parseSearch, type Term } from './query.ts';
import { soundOf } from './spelling.ts';

/** A term with, for each of its words, the spellings that stand for it. */
export interface Sought extends Omit<Term, 'words'> {
  readonly words: readonly (readonly string[])[];
}

/** The most spellings that one word stands for. */
const SPELLINGS = 20;

/**
 * What a search looks for. A word outside quotation marks stands also for the words of names on record that sound the
 * same, so that Tokaev finds Tokayev, in names and in what was said. Throws `RefusedValue`.
 */
export async function soughtBy(db: Database, search: string): Promise<readonly Sought[]> {
  const terms = parseSearch(search);
  const isSounded = ({ exact, prefix }: Term) => !exact && !prefix;
  const sounds = terms
    .filter(isSounded)
    .flatMap(({ words }) => words.map(soundOf))
    .filter((sound) => sound !== null);
  const alike = new Map<string, string[]>();
  if (sounds.length > 0) {
    const rows = await db
      .selectFrom('name_word')
      .select(['sound', 'word'])
      .distinct()
      .where('sound', 'in', sounds)
      .orderBy('word')
      .execute();
    for (const [sound, group] of Map.groupBy(rows, (row) => row.sound)) {
      alike.set(
        sound,
        group.slice(0, SPELLINGS).map(({ word }) => word),
      );
    }
  }
  return terms.map((term) => ({
    ...term,
    words: term.words.map((word) => {
      const others = isSounded(term) ? alike.get(soundOf(word) ?? '') : undefined;
      return [...new Set([word, ...(others ?? [])])];
    }),
  }));
}

/** The ids of the entries that hold all that is looked for, as a subquery; none where nothing is. */
export function entriesWith(db: Database, sought: readonly Sought[]) {
  const wanted = sought.filter(({ excluded }) => !excluded);
  const unwanted = sought.filter(({ excluded }) => excluded);
  if (wanted.length === 0) return sql<number>`(select id from search_entry where 1 = 0)`;
  if (dialectOf(db) === 'sqlite') {
    const all = wanted.map(inFts5).join(' AND ');
    const none = unwanted.map(inFts5).join(' OR ');
    const match = none === '' ? all : `(${all}) NOT (${none})`;
    return sql<number>`(select rowid from search_index where search_index match ${match})`;
  }
  const match = [...wanted.map(inTsquery), ...unwanted.map((term) => `!${inTsquery(term)}`)];
  return sql<number>`(select rowid from search_index where words @@ cast(${match.join(' & ')} as tsquery))`;
}

/** FTS5 has no choice inside a phrase, so a phrase stands once for each way of spelling it. */
function inFts5({ words, prefix }: Sought): string {
  const phrases = words
    .reduce<readonly string[]>(
      (before, spellings) =>
        before
          .flatMap((phrase) => spellings.map((word) => `${phrase} ${word}`))
          .slice(0, SPELLINGS),
      [''],
    )
    .map((phrase) => `"${phrase.trimStart()}"${prefix ? ' *' : ''}`);
  return `(${phrases.join(' OR ')})`;
}

function inTsquery({ words, prefix }: Sought): string {
  const parts = words.map((spellings, i) => {
    const mark = prefix && i === words.length - 1 ? ':*' : '';
    return `(${spellings.map((word) => `'${word}'${mark}`).join(' | ')})`;
  });
  return `(${parts.join(' <-> ')})`;
}
