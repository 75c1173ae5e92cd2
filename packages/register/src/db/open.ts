import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely, sql } from 'kysely';
import { Refused } from '../errors.ts';
import type { Dialect } from './dialect.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { migrate } from './migrate.ts';
import { openedDialect, readOnlyDialect, type StampedDialect, sqliteDialect } from './sqlite.ts';
import { startRefused } from './start-refused.ts';
import { RECORD, type StoreKind } from './store-kind.ts';
import { whenFree } from './when-free.ts';

/**
 * Opens `file:PATH` (a missing folder is made), `:memory:` or `postgres://…`, and brings its tables up to date in one
 * transaction. Throws `Refused` for anything that holds something else or was written by a newer version.
 */
export async function openEngine<Tables>(
  url: string,
  options: EngineOptions = {},
  kind: StoreKind = RECORD,
): Promise<Engine<Tables>> {
  if (/^postgres(ql)?:\/\//.test(url)) {
    // Where the record is a file, the driver is not even loaded.
    const { postgresDialect } = await import('./postgres/dialect.ts');
    return engineOf(postgresDialect(url, options.connections), 'postgres', options, kind);
  }
  if (url !== ':memory:' && !url.startsWith('file:')) {
    throw new Refused(
      `${JSON.stringify(url)} names no database`,
      'write file:PATH or postgres://USER@HOST/NAME in DATABASE_URL',
    );
  }
  const path = pathOf(url);
  if (path !== ':memory:') makeFolder(dirname(path));
  return engineOf(await sqliteDialect(path, kind.applicationId), 'sqlite', options, kind);
}

/** Opens once more, for another thread, what this program has opened: its tables are up to date, and its file was looked through. */
export async function openAgain<Tables>(url: string): Promise<Engine<Tables>> {
  const isFile = url.startsWith('file:');
  const kysely: StampedDialect = isFile
    ? await openedDialect(pathOf(url))
    : (await import('./postgres/dialect.ts')).postgresDialect(url, CONNECTIONS_AGAIN);
  const db = kyselyOn<Tables>(kysely, undefined);
  const dialect = isFile ? 'sqlite' : 'postgres';
  return { db, dialect, now: () => new Date(), stamp: () => kysely.stamp?.() ?? null };
}

/** A transaction has one, and what is asked beside it another. */
const CONNECTIONS_AGAIN = 2;

function pathOf(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^file:/, '');
}

/** Makes an engine of a Kysely dialect. */
export async function engineOf<Tables>(
  kysely: StampedDialect,
  dialect: Dialect,
  { now = () => new Date(), onQuery }: EngineOptions = {},
  kind: StoreKind = RECORD,
): Promise<Engine<Tables>> {
  const db = kyselyOn<Tables>(kysely, onQuery);
  const ownSchema = dialect === 'postgres' ? kind.schema : undefined;
  try {
    await whenFree(async () => {
      if (dialect === 'postgres') await refuseOtherEncodings(db);
      await migrate(db, dialect, kind);
    });
  } catch (error) {
    await db.destroy();
    throw startRefused(error);
  }
  const own = ownSchema === undefined ? db : db.withSchema(ownSchema);
  return { db: own, dialect, now, stamp: () => kysely.stamp?.() ?? null };
}

/** Makes an engine of a file that `engineOf` has made the tables of, to read it only. */
export function readOnlyEngine<Tables>(
  path: string,
  cacheBytes: number,
  { now = () => new Date(), onQuery }: EngineOptions = {},
): Engine<Tables> {
  const kysely = readOnlyDialect(path, cacheBytes);
  const db = kyselyOn<Tables>(kysely, onQuery);
  return { db, dialect: 'sqlite', now, stamp: () => kysely.stamp?.() ?? null };
}

function kyselyOn<Tables>(dialect: StampedDialect, onQuery: EngineOptions['onQuery']) {
  return new Kysely<Tables>({
    dialect,
    log(event) {
      if (event.level === 'query') onQuery?.(event.query.sql, event.queryDurationMillis);
    },
  });
}

/** Makes a folder and those above it. Not `recursive`: that never ends where a file system, such as that of processes, makes none. */
function makeFolder(path: string): void {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) return;
    if (found) throw new Refused(`${path} is no folder`, 'name a file in a folder in DATABASE_URL');
    if (dirname(path) !== path) makeFolder(dirname(path));
    mkdirSync(path);
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(
      `the folder ${path} cannot be made: ${error instanceof Error ? error.message : String(error)}`,
      'name a file in a folder that can be written in DATABASE_URL',
    );
  }
}

/** The record has letters of all scripts, and is searched by them. */
async function refuseOtherEncodings<Tables>(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(db);
  const encoding = rows[0]?.server_encoding;
  if (encoding !== 'UTF8')
    throw new Refused(
      `the database has the encoding ${encoding}, which cannot hold the record`,
      "make one by create database NAME encoding 'UTF8' template template0, and name it in DATABASE_URL",
    );
}
