import { Refused } from '../errors.ts';
import type { SqliteConnection } from './sqlite-file.ts';

/** Older versions can lose a write in WAL mode on a checkpoint race (SQLite 3.51.3 release notes). */
const OLDEST_SQLITE = [3, 51, 3] as const;

/** Throws `Refused`. */
export function refuseOldSqlite(connection: SqliteConnection): void {
  const version = String(connection.value('select sqlite_version()'));
  const parts = version.split('.').map(Number);
  const first = OLDEST_SQLITE.findIndex((part, i) => parts[i] !== part);
  if (first >= 0 && (parts[first] ?? 0) < (OLDEST_SQLITE[first] ?? 0)) {
    throw new Refused(
      `this Node brings SQLite ${version}, and the register needs ${OLDEST_SQLITE.join('.')}`,
      'start it with the Node that `npm install` brings',
    );
  }
}
