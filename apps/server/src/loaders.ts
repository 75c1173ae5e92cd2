import type { Register } from '@signatory/register';
import DataLoader from 'dataloader';

/** Looks rows up by key. All keys asked for in one turn of the event loop share one look-up, and each is read once. */
export interface Lookup<Row> {
  /** The row with this key; null where the register has none, or where the key is null. */
  find(key: string | null): Promise<Row | null>;
  /** The row that another row of the register refers to. Rejects where it is missing: the record is then at fault. */
  get(key: string): Promise<Row>;
}

/** The register's look-ups by key, batched for one request. Made anew for each request, so nothing stale is kept. */
export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(register: Register) {
  const { accords, acts, bodies, countries, leaders } = register;
  const { offices, participations, sources, statements, wordings } = register;
  return {
    one: {
      accords: lookup((keys) => accords.byKeys(keys)),
      acts: lookup((keys) => acts.byKeys(keys)),
      bodies: lookup((keys) => bodies.byKeys(keys)),
      countries: lookup((keys) => countries.byKeys(keys)),
      leaders: lookup((keys) => leaders.byKeys(keys)),
      revisions: lookup((keys) => register.history.byKeys(keys)),
      offices: lookup((keys) => offices.byKeys(keys)),
      roles: lookup((keys) => register.roles.byKeys(keys)),
      sources: lookup((keys) => sources.byKeys(keys)),
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
      officesOf: lists((slugs) => offices.ofLeaders(slugs)),
      officesOfCountry: lists((codes) => offices.ofCountries(codes)),
      participationsIn: lists((slugs) => participations.ofAccords(slugs)),
      participationsOf: lists((codes) => participations.ofCountries(codes)),
      rolesCiting: lists((slugs) => register.roles.citing(slugs)),
    },
  };
}

type Found<Row> = Promise<ReadonlyMap<string, Row>>;

function lookup<Row>(byKeys: (keys: readonly string[]) => Found<Row>): Lookup<Row> {
  const loader = new DataLoader<string, Row | null>(async (keys) => {
    const found = await byKeys(keys);
    return keys.map((key) => found.get(key) ?? null);
  });
  return {
    find: async (key) => (key === null ? null : loader.load(key)),
    async get(key) {
      const row = await loader.load(key);
      if (row === null) throw new Error(`the register refers to ${key}, which it does not hold`);
      return row;
    },
  };
}

/** Like `lookup`, for the rows that belong to a key; none is an empty list. */
function lists<Row>(
  ofKeys: (keys: readonly string[]) => Found<readonly Row[]>,
): Pick<DataLoader<string, readonly Row[]>, 'load'> {
  return new DataLoader<string, readonly Row[]>(async (keys) => {
    const found = await ofKeys(keys);
    return keys.map((key) => found.get(key) ?? []);
  });
}
