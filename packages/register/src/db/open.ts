import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Refused } from '../errors.ts';
import type { Dialect } from './dialect.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { readOnlyDialect, type StampedDialect, sqliteDialect } from './sqlite.ts';
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
    const { postgresDialect } = await import('./postgres.ts');
    return engineOf(postgresDialect(url), 'postgres', options, kind);
  }
  if (url !== ':memory:' && !url.startsWith('file:')) {
    throw new Refused(
      `${JSON.stringify(url)} names no database`,
      'write file:PATH or postgres://USER@HOST/NAME in DATABASE_URL',
    );
  }
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.replace(/^file:/, '');
  if (path !== ':memory:') makeFolder(dirname(path));
  return engineOf(await sqliteDialect(path, kind.applicationId), 'sqlite', options, kind);
}

/** Makes an engine of a Kysely dialect. */
export async function engineOf<Tables>(
  kysely: StampedDialect,
  dialect: Dialect,
  { now = () => new Date(), onQuery }: EngineOptions = {},
  { migrations, schema }: StoreKind = RECORD,
): Promise<Engine<Tables>> {
  const db = kyselyOn<Tables>(kysely, onQuery);
  const ownSchema = dialect === 'postgres' ? schema : undefined;
  try {
    await whenFree(async () => {
      const migrator = new Migrator({
        db,
        provider: migrations(dialect),
        ...(ownSchema !== undefined && { migrationTableSchema: ownSchema }),
      });
      const { error } = await migrator.migrateToLatest();
      if (error !== undefined) throw error;
    });
  } catch (error) {
    await db.destroy();
    throw error instanceof Refused ? error : migrationRefused(error);
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

function migrationRefused(error: unknown): Refused {
  const message = error instanceof Error ? error.message : String(error);
  // Kysely's word for a migration in the table that this program does not have.
  return /corrupted migrations/.test(message)
    ? new Refused(
        'the database was written by a newer version of Signatory',
        'update the program, or name another database in DATABASE_URL; this one is left as it is',
      )
    : new Refused(
        `the database's tables cannot be made: ${message}`,
        'check DATABASE_URL and that the database answers',
      );
}
