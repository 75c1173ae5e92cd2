import { canonicalJson } from '../digest/canonical-json.ts';
import { lastRevision } from '../history/last-revision.ts';
import type { Database } from '../record/tables.ts';

/** What drafts are read from, and by which program: where neither differs, nor the record, reading them again changes nothing. */
export interface ReadFrom {
  /** What the file system says of the files; null where it says too little. */
  readonly stamp: string | null;
  /** The digest of their names and bytes, computed where it is asked for. */
  digest(): string;
  /** The digest of the program. */
  readonly program: string;
}

/** What `keepImported` was told of the last import, where it was of these files by this program, and the record is as it left it; else null. */
export async function importedFrom(
  db: Database,
  { stamp, digest, program }: ReadFrom,
): Promise<string | null> {
  const row = await db.selectFrom('seed_import').selectAll().executeTakeFirst();
  if (row?.program !== program || row.record !== (await recordOf(db))) return null;
  if (stamp === null || row.stamp !== stamp) {
    if (row.digest !== digest()) return null;
    // Copied, or checked out anew: the next start need not read them.
    await db.updateTable('seed_import').set({ stamp }).execute();
  }
  return row.outcome;
}

/** Keeps what came of an import, inside its transaction. */
export async function keepImported(
  db: Database,
  { stamp, digest, program }: ReadFrom,
  outcome: string,
): Promise<void> {
  const row = {
    ...({ id: 1, stamp, digest: digest(), program } as const),
    record: await recordOf(db),
    outcome,
  };
  await db
    .insertInto('seed_import')
    .values(row)
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}

/** What an import depends on beside files and program: the record, its editions, and of which sources the texts are held. */
async function recordOf(db: Database): Promise<string> {
  const { number, digest, state, edition } = await lastRevision(db)();
  const held = await db.selectFrom('held_text').select('source').orderBy('source').execute();
  return canonicalJson([number, digest, state, edition, held.map(({ source }) => source)]);
}
