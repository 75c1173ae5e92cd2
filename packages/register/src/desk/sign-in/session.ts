import { hash, randomBytes } from 'node:crypto';
import type { DeskDatabase } from '../tables.ts';

/** 256 random bits, base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. */
export function hashOf(secret: string): string {
  return hash('sha256', secret);
}

/** Begins a session; gives its secret. `proved` is when the person has proved who they are, null where they have still to. */
export async function beginSession(
  db: DeskDatabase,
  at: string,
  person: string,
  proved: string | null,
): Promise<string> {
  const session = newSecret();
  const row = { hash: hashOf(session), person, begun: at, used: at, proved };
  await db.insertInto('session').values(row).execute();
  return session;
}
