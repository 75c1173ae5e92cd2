import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';

/** The address of a server that the tests may use; undefined where there is none. */
export const server = process.env.TEST_DATABASE_URL;

/** The address of an empty database that is gone when the test is over. */
export async function emptyDatabase(options = ''): Promise<URL> {
  const url = new URL(server ?? '');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await ask(`create database ${name} ${options}`);
  onTestFinished(() => ask(`drop database ${name} with (force)`));
  url.pathname = `/${name}`;
  return url;
}

/** Runs statements on the server. */
export async function ask(...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
