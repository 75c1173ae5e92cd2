import { fileURLToPath } from 'node:url';
import type { Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import { readConfig } from '../src/config.ts';
import { createServer } from '../src/server.ts';

const DASHBOARD = fileURLToPath(new URL('../test/support/dashboard', import.meta.url));

/** A server within this process that answers each query anew. */
export function measuredServer(register: Register): Promise<FastifyInstance> {
  const config = readConfig({
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'silent',
    RESPONSE_CACHE: 'off',
    DASHBOARD,
  });
  // One query follows the other without a pause, which would count as overload.
  return createServer(register, { ...config, refusesWhenLate: false });
}
