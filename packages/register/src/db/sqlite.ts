import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { type Dialect, SqliteAdapter, SqliteIntrospector } from 'kysely';
import { Refused } from '../errors.ts';
import { ClosedMark } from './closed-mark.ts';
import { LongQueries } from './long/long-queries.ts';
import { SqliteCompiler } from './sqlite-compiler.ts';
import { type Connections, SqliteDriver } from './sqlite-driver.ts';
import { isBusy, KEEP_WHAT_IS_READ, SqliteConnection, sameFile } from './sqlite-file.ts';
import { cannotOpen, damaged } from './sqlite-refused.ts';
import { refuseOldSqlite } from './sqlite-version.ts';
import { RECORD } from './store-kind.ts';

/** How long an opening waits for another program that holds the file: milliseconds. */
const PATIENCE = 5_000;

/** A dialect that may tell, without waiting, whether the database was written; see `Register.stamp`. */
export interface StampedDialect extends Dialect {
  stamp?(): string | null;
}

/**
 * Kysely's dialect over `node:sqlite`. `path` is a file's path or `:memory:`. Throws `Refused` for a file that is foreign (has
 * another application id), damaged, or held by another program.
 */
export async function sqliteDialect(
  path: string,
  applicationId = RECORD.applicationId,
): Promise<StampedDialect> {
  return dialectOn(await open(path, () => openOnce(path, applicationId)));
}

/** The dialect on a file that is made here for others, who find nothing beside it. */
export async function newFileDialect(path: string): Promise<StampedDialect> {
  const { mark: _, ...connections } = await open(path, () => openOnce(path, RECORD.applicationId));
  return dialectOn(connections);
}

/** The dialect on a file that this program has opened already: it is not looked through once more. */
export async function openedDialect(path: string): Promise<StampedDialect> {
  const connection = () => {
    const one = new SqliteConnection(path);
    prepare(one);
    return one;
  };
  const [reader, writer] = [await open(path, connection), await open(path, connection)];
  return dialectOn({ reader, writer, check: sameFile(path) });
}

/** The dialect on a file that nobody writes any more, in one file. Each connection keeps at most so many bytes of it in memory. */
export function readOnlyDialect(path: string, cacheBytes: number): StampedDialect {
  const open = () => {
    const connection = new SqliteConnection(new DatabaseSync(path, { readOnly: true, timeout: 0 }));
    connection.exec(`pragma mmap_size = 0; pragma cache_size = -${Math.ceil(cacheBytes / 1024)}`);
    return connection;
  };
  // Two, so that nobody takes the one for a database in memory, where each query waits for the others.
  return dialectOn({
    reader: open(),
    writer: open(),
    check: () => {},
    long: new LongQueries(path),
  });
}

/** The dialect on connections that are open. */
export function dialectOn(connections: Connections): StampedDialect {
  const { reader, writer } = connections;
  const isShared = reader === writer;
  return {
    createDriver: () => new SqliteDriver(connections),
    createQueryCompiler: () => new SqliteCompiler(),
    createAdapter: () => new Adapter(isShared),
    createIntrospector: (db) => new SqliteIntrospector(db),
    stamp() {
      try {
        connections.check();
        // The reader of a file never writes, and what is in memory has no other connection.
        return String(isShared ? reader.totalChanges : reader.dataVersion);
      } catch {
        // Whoever asks the database next is told what is wrong with it.
        return null;
      }
    },
  };
}

class Adapter extends SqliteAdapter {
  readonly #isShared: boolean;

  constructor(isShared: boolean) {
    super();
    this.#isShared = isShared;
  }

  // What shares one connection waits for a transaction to end, as what it reads would else be uncommitted.
  override get supportsMultipleConnections(): boolean {
    return !this.#isShared;
  }

  // SQLite does (https://sqlite.org/lang_transaction.html): all migrations take effect, or none.
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Opens something of a file, again while another program holds that. */
async function open<Opened>(path: string, once: () => Opened): Promise<Opened> {
  const began = performance.now();
  for (;;) {
    try {
      return once();
    } catch (error) {
      if (error instanceof Refused) throw error;
      if (isBusy(error) && performance.now() - began < PATIENCE) {
        await pause(100);
        continue;
      }
      throw cannotOpen(path, error);
    }
  }
}

function openOnce(path: string, applicationId: number): Connections {
  const mark = new ClosedMark(path);
  const writer = new SqliteConnection(path);
  try {
    refuseOldSqlite(writer);
    refuseForeign(writer, path, applicationId);
    if (!mark.holds) refuseDamaged(writer, path);
    prepare(writer);
    if (path === ':memory:') return { reader: writer, writer, check: () => {} };
    const reader = new SqliteConnection(path);
    prepare(reader);
    reader.exec(KEEP_WHAT_IS_READ);
    return { reader, writer, check: sameFile(path), long: new LongQueries(path), mark };
  } catch (error) {
    writer.close();
    throw error;
  }
}

/**
 * FULL: an acknowledged write survives a power cut. No memory map: a truncated file is an error, not a crash. What is deleted is
 * overwritten: words that were redacted stand nowhere in the file.
 */
function prepare(connection: SqliteConnection): void {
  connection.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma mmap_size = 0; pragma secure_delete = on',
  );
}

function refuseForeign(connection: SqliteConnection, path: string, applicationId: number): void {
  if (connection.value('select count(*) from sqlite_schema') === 0) {
    connection.exec(`pragma application_id = ${applicationId}`);
    return;
  }
  if (connection.value('pragma application_id') !== applicationId) {
    throw new Refused(
      `${path} is a database of another program`,
      'name another file in DATABASE_URL; this one is left as it is',
    );
  }
}

/** Reads the whole file: a second of processor time for each 100,000 statements. */
function refuseDamaged(connection: SqliteConnection, path: string): void {
  const found = connection.value('pragma quick_check(1)');
  if (found !== 'ok') throw damaged(path, String(found));
}
