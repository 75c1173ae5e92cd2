import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { afterAll, beforeAll, describe } from 'vitest';
import { engineOf } from '../../../src/db/open.ts';
import { DESK, openStore } from '../../../src/desk/open-store.ts';
import type { DeskEngine, DeskTables } from '../../../src/desk/tables.ts';
import { now } from '../../support/snapshots.ts';

const engines: readonly [name: string, open: () => Promise<DeskEngine>][] = [
  ['SQLite', () => openStore(':memory:', { now })],
  [
    'PostgreSQL (PGlite)',
    () =>
      engineOf<DeskTables>(new PGliteDialect({ pglite: new PGlite() }), 'postgres', { now }, DESK),
  ],
];

/** Defines tests once for each engine, on an empty store of the desk. It is open inside tests and hooks. */
export function onEveryStore(defineTests: (engine: () => DeskEngine) => void): void {
  describe.each(engines)('over %s', (_, open) => {
    let opened: DeskEngine | undefined;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => opened?.db.destroy());
    defineTests(() => {
      if (!opened) throw new Error('the store is not open');
      return opened;
    });
  });
}

/** Ids that count up, so that a run can be done again. */
export function counted(prefix: string): () => string {
  let last = 0;
  return () => `${prefix}${++last}`;
}
