import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Dialect } from './dialect.ts';
import type { StoreKind } from './store-kind.ts';

/** The advisory lock of those that bring the tables up to date: "SGNY" as a 32-bit integer. */
const LOCK = 0x53474e59;

/**
 * Brings the tables up to date, in one transaction. Throws what the engine says. Of several programs that begin at once one does it; the
 * others wait. The lock of Kysely's own is of a session, which a pooler gives to others, and ends before what was done is committed.
 */
export async function migrate<Tables>(
  db: Kysely<Tables>,
  dialect: Dialect,
  kind: StoreKind,
): Promise<void> {
  if (dialect === 'sqlite') return toLatest(db, dialect, kind);
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction);
    await toLatest(transaction, dialect, kind);
  });
}

async function toLatest<Tables>(
  db: Kysely<Tables>,
  dialect: Dialect,
  { migrations, schema }: StoreKind,
): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: migrations(dialect),
    ...(dialect === 'postgres' && schema !== undefined && { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
