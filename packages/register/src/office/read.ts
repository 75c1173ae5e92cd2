import { factsCiting } from '../citation/facts-citing.ts';
import { compareDates, type Day } from '../dates/partial-date.ts';
import { groupByKey, mapByKey } from '../db/rows-by-key.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import type { Name } from '../name/read.ts';
import type { Database, Engine, Tables } from '../record/tables.ts';
import { attestedIn } from './attested.ts';
import { officeColumns } from './columns.ts';
import { evidenceEnd } from './evidence.ts';
import { titlesOf } from './title.ts';

/** A leader's tenure of a title. */
export interface Office extends RecordOf<typeof officeColumns> {
  /** The leader's slug, a slash, the title as a slug and, where known, the beginning. */
  readonly key: string;
  readonly leader: string;
  /** All forms of the title, the English one to use first in front. */
  readonly titles: readonly Name[];
  /** The days on which it is attested, in order: see `attestedDays`. */
  readonly attestedOn: readonly Day[];
  /** How far its evidence reaches where it has no end: see `evidenceEnd`. */
  readonly attestedUntil: Day | null;
}

export interface Offices {
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, Office>>;
  /** For each leader the offices, the earliest first, those of unknown beginning before all. */
  ofLeaders(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Office[]>>;
  /** Offices of each country, in the same order; of one beginning, by leader. */
  ofCountries(codes: readonly string[]): Promise<ReadonlyMap<string, readonly Office[]>>;
  ofBodies(slugs: readonly string[]): Promise<ReadonlyMap<string, readonly Office[]>>;
  /** Offices that cite each source, by key. */
  citing(sources: readonly string[]): Promise<ReadonlyMap<string, readonly Office[]>>;
}

export function offices({ db }: Engine): Offices {
  const of = (column: 'leader' | 'country' | 'body') => async (keys: readonly string[]) => {
    if (keys.length === 0) return new Map();
    const rows = await db
      .selectFrom('office')
      .selectAll()
      .where(column, 'in', keys)
      .orderBy('leader')
      .orderBy('position')
      .execute();
    const all = await officesIn(db, rows);
    return groupByKey(
      all.toSorted((a, b) => compareDates(a.from, b.from)),
      (office) => office[column] ?? '',
      (office) => office,
    );
  };
  const byKeys: Offices['byKeys'] = async (keys) => {
    if (keys.length === 0) return new Map();
    const rows = await db
      .selectFrom('office')
      .selectAll()
      .where('key', 'in', keys)
      .orderBy('key')
      .execute();
    return mapByKey(await officesIn(db, rows), (office) => [office.key, office]);
  };
  return {
    byKeys,
    ofLeaders: of('leader'),
    ofCountries: of('country'),
    ofBodies: of('body'),
    citing: (sources) => factsCiting(db, 'Office', sources, byKeys),
  };
}

async function officesIn(
  db: Database,
  rows: readonly Tables['office'][],
): Promise<readonly Office[]> {
  const attested = await attestedIn(db, [...new Set(rows.map(({ leader }) => leader))]);
  const titles = await titlesOf(db, rows);
  return rows.map((row) => {
    const { key, leader } = row;
    const attestedOn = attested.get(key) ?? [];
    return {
      ...recordOf(officeColumns, row),
      key,
      leader,
      titles: titles.get(key) ?? [],
      attestedOn,
      attestedUntil: evidenceEnd(row, attestedOn),
    };
  });
}
