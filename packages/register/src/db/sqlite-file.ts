import { type Stats, statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { DatabaseBusy, DatabaseDamaged, DatabaseFull, DatabaseGone } from './unavailable.ts';

/** How many prepared statements are kept; the record's queries come in fewer shapes than this. */
const PREPARED_LIMIT = 500;

/**
 * For connections that read a file: keep what was read of it in memory, up to a sixteenth of what the process may have and 64 MB. By default
 * SQLite keeps 2 MB, and most of what a page is made of is then read anew from the file for each.
 */
export const KEEP_WHAT_IS_READ = `pragma cache_size = -${Math.min(2 ** 16, Math.floor(process.availableMemory() / 16 / 1024))}`;

/** What a statement gave. */
export interface Answer {
  readonly rows: readonly unknown[];
  readonly changes: number | bigint;
}

interface Prepared {
  readonly statement: StatementSync;
  /** What it selects; nothing where it writes. */
  readonly columns: readonly string[];
}

/** One connection to a SQLite database, which never waits: a lock is an error at once (see `sqlite-driver.ts`). */
export class SqliteConnection {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  /** Opens the database at a path, or takes one that was opened with `timeout: 0`. */
  constructor(database: string | DatabaseSync) {
    this.#database =
      typeof database === 'string' ? new DatabaseSync(database, { timeout: 0 }) : database;
  }

  get inTransaction(): boolean {
    return this.#database.isTransaction;
  }

  /** Runs SQL that gives nothing. Throws what the engine throws. */
  exec(sql: string): void {
    this.#database.exec(sql);
  }

  /** The first column of the first row. */
  value(sql: string): unknown {
    return Object.values(this.#database.prepare(sql).get() ?? {})[0];
  }

  /** Changes with every commit of another connection, and with none of this one. */
  get dataVersion(): unknown {
    return this.#number('pragma data_version');
  }

  /** Changes with every write of this connection, and with none of another. */
  get totalChanges(): unknown {
    return this.#number('select total_changes()');
  }

  run(sql: string, parameters: readonly unknown[]): Answer {
    const { statement, columns } = this.#prepare(sql);
    const values = parameters as SQLInputValue[];
    if (columns.length > 0) return { rows: rowsOf(statement, columns, values), changes: 0 };
    return { rows: [], changes: statement.run(...values).changes };
  }

  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  /** As `value`, of a statement that is asked again and again. */
  #number(sql: string): unknown {
    return Object.values(this.#prepare(sql).statement.get() ?? {})[0];
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    statement.setReturnArrays(true);
    const prepared = { statement, columns: statement.columns().map(({ name }) => name) };
    if (this.#prepared.size < PREPARED_LIMIT) this.#prepared.set(sql, prepared);
    return prepared;
  }
}

/** Rows as objects by column. Made here of lists of values: those that `node:sqlite` makes take longer to make and to read. */
function rowsOf(
  statement: StatementSync,
  columns: readonly string[],
  parameters: readonly SQLInputValue[],
): readonly unknown[] {
  // The type of the driver does not know of lists.
  const rows = statement.all(...parameters) as unknown as readonly (readonly unknown[])[];
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) row[columns[i] ?? ''] = values[i];
    return row;
  });
}

/** For how long a file that was looked at is taken to be where it was: milliseconds. */
const SEEN = 5;

/** Tells whether a file is still the one that was opened: SQLite itself would go on with a file that has no name any more. */
export function sameFile(path: string): () => void {
  const opened = statSync(path);
  let seen = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - seen < SEEN) return;
    const found: Stats | undefined = statSync(path, { throwIfNoEntry: false });
    if (found?.ino !== opened.ino || found.dev !== opened.dev) {
      throw new DatabaseGone(new Error(`${path} is no longer the file that was opened`));
    }
    seen = now;
  };
}

/** Whether an error says that another connection holds what is needed (SQLITE_BUSY, SQLITE_LOCKED). */
export function isBusy(error: unknown): boolean {
  const code = primaryCode(error);
  return code === 5 || code === 6;
}

/** What SQLite said, in the register's own terms (result codes: https://sqlite.org/rescode.html). */
export function explained(error: unknown): unknown {
  if (isBusy(error)) return new DatabaseBusy(error);
  switch (primaryCode(error)) {
    case 13: // FULL
      return new DatabaseFull(error);
    case 11: // CORRUPT
    case 26: // NOTADB
      return new DatabaseDamaged(error);
    case 8: // READONLY
    case 10: // IOERR
    case 14: // CANTOPEN
      return new DatabaseGone(error);
    default:
      return error;
  }
}

/** The low byte of a result code; the high ones say more of the same. */
function primaryCode(error: unknown): number | undefined {
  const code: unknown = Object(error).errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}
