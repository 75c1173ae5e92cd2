import { afterAll, beforeAll, describe } from 'vitest';
import type { EngineOptions } from '../../src/db/engine.ts';
import type { Register } from '../../src/register.ts';
import { type Content, now, onPGlite, onServer, onSqlite } from './snapshots.ts';

/** What a test told over every engine is given: a register of its own, and the SQL it has spoken. */
export interface Told {
  readonly register: Register;
  readonly queries: string[];
}

type Open = (content: Content, options: EngineOptions) => Promise<Register>;

const engines: readonly [name: string, open: Open][] = [
  ['SQLite', onSqlite],
  ['PostgreSQL (PGlite)', onPGlite],
];

/**
 * Tells a story over SQLite, over the PostgreSQL dialect, and over a real server where `TEST_DATABASE_URL` names one; on an
 * empty register, or on one that holds the project's seeds.
 */
export function overEveryEngine(story: (told: () => Told) => void, content: Content = 'empty') {
  const server = process.env.TEST_DATABASE_URL;
  const all = server === undefined ? engines : [...engines, realServer(server)];
  describe.each(all)('over %s', (_, open) => {
    let told: Told | undefined;
    beforeAll(async () => {
      const queries: string[] = [];
      const register = await open(content, { now, onQuery: (query) => queries.push(query) });
      told = { register, queries };
    });
    afterAll(async () => told?.register.close());
    story(() => {
      if (!told) throw new Error('the register is not open');
      return told;
    });
  });
}

function realServer(url: string): (typeof engines)[number] {
  return ['PostgreSQL (server)', (content, options) => onServer(url, content, options)];
}
