import type { SelectQueryBuilder } from 'kysely';
import type { Database, Tables } from '../record/tables.ts';

/** One form of a name: its text and its language as a BCP 47 tag. */
export interface Name {
  readonly text: string;
  readonly language: string;
}

/** An entry by what it is listed and found by; `key` is its code or slug. */
export interface Named {
  readonly key: string;
  /** Codes that stand for it, besides its names; only countries have any. */
  readonly codes: readonly string[];
  readonly names: readonly Name[];
}

/** The names of all whose ids, as in `Node.id`, a query selects. */
export async function namedIn<Table extends keyof Tables>(
  db: Database,
  ids: SelectQueryBuilder<Tables, Table, { id: string }>,
): Promise<readonly Named[]> {
  const named = bySubject(await rowsOf(db).where('subject', 'in', ids).execute());
  return Array.from(named, ([id, names]) => ({
    key: id.slice(id.indexOf(':') + 1),
    codes: [],
    names,
  }));
}

/** Names by the id of what they name, in their order. */
export async function namesOf(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Name[]>> {
  if (ids.length === 0) return new Map();
  return bySubject(await rowsOf(db).where('subject', 'in', ids).execute());
}

function rowsOf(db: Database) {
  return db.selectFrom('name').selectAll().orderBy('subject').orderBy('position');
}

function bySubject(rows: readonly Tables['name'][]): ReadonlyMap<string, readonly Name[]> {
  return Map.groupBy(rows, (row) => row.subject);
}
