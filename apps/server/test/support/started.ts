import { fileURLToPath } from 'node:url';
import { openRegister, type Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { onSqlite } from '../../../../packages/register/test/support/snapshots.ts';
import { addressOf, listen } from '../../src/http/listen.ts';
import type { QueryListener } from '../../src/http/query-listener.ts';
import { createServer, type ServerConfig } from '../../src/server.ts';

/** The dashboard of these tests: three files and a renderer that tells what it was handed. */
export const DASHBOARD = fileURLToPath(new URL('dashboard', import.meta.url));

/** A server that listens on a free port of this machine, and how to ask it. */
export interface Started {
  readonly register: Register;
  readonly address: string;
  readonly app: FastifyInstance;
  get(path: string, init?: RequestInit): Promise<Response>;
  /** Posts a body to /graphql, as JSON unless `headers` say otherwise. */
  postQuery(
    body: string | Uint8Array<ArrayBuffer>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** Posts a query and gives the answer's JSON, whatever its status. `Data` is what the caller expects. */
  ask<Data = unknown>(query: string, variables?: object): Promise<ExecutionResult<Data>>;
  close(): Promise<void>;
}

/**
 * Starts the real server on a register, by default an empty one in memory. The day is 2025-11-10 unless a clock is given;
 * rates are not limited. `prepare` may add to the server before it listens.
 */
export async function start(
  given?: Register,
  dashboard = DASHBOARD,
  config: Partial<ServerConfig> = {},
  queries?: QueryListener,
  now = () => new Date('2025-11-10T12:00:00Z'),
  prepare: (app: FastifyInstance) => Promise<unknown> = async () => {},
): Promise<Started> {
  const register = given ?? (await openRegister(':memory:'));
  const app = await createServer(
    register,
    {
      logLevel: 'silent',
      dashboard,
      publicUrl: null,
      corrections: null,
      rateLimit: null,
      refusesWhenLate: false,
      trustProxy: null,
      responseCache: 64_000_000,
      slowQuery: 200,
      ...config,
    },
    now,
    queries,
  );
  await prepare(app);
  await listen(app, { host: '127.0.0.1', port: 0 });
  const address = addressOf(app, { host: '127.0.0.1', port: 0 });
  const get = (path: string, init?: RequestInit) => fetch(new URL(path, address), init);
  const postQuery: Started['postQuery'] = (body, headers = {}) =>
    get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  return {
    register,
    address,
    app,
    get,
    postQuery,
    async ask<Data>(query: string, variables?: object) {
      const response = await postQuery(JSON.stringify({ query, variables }));
      return (await response.json()) as ExecutionResult<Data>;
    },
    async close() {
      await app.close();
      await register.close();
    },
  };
}

/** A register in memory that holds the project's own seeds. `onQuery` hears every query that it is asked. */
export async function seeded(onQuery: (sql: string) => void = () => {}): Promise<Register> {
  return onSqlite('seeds', { onQuery });
}
