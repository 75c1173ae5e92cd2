import { Refused } from '../errors.ts';
import type { Database } from '../record/tables.ts';
import { RULES_VERSION } from './version.ts';

/** The version of the rules by which the rows of a database were derived; 0 where it does not say. */
export async function versionIn(db: Database): Promise<number> {
  const row = await db.selectFrom('rules_version').select('version').executeTakeFirst();
  return row?.version ?? 0;
}

/** Throws `Refused` where the rows of a database were derived by newer rules than those of this program. */
export async function refuseNewer(db: Database): Promise<void> {
  const version = await versionIn(db);
  if (version <= RULES_VERSION) return;
  throw new Refused(
    `the database was written by version ${version} of the rules, and this program has version ${RULES_VERSION}`,
    'update the program, or name another database in DATABASE_URL; this one is left as it is',
  );
}
