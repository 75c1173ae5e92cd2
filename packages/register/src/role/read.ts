import type { Role } from '@signatory/schema';
import { factsCiting } from '../citation/facts-citing.ts';
import { supportOf } from '../citation/support.ts';
import type { Day, PartialDate } from '../dates/partial-date.ts';
import { mapByKey } from '../db/rows-by-key.ts';
import type { Database, Engine, Tables } from '../record/tables.ts';

/** A role a country has in an accord. */
export interface RoleHeld {
  /** The accord's slug, the country's code and the role, parted by slashes. */
  readonly key: string;
  readonly accord: string;
  readonly country: string;
  readonly role: Role;
  readonly from: PartialDate | null;
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
  return rows.map(({ key, accord, country, role, from }) => {
    return {
      key,
      accord,
      country,
      role,
      from,
      attested: support.get(roleId({ key }))?.earliest ?? null,
    };
  });
}

export function roleId({ key }: { key: string }): string {
  return `RoleHeld:${key}`;
}
