import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openEngine } from '../src/db/open.ts';
import type { Tables } from '../src/record/tables.ts';
import { openRegister } from '../src/register.ts';
import { countAnew } from '../src/statement/keep-counts.ts';
import { CopyFiles } from './copy-files.ts';
import { writeRegister } from './write-register.ts';

/**
 * Fills an empty database of PostgreSQL with the generated register of so many statements, unless it has them already: the rows that
 * `generatedRegister` writes, by COPY. The user must be a superuser, since references are not checked. A million take 2 GB in
 * the temporary folder meanwhile.
 */
export async function generateOnServer(url: string, statements: number): Promise<void> {
  const register = await openRegister(url);
  const counts = await register.counts().finally(() => register.close());
  if (counts.statements === statements) return;
  if (counts.accords > 0) throw new Error(`the database has another register: name an empty one`);
  const folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const files = new CopyFiles(folder);
    writeRegister(files, statements);
    // Rebuilding beats keeping up: an index is sorted once.
    const { rows } = await client.query<{ name: string; sql: string }>(
      `select indexname as name, indexdef as sql from pg_indexes where schemaname = current_schema()
        and indexname not in (select conname from pg_constraint)`,
    );
    await client.query('begin; set local session_replication_role = replica');
    for (const { name } of rows) await client.query(`drop index "${name}"`);
    await files.copyTo(client);
    for (const { sql } of rows) await client.query(sql);
    await client.query('commit');
    const { db } = await openEngine<Tables>(url);
    await db.transaction().execute((transaction) => countAnew(transaction));
    await db.destroy();
    await client.query('vacuum analyze');
  } finally {
    await client.end();
    await rm(folder, { recursive: true });
  }
}
