import type { Refused } from '../errors.ts';
import type { Database } from '../record/tables.ts';
import type { Noun } from './noun.ts';

/** The nouns that are written whole, and the tables they live in, in the order they are written. */
const TABLES = {
  Country: 'country',
  Body: 'body',
  Source: 'source',
  Leader: 'leader',
  Accord: 'accord',
  Statement: 'statement',
} as const;

/** The type of a noun that is written whole. */
export type NounType = keyof typeof TABLES;

/** The keys of all that the record holds of a noun, in order. */
export async function keysOf(db: Database, type: NounType): Promise<readonly string[]> {
  if (type === 'Country') {
    return (await db.selectFrom('country').select('code').orderBy('code').execute()).map(
      ({ code }) => code,
    );
  }
  const rows = await db.selectFrom(TABLES[type]).select('slug').orderBy('slug').execute();
  return rows.map(({ slug }) => slug);
}

/** The types in the order in which they are written. */
export function typesInOrder(): readonly NounType[] {
  return Object.keys(TABLES) as NounType[];
}

/** Calls a function with the noun of a type. */
export type WithNoun = <Result>(
  type: NounType,
  call: <Draft>(noun: Noun<Draft>) => Result,
) => Result;

/** Entries type by type, each type asked for once, in the order in which they are written: so they need not be held all at once. */
export type EntriesOf = (type: NounType) => Iterable<Entry>;

/** An unchecked draft from outside, with a function that adds to a fault where the draft came from. */
export interface Entry {
  readonly type: NounType;
  readonly value: unknown;
  /** Where the entry, or the file that lists such entries, could not be read: what refers to it is then not at fault. */
  readonly isUnread?: boolean;
  /** Says of a fault where it stands: in which file and line. */
  readonly located: (fault: Refused) => Refused;
}

/** Entries that are all at hand. */
export function byTypes(entries: readonly Entry[]): EntriesOf {
  const byType = Map.groupBy(entries, ({ type }) => type);
  return (type) => byType.get(type) ?? [];
}
