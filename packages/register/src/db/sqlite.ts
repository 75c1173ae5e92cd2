import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';
import { Refused } from '../errors.ts';

/** Marks a file as a register: "SGNY" as a 32-bit integer (SQLite file format, application id at offset 68). */
const APPLICATION_ID = 0x53474e59;

/** Older versions can lose a write in WAL mode on a checkpoint race (SQLite 3.51.3 release notes). */
const OLDEST_SQLITE = [3, 51, 3] as const;

/** How many prepared statements are kept; the record's queries come in fewer shapes than this. */
const PREPARED_LIMIT = 500;

/** Kysely's SQLite dialect over `node:sqlite`. `path` is a file's path or `:memory:`. Throws `Refused` for a foreign file. */
export function sqliteDialect(path: string): SqliteDialect {
  const database = openFile(path);
  const prepared = new Map<string, StatementSync>();
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        const statement = prepared.get(sql) ?? database.prepare(sql);
        if (prepared.size < PREPARED_LIMIT) prepared.set(sql, statement);
        return {
          reader: statement.columns().length > 0,
          all: (values) => statement.all(...(values as SQLInputValue[])),
          run: (values) => statement.run(...(values as SQLInputValue[])),
          iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
        };
      },
    },
  });
}

function openFile(path: string): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    refuseOldSqlite(database);
    const empty = read(database, 'select count(*) as value from sqlite_schema') === 0;
    const application = read(database, 'select application_id as value from pragma_application_id');
    if (!empty && application !== APPLICATION_ID) {
      throw new Refused(
        `${path} is a database of another program`,
        'name another file in DATABASE_URL; this one is left as it is',
      );
    }
    database.exec(`pragma application_id = ${APPLICATION_ID}`);
    // FULL: an acknowledged write survives a power cut. No memory map: a truncated file is an error, not a crash.
    database.exec(
      'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma mmap_size = 0; pragma busy_timeout = 2000',
    );
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof Refused) throw error;
    throw new Refused(
      `${path} cannot be opened as a register: ${error instanceof Error ? error.message : String(error)}`,
      'check that the folder exists and can be written, or name another file in DATABASE_URL',
    );
  }
}

function refuseOldSqlite(database: DatabaseSync): void {
  const version = String(read(database, 'select sqlite_version() as value'));
  const parts = version.split('.').map(Number);
  const first = OLDEST_SQLITE.findIndex((part, i) => parts[i] !== part);
  if (first >= 0 && (parts[first] ?? 0) < (OLDEST_SQLITE[first] ?? 0)) {
    throw new Refused(
      `this Node brings SQLite ${version}, and the register needs ${OLDEST_SQLITE.join('.')}`,
      'start it with the Node that `npm install` brings',
    );
  }
}

function read(database: DatabaseSync, sql: string): unknown {
  return database.prepare(sql).get()?.value;
}
