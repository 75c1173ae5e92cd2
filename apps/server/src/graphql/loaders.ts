import {
  type AnnouncingPlace,
  type Highlighter,
  type Named,
  nameFilter,
  type Reference,
  type Register,
} from '@signatory/register';
import DataLoader from 'dataloader';
import type { RowCache, Rows } from '../cache/row-cache.ts';
import { IN_TURNS } from './batches.ts';
import { type MaybePromise, whenResolved } from './maybe-promise.ts';

/**
 * Looks rows up by key. A cached row is given without a promise; all other keys requested in one turn of the event loop are
 * read by one query, each once.
 */
export interface Lookup<Row, Key extends string = string> {
  /** The row with this key; null where the register has none, or where the key is null. */
  find(key: Key | null): MaybePromise<Row | null>;
  /** The row that another row of the register refers to. Rejects where it is missing, which is a fault of the record. */
  get(key: Key): MaybePromise<Row>;
}

/** Looks up the rows that belong to a key, in the same way; an empty list where there are none. */
export interface Lists<Row> {
  load(key: string): MaybePromise<readonly Row[]>;
}

/** The register's look-ups by key, batched within one request, on top of the row cache. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(register: Register, cached: RowCache | undefined) {
  const { accords, acts, bodies, countries, leaders } = register;
  const { offices, participations, sources, statements, wordings } = register;
  const namedOf = {
    Body: () => bodies.named({}),
    Country: () => countries.named({}),
    Leader: () => leaders.named({}),
    publisher: () => sources.publishers(),
  };
  /** All that have names, by what they are, in no order. */
  const named = lookup<readonly Named[], keyof typeof namedOf>(async (types) => {
    const all = types.map(async (type) => [type, await namedOf[type]()] as const);
    return new Map(await Promise.all(all));
  }, cached?.named);
  return {
    one: {
      named,
      accords: lookup((keys) => accords.byKeys(keys), cached?.accords),
      acts: lookup((keys) => acts.byKeys(keys)),
      /** All places in which something was announced, by whatever key. */
      announcingPlaces: lookup<readonly AnnouncingPlace[]>(async (keys) => {
        const places = await register.announcements.places();
        return new Map(keys.map((key) => [key, places]));
      }, cached?.announcingPlaces),
      bodies: lookup((keys) => bodies.byKeys(keys), cached?.bodies),
      countries: lookup((keys) => countries.byKeys(keys), cached?.countries),
      /** The codes of the countries that a filter by name matches, by that name. */
      countriesByName: lookup(async (names) => {
        const all = await named.get('Country');
        const codes = new Map<string, ReadonlySet<string>>();
        for (const name of names) {
          const matches = all.filter(await nameFilter(name, async () => all));
          codes.set(name, new Set(matches.map(({ key }) => key)));
        }
        return codes;
      }),
      editions: lookup((names) => register.editions.byNames(names)),
      /** How many changes of each kind an edition has; null for none. */
      editionChangeCounts: lookup((names) => register.editions.changeCounts(names)),
      editionChanges: lookup((keys) => register.editions.changesByKeys(keys)),
      /** The edition after each, by name. */
      nextEditions: lookup((names) => register.editions.nextOf(names)),
      /** The highlighter of each search. */
      highlighters: lookup(async (searches) => {
        const highlighters = new Map<string, Highlighter>();
        for (const search of searches) highlighters.set(search, await register.highlighter(search));
        return highlighters;
      }),
      leaders: lookup((keys) => leaders.byKeys(keys), cached?.leaders),
      /** The key on record that a reference resolves to: see `Reference`. */
      references: lookup<string, Reference>(
        (given) => register.references.keysOf(given),
        cached?.references,
      ),
      /** The day of the edition that last changed each entry or part, by id. */
      recordedDays: lookup((ids) => register.history.recordedDays(ids)),
      revisions: lookup((keys) => register.history.byKeys(keys)),
      offices: lookup((keys) => offices.byKeys(keys)),
      roles: lookup((keys) => register.roles.byKeys(keys)),
      sources: lookup((keys) => sources.byKeys(keys), cached?.sources),
      /** How many acts each accord has; null for none. */
      actCounts: lookup((slugs) => acts.countsIn(slugs)),
      /** The day of the first act of law of each accord. */
      firstDays: lookup((slugs) => accords.firstDays(slugs)),
      /** The key of the latest act of an accord by a day, by its slug, a space and the day. */
      latestActs: lookup(async (given) => {
        const days = Map.groupBy(given, (one) => one.slice(one.indexOf(' ') + 1));
        const found = await Promise.all(
          [...days].map(async ([day, keys]) => {
            const slugs = keys.map((key) => key.slice(0, key.indexOf(' ')));
            const latest = await acts.latestIn(slugs, day);
            return [...latest].map(([slug, act]) => [`${slug} ${day}`, act] as const);
          }),
        );
        return new Map(found.flat());
      }),
      statements: lookup((keys) => statements.byKeys(keys)),
      wordings: lookup((keys) => wordings.byKeys(keys)),
    },
    many: {
      accordsCiting: lists((slugs) => accords.citing(slugs)),
      actsByBody: lists((slugs) => acts.byBodies(slugs)),
      actsByLeader: lists((slugs) => acts.byLeaders(slugs)),
      actsByStatement: lists((slugs) => acts.byStatements(slugs)),
      actsCiting: lists((slugs) => acts.citing(slugs)),
      actsOfWhole: lists((slugs) => acts.ofWhole(slugs)),
      citations: lists((ids) => register.citations(ids)),
      countriesCiting: lists((slugs) => countries.citing(slugs)),
      instrumentsOf: lists((slugs) => accords.instrumentsOf(slugs)),
      officesCiting: lists((slugs) => offices.citing(slugs)),
      officesIn: lists((slugs) => offices.ofBodies(slugs)),
      officesOf: lists((slugs) => offices.ofLeaders(slugs), cached?.officesOf),
      officesOfCountry: lists((codes) => offices.ofCountries(codes)),
      participationsIn: lists((slugs) => participations.ofAccords(slugs), cached?.participationsIn),
      participationsOf: lists(
        (codes) => participations.ofCountries(codes),
        cached?.participationsOf,
      ),
      relationsOf: lists((slugs) => accords.relationsOf(slugs)),
      relationsTo: lists((slugs) => accords.relationsTo(slugs)),
      rolesCiting: lists((slugs) => register.roles.citing(slugs)),
    },
  };
}

type RowsByKey<Row> = Promise<ReadonlyMap<string, Row>>;

function lookup<Row extends NonNullable<unknown>, Key extends string = string>(
  byKeys: (keys: readonly Key[]) => RowsByKey<Row>,
  cached?: Rows<Row> | undefined,
): Lookup<Row, Key> {
  const loader = new DataLoader<Key, Row | null>(async (keys) => {
    const byKey = await byKeys(keys);
    for (const [key, row] of byKey) cached?.add(key, row);
    return keys.map((key) => byKey.get(key) ?? null);
  }, IN_TURNS);
  const find = (key: Key) => cached?.get(key) ?? loader.load(key);
  return {
    find: (key) => (key === null ? null : find(key)),
    get: (key) =>
      whenResolved(find(key), (row) => {
        if (row === null) throw new Error(`the register refers to ${key}, which it does not hold`);
        return row;
      }),
  };
}

function lists<Row>(
  ofKeys: (keys: readonly string[]) => RowsByKey<readonly Row[]>,
  cached?: Rows<readonly Row[]> | undefined,
): Lists<Row> {
  const loader = new DataLoader<string, readonly Row[]>(async (keys) => {
    const byKey = await ofKeys(keys);
    const rows = keys.map((key) => byKey.get(key) ?? []);
    for (const [i, key] of keys.entries()) cached?.add(key, rows[i] ?? []);
    return rows;
  }, IN_TURNS);
  return { load: (key) => cached?.get(key) ?? loader.load(key) };
}
