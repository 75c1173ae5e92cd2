import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { oneOf } from '../db/one-of.ts';
import type { Tables } from '../record/tables.ts';
import { searchWords } from '../search/language/words.ts';
import { readWord, type WordAsked } from '../search/name-filter.ts';

/** The words of a source's title, as they are looked up. */
export function titleWords(source: string, title: string): readonly Tables['title_word'][] {
  return Array.from(new Set(searchWords(title)), (word) => {
    const { sound, stem } = readWord(word);
    return { source, word, sound: sound ?? '', stem };
  });
}

/**
 * Whether the title of `source` has a word that is asked for, as `meets` says it of names. Sources are sought by it, each way by an
 * index of its own.
 */
export function soughtByTitle(asked: WordAsked): RawBuilder<SqlBool> {
  const sources = waysOf(asked).map((way) => sql`select source from title_word where ${way}`);
  return sql<SqlBool>`source.slug in (${sql.join(sources, sql` union all `)})`;
}

/** The same of sources that are found otherwise: the few words of each are read. */
export function titleHas(asked: WordAsked): RawBuilder<SqlBool> {
  const ways = sql.join(waysOf(asked), sql` or `);
  return sql<SqlBool>`exists (select 1 from title_word where title_word.source = source.slug and (${ways}))`;
}

function waysOf({ word, sound, stem, bare }: WordAsked): readonly RawBuilder<SqlBool>[] {
  return [
    sql<SqlBool>`word >= ${word} and word < ${`${word}\u{10ffff}`}`,
    sql<SqlBool>`stem = ${stem}`,
    ...(sound === null ? [] : [sql<SqlBool>`sound = ${sound}`]),
    ...(bare.length === 0 ? [] : [oneOf('word', bare)]),
  ];
}
