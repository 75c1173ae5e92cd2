import { factsCiting, supportOf } from '../citation/read.ts';
import {
  compareDates,
  type Day,
  hasBegun,
  latestDay,
  type PartialDate,
} from '../dates/partial-date.ts';
import { grouped, keyed } from '../db/keyed.ts';
import type { Database, Engine } from '../record/tables.ts';

/** A leader's tenure of a title. */
export interface Office {
  /** The leader's slug, a slash, the title as a slug and, where known, the beginning. */
  readonly key: string;
  readonly leader: string;
  readonly title: string;
  readonly country: string | null;
  readonly body: string | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly note: string | null;
  /** The day the earliest supporting source was published: stands in for an unknown `from`. Null where none is dated. */
  readonly attested: Day | null;
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
    return grouped(
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
    return keyed(await officesIn(db, rows), (office) => [office.key, office]);
  };
  return {
    byKeys,
    ofLeaders: of('leader'),
    ofCountries: of('country'),
    ofBodies: of('body'),
    citing: (sources) => factsCiting(db, 'Office', sources, byKeys),
  };
}

/** The offices held on a day, in the order given; an imprecise day stands for its last, an imprecise end too. */
export function officesOn(held: readonly Office[], on: PartialDate): readonly Office[] {
  const day = latestDay(on);
  return held.filter(
    (office) =>
      hasBegun({ date: office.from, attested: office.attested }, day) &&
      (office.to === null || day <= latestDay(office.to)),
  );
}

/** The office to name a leader by on a day: the earliest of those held, since later ones are mostly held besides it. */
export function officeToName(held: readonly Office[], on: PartialDate): Office | null {
  return officesOn(held, on)[0] ?? null;
}

export function idOf({ key }: { key: string }): string {
  return `Office:${key}`;
}

async function officesIn(
  db: Database,
  rows: readonly Omit<Office, 'attested'>[],
): Promise<Office[]> {
  const support = await supportOf(db, rows.map(idOf));
  return rows.map(({ key, leader, title, country, body, from, to, note }) => ({
    key,
    leader,
    title,
    country,
    body,
    from,
    to,
    note,
    attested: support.get(`Office:${key}`)?.earliest ?? null,
  }));
}
