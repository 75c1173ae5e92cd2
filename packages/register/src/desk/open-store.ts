import type { EngineOptions } from '../db/engine.ts';
import { openEngine } from '../db/open.ts';
import type { StoreKind } from '../db/store-kind.ts';
import { up as desk } from './migrations/0001-desk.ts';
import { up as signIn } from './migrations/0002-sign-in.ts';
import { up as heldText } from './migrations/0003-held-text.ts';
import { up as reports } from './migrations/0004-reports.ts';
import { up as decisions } from './migrations/0005-decisions.ts';
import { up as concerned } from './migrations/0006-concerned.ts';
import { up as passkeys } from './migrations/0007-passkeys.ts';
import { up as speakers } from './migrations/0008-speakers.ts';
import { up as correctedDays } from './migrations/0009-corrected-days.ts';
import type { DeskEngine, DeskTables } from './tables.ts';

/** The desk's own database; its files are marked "SGND". Migrations that have shipped are never changed. */
export const DESK: StoreKind = {
  applicationId: 0x53474e44,
  schema: 'desk',
  migrations: (dialect) => ({
    getMigrations: async () => ({
      '0001-desk': { up: (db) => desk(db, dialect) },
      '0002-sign-in': { up: (db) => signIn(db, dialect) },
      '0003-held-text': { up: (db) => heldText(db, dialect) },
      '0004-reports': { up: (db) => reports(db, dialect) },
      '0005-decisions': { up: (db) => decisions(db, dialect) },
      '0006-concerned': { up: (db) => concerned(db, dialect) },
      '0007-passkeys': { up: (db) => passkeys(db, dialect) },
      '0008-speakers': { up: (db) => speakers(db, dialect) },
      '0009-corrected-days': { up: (db) => correctedDays(db, dialect) },
    }),
  }),
};

/** Opens the desk's database: a file of its own, or the schema `desk` on PostgreSQL. Throws as `openEngine` does. */
export function openStore(url: string, options: EngineOptions = {}): Promise<DeskEngine> {
  return openEngine<DeskTables>(url, options, DESK);
}
