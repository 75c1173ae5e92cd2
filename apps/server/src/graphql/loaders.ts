import { type Highlighter, nameFilter, type Reference, type Register } from '@signatory/register';
import DataLoader from 'dataloader';
import type { RowCache, Rows } from '../cache/row-cache.ts';
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
  return {
    one: {
      accords: lookup((keys) => accords.byKeys(keys), cached?.accords),
      acts: lookup((keys) => acts.byKeys(keys)),
      bodies: lookup((keys) => bodies.byKeys(keys), cached?.bodies),
      countries: lookup((keys) => countries.byKeys(keys), cached?.countries),
      /** The codes of the countries that a filter by name matches, by that name. */
      countriesByName: lookup(async (names) => {
        const all = await countries.named({});
        const codes = new Map<string, ReadonlySet<string>>();
        for (const name of names) {
          const matches = all.filter(await nameFilter(name, async () => all));
          codes.set(name, new Set(matches.map(({ key }) => key)));
        }
        return codes;
      }),
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
      revisions: lookup((keys) => register.history.byKeys(keys)),
      offices: lookup((keys) => offices.byKeys(keys)),
      roles: lookup((keys) => register.roles.byKeys(keys)),
      sources: lookup((keys) => sources.byKeys(keys), cached?.sources),
      /** How many acts each accord has; null for none. */
      actCounts: lookup((slugs) => acts.countsIn(slugs)),
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
      instrumentsOf: lists((slugs) => accords.instrumentsOf(slugs)),
      officesCiting: lists((slugs) => offices.citing(slugs)),
      officesIn: lists((slugs) => offices.ofBodies(slugs)),
      officesOf: lists((slugs) => offices.ofLeaders(slugs), cached?.officesOf),
      officesOfCountry: lists((codes) => offices.ofCountries(codes)),
      participationsIn: lists((slugs) => participations.ofAccords(slugs)),
      participationsOf: lists((codes) => participations.ofCountries(codes)),
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
  });
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
  });
  return { load: (key) => cached?.get(key) ?? loader.load(key) };
}
