import { type SqlBool, sql } from 'kysely';
import type { Database } from '../record/tables.ts';
import { keyOf } from './documents.ts';
import { isIndexed } from './index-lookup.ts';
import { withKinds } from './kinds.ts';
import { isCodeAndWord, isKind, isOfStanding } from './language/common-words.ts';
import { demonymOf } from './language/demonyms.ts';
import { bareForms, withArticle } from './language/endings.ts';
import { soundOf } from './language/spelling.ts';
import { stemOf } from './language/stems.ts';
import { type CodeReading, parseSearch, type Term } from './query.ts';

/** A search term after query expansion: each of its words with the other words that it stands for. */
export interface ExpandedTerm extends Omit<Term, 'words' | 'unfinished' | 'code'> {
  readonly words: readonly (readonly string[])[];
  /** The keys of objects that are named by it, as documents hold them. */
  readonly keys: readonly string[];
  /** Stands also for words of names that begin so. */
  readonly beginsName: boolean;
  /** Asks how far a country has gone. */
  readonly standing: boolean;
  /** Says what kind of thing is looked for: an agreement, a treaty. */
  readonly kind: boolean;
  /** The keys of the countries whose people or things are called so. */
  readonly demonymOf: readonly string[];
}

/** The most words that one word stands for, and the most objects. */
const SPELLINGS = 20;
const OBJECTS = 300;

/** From how many letters on a word that nobody has written stands for the words that begin so. */
const SHORTEST_BEGINNING = 3;

/**
 * Parses a search and expands its terms. A word outside quotation marks also matches
 * - words of the same stem;
 * - words of names that sound the same, so that Tokaev finds Tokayev, and objects whose code it is;
 * - where it is in no name, a word of a name of which it may be an inflected form.
 *
 * The last word may be unfinished: it also matches objects with a word in their names that begins so. Where no text has the word
 * itself, it matches those words too, and where no name begins so, any word that does. A word for accords in general also matches
 * the accords that other words name, and a demonym matches its country. Throws `RefusedValue`.
 */
export async function expandQuery(
  db: Database,
  search: string,
  reading: CodeReading = 'WORD',
): Promise<readonly ExpandedTerm[]> {
  const terms = parseSearch(search, reading);
  const loose = terms.filter(({ exact }) => !exact);
  if (loose.length === 0) return terms.map(asTyped);
  const names = await namesLike(db, loose);
  const inflected = await namesInflected(db, loose, names);
  const stems = [...new Set(loose.flatMap(({ words }) => words.map(stemOf)))];
  const wordsByStem = Map.groupBy(
    await db
      .selectFrom('search_word')
      .select(['word', 'stem'])
      .where('stem', 'in', stems)
      .orderBy('word')
      .execute(),
    ({ stem }) => stem,
  );
  const expanded = await Promise.all(
    terms.map(async (term): Promise<ExpandedTerm> => {
      const [word] = term.words;
      if (term.exact || word === undefined || term.words.length > 1) return asTyped(term);
      const isMeant = meantBy(term, word);
      const direct = names.filter((row) => isMeant(row, false));
      const named = direct.length > 0 ? direct : (inflected.get(word) ?? []);
      const inShort = named.some((row) => row.kind > 0 && row.word === word);
      const isCode = inShort && term.code === 'only';
      const spellings = [
        word,
        ...(wordsByStem.get(stemOf(word)) ?? []).map((row) => row.word),
        ...wordsOf(named),
      ];
      const whole = isCode
        ? []
        : [...new Set(term.prefix ? [word] : spellings)].slice(0, SPELLINGS);
      // A code alone may be the beginning of a name as well; a name in short is whole.
      const isOnlyCode = terms.length === 1 && named.every((row) => row.kind !== 1);
      const begins = term.unfinished && (!inShort || isCodeAndWord(word) || isOnlyCode);
      const longerNames = begins || term.prefix ? names.filter((row) => isMeant(row, true)) : [];
      const objects = longerNames.length > 0 ? longerNames : named;
      const people = term.prefix ? [] : demonymOf(word).map((code) => keyOf(`Country:${code}`));
      const isKnown =
        !begins || isCode || named.length > 0 || people.length > 0 || (await isIndexed(db, whole));
      const longer = isKnown ? [] : wordsOf(objects);
      const goesOn = !isKnown && longer.length === 0 && [...word].length >= SHORTEST_BEGINNING;
      return {
        ...asTyped(term),
        words: [[...new Set([...whole, ...longer])].slice(0, SPELLINGS)],
        keys: [...new Set([...people, ...objects.map(({ subject }) => keyOf(subject))])].slice(
          0,
          OBJECTS,
        ),
        prefix: term.prefix || goesOn,
        beginsName: begins || term.prefix,
        standing: isOfStanding(word) && !term.excluded,
        kind: isKind(word) && !term.excluded,
        demonymOf: people,
      };
    }),
  );
  return withKinds(expanded);
}

/** A term that stands for nothing but itself. */
function asTyped({ words, typed, exact, prefix, excluded }: Term): ExpandedTerm {
  const only = words.map((word) => [word]);
  const bare = { keys: [], beginsName: false, standing: false, kind: false, demonymOf: [] };
  return { words: only, typed, exact, prefix, excluded, ...bare };
}

interface NameRow {
  readonly subject: string;
  readonly word: string;
  readonly sound: string;
  readonly stem: string;
  readonly kind: 0 | 1 | 2;
}

function wordsOf(rows: readonly NameRow[]): readonly string[] {
  return rows.flatMap(({ kind, word }) => (kind === 0 ? [word] : []));
}

/** Whether a word of a name is meant by a term; of a code or a name in short, only the whole. */
function meantBy({ code, prefix }: Term, word: string) {
  const [sound, stem, articled] = [soundOf(word), stemOf(word), withArticle(word)];
  return (row: NameRow, beginning: boolean): boolean => {
    if (row.kind > 0) return row.word === word && (code !== 'no' || !isCodeAndWord(word));
    if (code === 'only' && isCodeAndWord(word)) return false;
    if (beginning && row.word.startsWith(word)) return true;
    if (prefix) return row.word.startsWith(word);
    if (row.word === word || row.word === articled) return true;
    return row.stem === stem || (sound !== null && row.sound === sound);
  };
}

/** The words of names that may be meant by some terms. */
async function namesLike(db: Database, terms: readonly Term[]): Promise<readonly NameRow[]> {
  const words = terms.flatMap((term) => term.words);
  const sounds = words.flatMap((word) => soundOf(word) ?? []);
  const open = terms.filter(({ unfinished, prefix }) => unfinished || prefix);
  const conditions = [
    sql<SqlBool>`word in (${sql.join(words.flatMap((word) => [word, withArticle(word) ?? word]))})`,
    sql<SqlBool>`stem in (${sql.join(words.map(stemOf))})`,
    ...(sounds.length > 0 ? [sql<SqlBool>`sound in (${sql.join(sounds)})`] : []),
    ...open.map(({ words }) => {
      const beginning = words.at(-1) ?? '';
      return sql<SqlBool>`(word >= ${beginning} and word < ${`${beginning}\u{10ffff}`})`;
    }),
  ];
  return db
    .selectFrom('name_word')
    .selectAll()
    .where((eb) => eb.or(conditions))
    .orderBy('word')
    .orderBy('subject')
    .limit(NAMES)
    .execute();
}

/** By words that are in no name: the words of names of which they may be inflected forms. */
async function namesInflected(
  db: Database,
  terms: readonly Term[],
  names: readonly NameRow[],
): Promise<ReadonlyMap<string, readonly NameRow[]>> {
  const forms = new Map<string, readonly string[]>();
  for (const term of terms) {
    const [word = '', ...more] = term.words;
    const isName = names.some((row) => meantBy(term, word)(row, false));
    if (more.length === 0 && !isName && !term.prefix) forms.set(word, bareForms(word));
  }
  const all = [...forms.values()].flat();
  if (all.length === 0) return new Map();
  const rows = await db
    .selectFrom('name_word')
    .selectAll()
    .where('word', 'in', all)
    .where('kind', '<', 2)
    .orderBy('word')
    .orderBy('subject')
    .limit(NAMES)
    .execute();
  return new Map(
    Array.from(forms, ([word, some]) => {
      const longest = some.find((form) => rows.some((row) => row.word === form));
      return [word, rows.filter((row) => row.word === longest)];
    }),
  );
}

/** The most words of names that are looked at: more than two letters have in a record of thousands of names. */
const NAMES = 5_000;
