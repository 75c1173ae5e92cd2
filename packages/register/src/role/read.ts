import { factsCiting } from '../citation/facts-citing.ts';
import { supportOf } from '../citation/support.ts';
import type { Day } from '../dates/partial-date.ts';
import { mapByKey } from '../db/rows-by-key.ts';
import { type RecordOf, recordOf } from '../drafts/columns.ts';
import type { Database, Engine, Tables } from '../record/tables.ts';
import { roleColumns } from './columns.ts';

/** A role a country has in an accord. */
export interface RoleHeld extends RecordOf<typeof roleColumns> {
  /** The accord's slug, the country's code and the role, parted by slashes. */
  readonly key: string;
  readonly accord: string;
  readonly country: string;
  /** The day the earliest supporting source was published: stands in for an unknown `from`. Null where none is dated. */
  readonly attested: Day | null;
}

export interface Roles {
  byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, RoleHeld>>;
  /** Roles that cite each source, by key. */
  citing(sources: readonly string[]): Promise<ReadonlyMap<string, readonly RoleHeld[]>>;
}

export function roles({ db }: Engine): Roles {
  const byKeys: Roles['byKeys'] = async (keys) => {
    if (keys.length === 0) return new Map();
    const query = db.selectFrom('role').selectAll().where('key', 'in', keys).orderBy('key');
    return mapByKey(await rolesIn(db, await query.execute()), (role) => [role.key, role]);
  };
  return {
    byKeys,
    citing: (sources) => factsCiting(db, 'RoleHeld', sources, byKeys),
  };
}

/** Roles from their rows, in their order. */
export async function rolesIn(
  db: Database,
  rows: readonly Tables['role'][],
): Promise<readonly RoleHeld[]> {
  const support = await supportOf(db, rows.map(roleId));
  return rows.map((row) => ({
    key: row.key,
    accord: row.accord,
    country: row.country,
    ...recordOf(roleColumns, row),
    attested: support.get(roleId(row))?.earliest ?? null,
  }));
}

export function roleId({ key }: { key: string }): string {
  return `RoleHeld:${key}`;
}
