import { RowWriter } from '../db/row-writer.ts';
import { DatabaseBusy, Unavailable } from '../db/unavailable.ts';
import { Digests } from '../digest/digests.ts';
import { keysOf, type NounType, typesInOrder, type WithNoun } from '../drafts/noun-types.ts';
import { entriesOf, writeAlone } from '../drafts/revise.ts';
import { Refused } from '../errors.ts';
import type { Engine } from '../record/tables.ts';
import { indexAnew } from '../search/index-anew.ts';
import { countAnew } from '../statement/keep-counts.ts';
import { rankWordings } from '../wording/rank.ts';
import { versionIn } from './stored-version.ts';
import { RULES_VERSION } from './version.ts';

/** Is called while rows are derived again, which takes minutes for a large record. Not called for an empty one. */
export interface DerivationListener {
  /** With the version of the rules, and how many entries the record has. */
  onStart(version: number, entries: number): void;
  /** Called often, with the share that is done, between 0 and 1. */
  onProgress(share: number): void;
  onEnd(): void;
}

/**
 * Derives all rows again where the database says that they were derived by older rules, in one transaction. Other processes
 * that open the database wait, and find it done. Throws `Refused` where the rules of the database are newer, where
 * another process writes for longer than an opening waits, and where a row cannot be derived.
 */
export async function applyRules(
  engine: Engine,
  withNoun: WithNoun,
  listener?: DerivationListener,
): Promise<void> {
  if ((await versionIn(engine.db)) === RULES_VERSION) return;
  let entries = 0;
  try {
    await engine.db.transaction().execute(async (transaction) => {
      // Refuses newer rules.
      await writeAlone({ db: transaction, dialect: engine.dialect });
      if ((await versionIn(transaction)) === RULES_VERSION) return;
      entries = await deriveAll({ ...engine, db: transaction }, withNoun, listener);
      const row = { id: 1, version: RULES_VERSION } as const;
      await transaction
        .insertInto('rules_version')
        .values(row)
        .onConflict((on) => on.column('id').doUpdateSet(row))
        .execute();
    });
    if (entries > 0) listener?.onEnd();
  } catch (error) {
    if (error instanceof DatabaseBusy) {
      throw new Refused(
        'another program is writing to the database, perhaps to derive its rows by new rules',
        'start again when it has finished',
      );
    }
    if (error instanceof Refused || error instanceof Unavailable) throw error;
    throw new Refused(
      `the rows of the database cannot be derived by version ${RULES_VERSION} of the rules: ${error instanceof Error ? error.message : String(error)}`,
      'restore it from a copy, or name a new database in DATABASE_URL; this one is left as it is',
    );
  }
}

/** Writes each draft that the record holds once more, then the counts, the digests and the search index. Leaves no revision. Returns how many. */
async function deriveAll(
  { db, dialect }: Engine,
  withNoun: WithNoun,
  listener: DerivationListener | undefined,
): Promise<number> {
  const keys: (readonly [NounType, readonly string[]])[] = [];
  for (const type of typesInOrder()) keys.push([type, await keysOf(db, type)]);
  const count = (lists: typeof keys) => lists.reduce((sum, [, list]) => sum + list.length, 0);
  const entries = count(keys);
  // Each is written, and each statement is indexed.
  const total = entries + count(keys.filter(([type]) => type === 'Statement'));
  if (entries > 0) listener?.onStart(RULES_VERSION, entries);
  let done = 0;

  const digests = await Digests.read(db);
  const rows = new RowWriter(db);
  for (const [type, list] of keys) {
    await withNoun(type, async (noun) => {
      for (const key of list) {
        done += 1;
        listener?.onProgress(done / total);
        const draft = await noun.read(db, key);
        if (draft === undefined) continue;
        await noun.clear(db, key);
        noun.write(rows, draft);
        digests.derive(`${noun.type}:${key}`, entriesOf(noun, draft));
      }
      await rows.flush();
    });
  }
  await rankWordings(
    db,
    keys.flatMap(([type, list]) => (type === 'Statement' ? list : [])),
  );
  await countAnew(db);
  await digests.finish();
  await indexAnew(db, dialect, (statements) =>
    listener?.onProgress((entries + statements) / total),
  );
  return entries;
}
