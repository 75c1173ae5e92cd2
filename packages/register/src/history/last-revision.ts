import { CountryKind, isState } from '@signatory/schema';
import { sql } from 'kysely';
import { EMPTY_DIGEST } from '../digest/digest.ts';
import type { Database } from '../record/tables.ts';

/**
 * How often and when the record changed; `lastChange` is an RFC 3339 instant in UTC, null for an empty record. `digest` tells
 * the data: 64 lower-case hexadecimal digits, equal for equal data whenever and however it was written. `state` is the digest
 * of the data together with what is computed from texts held: all that an answer takes from the record, but for its history and its
 * editions.
 */
export interface LastRevision {
  readonly number: number;
  readonly lastChange: string | null;
  readonly digest: string;
  readonly state: string;
  /** The last edition, and whether its data is that of `digest`; null and false where nothing was published. */
  readonly edition: string | null;
  readonly isPublished: boolean;
}

/** How many of each noun the register holds. */
export interface Counts {
  readonly countries: number;
  readonly leaders: number;
  readonly bodies: number;
  readonly accords: number;
  readonly acts: number;
  readonly statements: number;
  readonly wordings: number;
  readonly sources: number;
}

/** Reads the last revision of the record. */
export function lastRevision(db: Database): () => Promise<LastRevision> {
  // Compiled once: whoever keeps answers asks this before each.
  const query = db
    .selectFrom('revision')
    .leftJoin('record_digest', (join) => join.onTrue())
    .leftJoin('edition', (join) =>
      join.on('position', '=', ({ selectFrom }) =>
        selectFrom('edition').select(({ fn }) => fn.max('position').as('last')),
      ),
    )
    .select(['number', 'at', 'record_digest.digest', 'record_digest.state'])
    .select(['edition.name', 'edition.digest as published'])
    .orderBy('revision.number', 'desc')
    .limit(1)
    .compile();
  return async () => {
    const [last] = (await db.executeQuery(query)).rows;
    return {
      number: last?.number ?? 0,
      lastChange: last?.at ?? null,
      digest: last?.digest ?? EMPTY_DIGEST,
      state: last?.state ?? EMPTY_DIGEST,
      edition: last?.name ?? null,
      isPublished: last?.published != null && last.published === last.digest,
    };
  };
}

/** Whether nothing was written between two readings, so that what was read between them is of one state. */
export function isSameState(one: LastRevision, other: LastRevision): boolean {
  return (
    one.number === other.number &&
    one.digest === other.digest &&
    one.state === other.state &&
    one.edition === other.edition
  );
}

/** Counts what the record holds. */
export async function countAll(db: Database): Promise<Counts> {
  const count = (
    table: 'leader' | 'body' | 'accord' | 'act' | 'statement' | 'wording' | 'source',
  ) => db.selectFrom(table).select(sql<number>`count(*)`.as('count')).$asScalar();
  // Organisations and movements are no countries.
  const states = db
    .selectFrom('country')
    .select(sql<number>`count(*)`.as('count'))
    .where('kind', 'in', Object.values(CountryKind).filter(isState))
    .$asScalar();
  const row = await db
    .selectNoFrom([
      states.as('countries'),
      count('leader').as('leaders'),
      count('body').as('bodies'),
      count('accord').as('accords'),
      count('act').as('acts'),
      count('statement').as('statements'),
      count('wording').as('wordings'),
      count('source').as('sources'),
    ])
    .executeTakeFirstOrThrow();
  const { countries, leaders, bodies, accords, acts, statements, wordings, sources } = row;
  // PostgreSQL counts in 64 bits, which its driver gives as text.
  return {
    countries: Number(countries),
    leaders: Number(leaders),
    bodies: Number(bodies),
    accords: Number(accords),
    acts: Number(acts),
    statements: Number(statements),
    wordings: Number(wordings),
    sources: Number(sources),
  };
}
