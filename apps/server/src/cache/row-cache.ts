import type {
  Accord,
  AnnouncingPlace,
  Body,
  Country,
  Leader,
  Named,
  Office,
  Participation,
  Register,
  Source,
} from '@signatory/register';

/** The largest number of cached rows of one type: about 40 MB of sources, the most numerous type. */
const MAX_ROWS = 50_000;

/** Rows by key, read since the last write to the register. */
export type RowCache = ReturnType<typeof emptyCache>;

function emptyCache() {
  return {
    accords: rows<Accord>(),
    /** All of them, under one key. */
    announcingPlaces: rows<readonly AnnouncingPlace[]>(),
    bodies: rows<Body>(),
    countries: rows<Country>(),
    leaders: rows<Leader>(),
    named: rows<readonly Named[]>(),
    references: rows<string>(),
    officesOf: rows<readonly Office[]>(),
    participationsIn: rows<readonly Participation[]>(),
    participationsOf: rows<readonly Participation[]>(),
    sources: rows<Source>(),
  };
}

/** Rows of one type by key. A full cache takes no more rows until the next write invalidates it. */
export type Rows<Row> = ReturnType<typeof rows<Row>>;

function rows<Row>() {
  const entries = new Map<string, Row>();
  return {
    get: (key: string): Row | undefined => entries.get(key),
    add(key: string, row: Row): void {
      if (entries.size < MAX_ROWS) entries.set(key, row);
    },
  };
}

/**
 * Caches rows that many requests need, such as leaders, until the next write to the register. A request uses the cache of the
 * version (`stamp`) that is current when it arrives, so every request after a write sees the write. Caches nothing on
 * engines without a stamp.
 */
export function cacheRows(register: Pick<Register, 'stamp'>): () => RowCache | undefined {
  let current: { readonly stamp: string; readonly cache: RowCache } | undefined;
  return () => {
    const stamp = register.stamp();
    if (stamp === null) return undefined;
    if (current?.stamp !== stamp) current = { stamp, cache: emptyCache() };
    return current.cache;
  };
}
