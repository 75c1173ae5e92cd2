import { afterAll, beforeAll, describe } from 'vitest';
import type { EngineOptions } from '../../src/db/engine.ts';
import type { Register } from '../../src/register.ts';
import { type Content, now, onPGlite, onServer, onSqlite } from './snapshots.ts';

/** A register for the tests of one `onEveryEngine`, and the SQL of all its queries so far. */
export interface Fixture {
  readonly register: Register;
  readonly queries: string[];
}

type Open = (content: Content, options: EngineOptions) => Promise<Register>;

const engines: readonly [name: string, open: Open][] = [
  ['SQLite', onSqlite],
  ['PostgreSQL (PGlite)', onPGlite],
];

/**
 * Defines tests once for each engine: SQLite, the PostgreSQL dialect, and a real PostgreSQL where `TEST_DATABASE_URL` names one. The
 * register is empty, or holds the project's seeds. It is open inside tests and hooks, not while they are defined.
 */
export function onEveryEngine(
  defineTests: (fixture: () => Fixture) => void,
  content: Content = 'empty',
) {
  const server = process.env.TEST_DATABASE_URL;
  const all = server === undefined ? engines : [...engines, realServer(server)];
  describe.each(all)('over %s', (_, open) => {
    let opened: Fixture | undefined;
    beforeAll(async () => {
      const queries: string[] = [];
      const register = await open(content, { now, onQuery: (query) => queries.push(query) });
      opened = { register, queries };
    });
    afterAll(async () => opened?.register.close());
    defineTests(() => {
      if (!opened) throw new Error('the register is not open');
      return opened;
    });
  });
}

function realServer(url: string): (typeof engines)[number] {
  return ['PostgreSQL (server)', (content, options) => onServer(url, content, options)];
}
