import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';

/**
 * Databases that several processes can share, by name, each with what makes an empty one and gives its address; it is gone when
 * the test is over. PostgreSQL is among them where `TEST_DATABASE_URL` names a server.
 */
export const databases: readonly (readonly [name: string, make: () => Promise<string>])[] = [
  ['a SQLite file', async () => `file:${join(await emptyFolder(), 'register.sqlite')}`],
  ...serverAt(process.env.TEST_DATABASE_URL),
];

/** A folder that is gone when the test is over. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

function serverAt(url: string | undefined): typeof databases {
  if (url === undefined) return [];
  const ask = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  const make = async (): Promise<string> => {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await ask(`create database ${name}`);
    // Servers that were killed may hold it still.
    onTestFinished(() => ask(`drop database if exists ${name} with (force)`));
    const inside = new URL(url);
    inside.pathname = `/${name}`;
    return inside.href;
  };
  return [['PostgreSQL', make]];
}
