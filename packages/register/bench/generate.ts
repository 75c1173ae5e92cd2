import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openEngine } from '../src/db/open.ts';
import { openRegister } from '../src/register.ts';
import { countAnew } from '../src/statement/keep-counts.ts';
import { SqliteRows } from './sqlite-rows.ts';
import { writeRegister } from './write-register.ts';

export { generateOnServer } from './on-server.ts';
export { randomFrom, wordIn } from './vocabulary.ts';

/** The file of a generated register of so many statements; it is kept in a folder until the generator or the tables change. */
export async function generatedRegister(folder: string, statements: number): Promise<string> {
  const hash = createHash('sha256');
  for (const file of globSync('{bench,src/db/migrations,src/rules}/**/*.ts', {
    cwd: ROOM,
  }).sort()) {
    hash.update(readFileSync(join(ROOM, file)));
  }
  const path = join(folder, `register-${statements}-${hash.digest('hex').slice(0, 12)}.sqlite`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  await generateRegister(unfinished, statements);
  renameSync(unfinished, path);
  rmSync(`${unfinished}-closed`, { force: true });
  return path;
}

const ROOM = join(import.meta.dirname, '..');

/**
 * Writes a register of so many statements at a path where there is none: the same one each time, with words that come as
 * often as words do. It has the register's own tables and goes past its gate, so that a million take a minute or two; it
 * holds one revision and no drafts.
 */
async function generateRegister(path: string, statements: number): Promise<void> {
  await (await openRegister(`file:${path}`)).close();
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  // Rebuilding beats keeping up: an index is sorted once.
  const indexes = database
    .prepare("select name, sql from sqlite_schema where type = 'index' and sql is not null")
    .all();
  database.exec('pragma synchronous = off; pragma cache_size = -500000');
  for (const { name } of indexes) database.exec(`drop index ${String(name)}`);
  database.exec('begin');
  writeRegister(new SqliteRows(database), statements);
  for (const { sql } of indexes) database.exec(String(sql));
  database.exec('commit; pragma wal_checkpoint(truncate)');
  database.close();
  await countAgain(path);
}

/** Counts the statements of a file whose rows were written past the gate. */
export async function countAgain(path: string): Promise<void> {
  const { db } = await openEngine(`file:${path}`);
  await countAnew(db);
  await db.destroy();
}
