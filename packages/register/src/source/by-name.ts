import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { Dialect } from '../db/dialect.ts';
import {
  countOf,
  decodeCursor,
  encodeCursor,
  type Page,
  type PageRequest,
  pageOf,
} from '../db/page.ts';
import { RefusedValue } from '../errors.ts';
import { type Named, namedIn } from '../name/read.ts';
import type { Database, Engine, Tables } from '../record/tables.ts';
import {
  meets,
  namedInShort,
  type WordAsked,
  wordsAsked,
  wordsNamed,
} from '../search/name-filter.ts';
import { lastDay } from './filter.ts';
import { soughtByTitle, titleHas } from './title-words.ts';

/** The bodies that published a source, with their names. */
export function publishersOf(db: Database): Promise<readonly Named[]> {
  return namedIn(
    db,
    db
      .selectFrom('body')
      .select(sql<string>`'Body:' || body.slug`.as('id'))
      .where(({ exists, selectFrom }) =>
        exists(selectFrom('source').select('slug').whereRef('source.publisher', '=', 'body.slug')),
      ),
  );
}

/**
 * The condition of a filter by name: each word asked for stands in one of the names of the publisher, or in the title. One word
 * that is a publisher's name in short asks for its sources alone. Publishers are few and are compared here, titles by their
 * words on record. Throws `RefusedValue`.
 */
export function isNamed(
  dialect: Dialect,
  publishers: readonly Named[],
  asked: string,
): RawBuilder<SqlBool> {
  const words = wordsAsked(asked);
  const inShort = namedInShort(words, publishers);
  if (inShort.length > 0) return isPublishedBy(dialect, inShort);
  const any = [allInTitle(words)];
  for (const { missing, by } of wordsMissing(words, publishers))
    any.push(
      sql`(${sql.join([isPublishedBy(dialect, by), ...missing.map(titleHas)], sql` and `)})`,
    );
  return sql<SqlBool>`(${sql.join(any, sql` or `)})`;
}

/** Which words the names of publishers lack, a group for each set of them; names that have none of the words are left out. */
function wordsMissing(words: readonly WordAsked[], publishers: readonly Named[]) {
  const groups = new Map<string, { missing: readonly WordAsked[]; by: Named[] }>();
  for (const publisher of publishers) {
    for (const { named } of wordsNamed(publisher)) {
      const missing = words.filter((one) => !named.some((word) => meets(one, word)));
      if (missing.length === words.length) continue;
      const key = missing.map(({ word }) => word).join(' ');
      const group = groups.get(key) ?? { missing, by: [] };
      groups.set(key, group);
      group.by.push(publisher);
    }
  }
  return groups.values();
}

/** Sought by the longest word, which the fewest titles have. */
function allInTitle(words: readonly WordAsked[]): RawBuilder<SqlBool> {
  const [longest, ...others] = words.toSorted((a, b) => b.word.length - a.word.length);
  if (!longest) return sql<SqlBool>`1 = 1`;
  return sql<SqlBool>`(${sql.join([soughtByTitle(longest), ...others.map(titleHas)], sql` and `)})`;
}

/** One value however many publishers there are, so that no engine has too many to bind. */
function isPublishedBy(dialect: Dialect, publishers: readonly Named[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`source.publisher in (select value from ${inOrder(dialect, publishers)} as listed)`;
}

/**
 * A page of the sources of a query in an order of their publishers, then by the day of publication and the slug;
 * undated ones last. A cursor holds the slug, so it stays valid when publishers are added or named otherwise. Throws `RefusedValue`.
 */
export async function pageByPublisher(
  { db, dialect }: Engine,
  query: SelectQueryBuilder<Tables, 'source', object>,
  publishers: readonly Named[],
  { after, before, ...size }: PageRequest,
): Promise<Page<{ slug: string }>> {
  const listed = inOrder(dialect, publishers).as('listed');
  const placed = <Row>(rows: SelectQueryBuilder<Tables, 'source', Row>) =>
    rows
      .innerJoin(listed, 'listed.value', 'source.publisher')
      .select(['source.slug', 'listed.place', sql<string>`coalesce(${lastDay}, '~')`.as('day')]);
  const placeOf = async (cursor: string | null | undefined) => {
    if (cursor == null) return cursor;
    const [slug = ''] = decodeCursor(cursor, 1);
    const one = db.selectFrom('source').where('source.slug', '=', slug);
    const row = await placed(one).executeTakeFirst();
    if (row) return encodeCursor([String(row.place), row.day, slug]);
    throw new RefusedValue(
      'the source of this cursor is no longer on record',
      'start again without a cursor',
    );
  };
  const page = await pageOf(
    db.selectFrom(placed(query).as('placed')).selectAll(),
    [
      { column: 'place', direction: 'asc', numeric: true },
      { column: 'day', direction: 'asc' },
      { column: 'slug', direction: 'asc' },
    ],
    { ...size, after: await placeOf(after), before: await placeOf(before) },
    () => countOf(query),
  );
  return { ...page, cursors: page.rows.map(({ slug }) => encodeCursor([slug])) };
}

/** Rows of the keys of publishers (`value`), with the place of each in a list (`place`, from 0). */
function inOrder(
  dialect: Dialect,
  publishers: readonly Named[],
): RawBuilder<{ value: string; place: number }> {
  const keys = JSON.stringify(publishers.map(({ key }) => key));
  return dialect === 'postgres'
    ? sql`(select value, ordinality - 1 as place from json_array_elements_text(cast(${keys} as json)) with ordinality as keys (value, ordinality))`
    : sql`(select value, key as place from json_each(${keys}))`;
}
