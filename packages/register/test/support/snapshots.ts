import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { EngineOptions } from '../../src/db/engine.ts';
import { engineOf } from '../../src/db/open.ts';
import { dialectOn } from '../../src/db/sqlite.ts';
import { SqliteConnection } from '../../src/db/sqlite-file.ts';
import { loadSeeds, openRegister, type Register, registerOn } from '../../src/register.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which snapshots of databases are kept; see `snapshot-folder.ts`. */
    readonly snapshots: string;
  }
}

/** What a register holds when a test gets it: nothing, or the project's own seeds. */
export type Content = 'empty' | 'seeds';

export const SEEDS = join(import.meta.dirname, '../../../../seeds');

/** The clock by which snapshots are written. */
export const now = () => new Date('2026-11-23T12:00:00Z');

/** A register in memory on SQLite, a copy of the snapshot. */
export async function onSqlite(content: Content, options: EngineOptions = {}): Promise<Register> {
  if (content === 'empty') return openRegister(':memory:', options);
  const database = new DatabaseSync(':memory:', { timeout: 0 });
  database.deserialize(
    await snapshot('seeds.sqlite', async (path) => {
      await fill(await openRegister(`file:${path}`, { now }));
      const file = new DatabaseSync(path);
      // What is in memory has no log beside it.
      file.exec('pragma journal_mode = delete');
      file.close();
    }),
  );
  database.exec('pragma foreign_keys = on');
  const connection = new SqliteConnection(database);
  const dialect = dialectOn({ reader: connection, writer: connection, check: () => {} });
  return registerOn(await engineOf(dialect, 'sqlite', options));
}

/** A register on PGlite, a copy of the snapshot. */
export async function onPGlite(content: Content, options: EngineOptions = {}): Promise<Register> {
  const bytes = await snapshot(`${content}.pglite.tar`, async (path) => {
    const pglite = new PGlite();
    const register = await pgliteRegister(pglite, { now });
    if (content === 'seeds') await loadSeeds(register, SEEDS);
    const dump = await pglite.dumpDataDir('none');
    await writeFile(path, dump.stream());
    await register.close();
  });
  return pgliteRegister(new PGlite({ loadDataDir: new Blob([bytes]) }), options);
}

/** A register in a database of its own on a PostgreSQL server, copied from a template and dropped when it is closed. */
export async function onServer(
  server: string,
  content: Content,
  options: EngineOptions = {},
): Promise<Register> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = content === 'seeds' ? await seedTemplate(server) : 'template1';
  await ask(server, `create database ${name} template ${template}`);
  const register = await openRegister(inside(server, name), options);
  return {
    ...register,
    async close() {
      await register.close();
      await ask(server, `drop database if exists ${name}`);
    },
  };
}

/** The name of a database on the server that holds the seeds and that nobody is connected to. */
async function seedTemplate(server: string): Promise<string> {
  const name = `seeds_${basename(inject('snapshots'))}`;
  const exists = `select from pg_database where datname = '${name}'`;
  if ((await ask(server, exists)) === 0) {
    const part = `seeds_${randomUUID().replaceAll('-', '')}`;
    await ask(server, `create database ${part}`);
    await fill(await openRegister(inside(server, part), { now }));
    try {
      await ask(server, `alter database ${part} rename to ${name}`);
    } catch (error) {
      await ask(server, `drop database ${part}`);
      // Another worker made it in the meantime.
      if ((await ask(server, exists)) === 0) throw error;
    }
  }
  return name;
}

/** The bytes of a snapshot. Where there is none yet it is made beside its place; of two workers that make one, either's will do. */
async function snapshot(
  name: string,
  make: (path: string) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(inject('snapshots'), name);
  if (!existsSync(path)) {
    const part = `${path}.${randomUUID()}`;
    await make(part);
    await rename(part, path);
  }
  return readFile(path);
}

async function fill(register: Register): Promise<void> {
  await loadSeeds(register, SEEDS);
  await register.close();
}

async function pgliteRegister(pglite: PGlite, options: EngineOptions): Promise<Register> {
  return registerOn(await engineOf(new PGliteDialect({ pglite }), 'postgres', options));
}

function inside(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Gives how many rows an answer has. */
async function ask(server: string, sql: string): Promise<number> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query(sql)).rows.length;
  } finally {
    await client.end();
  }
}
