import type { MigrationProvider } from 'kysely/migration';
import type { Dialect } from './dialect.ts';
import { migrations } from './migrations.ts';

/** What a database holds. The record, and what is worked on before it is of the record, are kept apart. */
export interface StoreKind {
  /** Marks a file, so that none is taken for another kind (SQLite file format, application id at offset 68). */
  readonly applicationId: number;
  readonly migrations: (dialect: Dialect) => MigrationProvider;
  /** The schema of its tables on PostgreSQL; absent: the one that a connection has. */
  readonly schema?: string;
}

/** The record; its files are marked "SGNY". */
export const RECORD: StoreKind = { applicationId: 0x53474e59, migrations };
