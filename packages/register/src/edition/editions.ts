import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { oneOf } from '../db/one-of.ts';
import { type Page, type PageRequest, pageOf } from '../db/page.ts';
import { loadPage } from '../db/rows-by-key.ts';
import type { EntryType } from '../digest/entry-type.ts';
import type { Database, Tables } from '../record/tables.ts';
import {
  changeCounts,
  changeKey,
  changeOf,
  changeRows,
  type EditionChange,
  positionOf,
  redactedAt,
  withDraftsBefore,
} from './change-rows.ts';
import type { Edition, EntryChangeKind } from './edition.ts';
import type { EntriesById } from './entries-at.ts';
import { lastOf, versions } from './head-entries.ts';

/** An edition of the chain, without what it changed. `position` counts from 1. */
export type PublishedEdition = Tables['edition'];

/** Which changes are asked for. */
export interface EditionChangeFilter {
  readonly accord?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly kind?: readonly EntryChangeKind[] | null | undefined;
}

const IN_ORDER = [
  { column: 'edition_change.type', direction: 'asc' },
  { column: 'edition_change.key', direction: 'asc' },
] as const;

/** The editions of the record, in the order of their chain. */
export interface Editions {
  byNames(names: readonly string[]): Promise<ReadonlyMap<string, PublishedEdition>>;
  /** The edition after each of these, by the name of that before it. */
  nextOf(names: readonly string[]): Promise<ReadonlyMap<string, PublishedEdition>>;
  /** Those that changed something that meets all of this. */
  list(filter: EditionChangeFilter, page: PageRequest): Promise<Page<PublishedEdition>>;
  /** What an edition changed, in order of types and keys. */
  changes(
    edition: string,
    filter: EditionChangeFilter,
    page: PageRequest,
  ): Promise<Page<EditionChange>>;
  /** How many changes of each kind these editions have, by their names; kinds without any are absent. */
  changeCounts(
    names: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlyMap<EntryChangeKind, number>>>;
  /** Of the changes that left the entries of an edition as it has them, those whose words were taken out, in order of types and keys. */
  redactions(edition: string, page: PageRequest): Promise<Page<EditionChange>>;
  /** Single changes, each by the name of its edition, a slash and the id of the entry. */
  changesByKeys(keys: readonly string[]): Promise<ReadonlyMap<string, EditionChange>>;
  /** The key of an entry that an edition had, whether or not it is removed since. Case does not matter. */
  removedKey(type: EntryType, given: string): Promise<string | null>;
  /** Every entry of the record as an edition left it, its draft in the shape of today; none for an edition that there is not. */
  entriesAt(edition: string): Promise<EntriesById>;
  /** One edition with its drafts as they were published; null where there is none of this name. */
  published(edition: string): Promise<Edition | null>;
  /** The names of the editions that published these change sets of a desk, by their ids. */
  ofChangeSets(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The whole chain, with all drafts as they were published. */
  chain(): Promise<readonly Edition[]>;
}

/** Reads the editions; where a position in their chain is given, those alone up to it. */
export function editions(db: Database, until: number | null = null): Editions {
  const known =
    until === null
      ? db.selectFrom('edition')
      : db.selectFrom('edition').where('edition.position', '<=', until);
  const by = async (column: 'name' | 'parent', names: readonly string[]) => {
    const rows = await known.selectAll().where(oneOf(column, names)).execute();
    return new Map(rows.map((row) => [row[column] ?? '', row]));
  };
  const byNames: Editions['byNames'] = (names) => by('name', names);
  const changesByKeys: Editions['changesByKeys'] = async (keys) => {
    const asked = keys.flatMap((key) => {
      const [, edition = '', type = '', entry] = /^([^/]+)\/(\w+):(.+)$/s.exec(key) ?? [];
      return entry === undefined ? [] : [{ edition, type, key: entry }];
    });
    const changes = new Map<string, EditionChange>();
    for (const [edition] of await byNames(asked.map((one) => one.edition))) {
      const entries = asked.filter((one) => one.edition === edition);
      for (const change of await withDraftsBefore(db, edition, entries))
        changes.set(changeKey(change), change);
    }
    return changes;
  };
  return {
    byNames,
    nextOf: (names) => by('parent', names),
    list(filter, page) {
      let query = known.select(['edition.position', 'edition.name']);
      const conditions = conditionsOf(filter);
      if (conditions.length > 0) {
        const changed = conditions.reduce(
          (changes, condition) => changes.where(condition),
          db.selectFrom('edition_change').select('edition'),
        );
        query = query.where('name', 'in', changed);
      }
      const order = [{ column: 'edition.position', direction: 'asc', numeric: true }] as const;
      return loadPage(pageOf(query, order, page), ({ name }) => name, byNames);
    },
    async changes(edition, filter, page) {
      const query = conditionsOf(filter).reduce(
        (changes, condition) => changes.where(condition),
        db
          .selectFrom('edition_change')
          .select(['edition_change.type', 'edition_change.key'])
          .where('edition', '=', edition),
      );
      const found = await pageOf(query, IN_ORDER, page);
      const rows = await withDraftsBefore(db, edition, found.rows);
      return { ...found, rows };
    },
    changeCounts: (names) => changeCounts(db, names),
    redactions: (edition, page) =>
      loadPage(pageOf(redactedAt(db, edition), IN_ORDER, page), changeKey, changesByKeys),
    changesByKeys,
    async removedKey(type, given) {
      const row = await db
        .selectFrom('edition_change')
        .select('key')
        .where('type', '=', type)
        .where('edition', 'in', known.select('edition.name'))
        .where(oneOf('key', [given.toLowerCase(), given.toUpperCase()]))
        .executeTakeFirst();
      return row?.key ?? null;
    },
    async entriesAt(edition) {
      return lastOf(
        await versions(db)
          .where('edition.position', '<=', positionOf(edition))
          .orderBy('edition.position')
          .execute(),
      );
    },
    async published(edition) {
      const facts = (await byNames([edition])).get(edition);
      if (!facts) return null;
      const rows = await changeRows(db).where('edition', '=', edition).execute();
      return editionOfRow(facts, rows);
    },
    async chain() {
      const all = await known.selectAll().orderBy('position').execute();
      const rows = await changeRows(db).execute();
      const changes = Map.groupBy(rows, ({ edition }) => edition);
      return all.map((facts) => editionOfRow(facts, changes.get(facts.name) ?? []));
    },
    async ofChangeSets(ids) {
      const rows = await known
        .select(['change_set', 'name'])
        .where(oneOf('change_set', ids))
        .execute();
      return new Map(rows.map(({ change_set, name }) => [change_set ?? '', name]));
    },
  };
}

function editionOfRow(
  { position: _, change_set: changeSet, ...facts }: Tables['edition'],
  changes: readonly Tables['edition_change'][],
): Edition {
  return { ...facts, changeSet, changes: changes.map(changeOf) };
}

function conditionsOf({
  accord,
  country,
  kind,
}: EditionChangeFilter): readonly RawBuilder<SqlBool>[] {
  return [
    ...(accord == null ? [] : [includes('accords', accord)]),
    ...(country == null ? [] : [includes('countries', country)]),
    ...(kind == null ? [] : [oneOf('kind', kind)]),
  ];
}

/** Whether a list of keys, as `keyList` writes it, has this one. Keys have letters, digits and hyphens. */
function includes(column: 'accords' | 'countries', key: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`' ' || ${sql.ref(column)} || ' ' like ${`% ${key} %`}`;
}
