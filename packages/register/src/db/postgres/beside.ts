import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 2_500;

/** What the server says on a connection made for it; no rows where it says nothing in time. */
export async function askBeside(
  client: Client,
  sql: string,
  parameters: readonly unknown[],
): Promise<readonly unknown[]> {
  client.on('error', () => {});
  const answer = client
    .connect()
    .then(() => client.query(sql, [...parameters]))
    .then(
      ({ rows }) => rows,
      () => [],
    );
  const rows = await Promise.race([answer, pause(PATIENCE, [], { ref: false })]);
  // Not before: a driver that is ended while it connects says nothing any more.
  client.end().catch(() => {});
  return rows;
}
