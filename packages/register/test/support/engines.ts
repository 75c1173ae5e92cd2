import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { type EngineOptions, engineOf } from '../../src/db/open.ts';
import { openRegister, type Register, registerOn } from '../../src/register.ts';

/** What a test told over every engine is given: an empty register, and the SQL it has spoken. */
export interface Told {
  readonly register: Register;
  readonly queries: string[];
}

const engines: readonly [name: string, open: (options: EngineOptions) => Promise<Register>][] = [
  ['SQLite', async (options) => openRegister(':memory:', options)],
  [
    'PostgreSQL (PGlite)',
    async (options) =>
      registerOn(await engineOf(new PGliteDialect({ pglite: new PGlite() }), 'postgres', options)),
  ],
];

/** Tells a story over SQLite, over the PostgreSQL dialect, and over a real server where `TEST_DATABASE_URL` names one. */
export function overEveryEngine(story: (told: () => Told) => void): void {
  const server = process.env.TEST_DATABASE_URL;
  const all = server === undefined ? engines : [...engines, realServer(server)];
  describe.each(all)('over %s', (_, open) => {
    let told: Told | undefined;
    beforeAll(async () => {
      const queries: string[] = [];
      const register = await open({
        now: () => new Date('2026-11-23T12:00:00Z'),
        onQuery: (query) => queries.push(query),
      });
      told = { register, queries };
    }, 60_000);
    afterAll(async () => told?.register.close());
    story(() => {
      if (!told) throw new Error('the register is not open');
      return told;
    });
  });
}

/** A database of its own on the server, dropped when the register closes. */
function realServer(url: string): (typeof engines)[number] {
  return [
    'PostgreSQL (server)',
    async (options) => {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      await ask(url, `create database ${name}`);
      const inside = new URL(url);
      inside.pathname = `/${name}`;
      const register = await openRegister(inside.href, options);
      return {
        ...register,
        async close() {
          await register.close();
          await ask(url, `drop database if exists ${name}`);
        },
      };
    },
  ];
}

async function ask(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
