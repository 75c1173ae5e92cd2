import { sql } from 'kysely';
import { DatabaseBusy, Unavailable } from '../db/unavailable.ts';
import { Digests } from '../digest/digests.ts';
import { keysOf, typesInOrder, type WithNoun } from '../drafts/noun-types.ts';
import { entriesOf, writeAlone } from '../drafts/revise.ts';
import { Refused } from '../errors.ts';
import type { Database, Engine } from '../record/tables.ts';
import { indexAll } from '../search/reindex.ts';
import { versionIn } from './stored-version.ts';
import { RULES_VERSION } from './version.ts';

/**
 * Derives all rows again where the database says that they were derived by older rules, in one transaction. Other processes
 * that open the database wait, and find it done. Throws `Refused` where the rules of the database are newer, where
 * another process writes for longer than an opening waits, and where a row cannot be derived.
 */
export async function applyRules(engine: Engine, withNoun: WithNoun): Promise<void> {
  if ((await versionIn(engine.db)) === RULES_VERSION) return;
  try {
    await engine.db.transaction().execute(async (transaction) => {
      // Refuses newer rules.
      await writeAlone({ db: transaction, dialect: engine.dialect });
      if ((await versionIn(transaction)) === RULES_VERSION) return;
      await deriveAll({ ...engine, db: transaction }, withNoun);
      const row = { id: 1, version: RULES_VERSION } as const;
      await transaction
        .insertInto('rules_version')
        .values(row)
        .onConflict((on) => on.column('id').doUpdateSet(row))
        .execute();
    });
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

/** Writes each draft that the record holds once more, then the search index and the digests. Leaves no revision. */
async function deriveAll({ db, dialect }: Engine, withNoun: WithNoun): Promise<void> {
  const digests = await Digests.read(db);
  for (const type of typesInOrder()) {
    await withNoun(type, async (noun) => {
      for (const key of await keysOf(db, type)) {
        const draft = await noun.read(db, key);
        if (draft === undefined) continue;
        await noun.write(db, draft);
        await digests.derive(`${noun.type}:${key}`, entriesOf(noun, draft));
      }
    });
  }
  await digests.finish();
  await emptySearch(db, dialect);
  await indexAll(db);
}

async function emptySearch(db: Database, dialect: Engine['dialect']): Promise<void> {
  await (dialect === 'sqlite'
    ? sql`insert into search_index (search_index) values ('delete-all')`
    : sql`delete from search_index`
  ).execute(db);
  for (const table of ['search_entry', 'name_word', 'search_word'] as const)
    await db.deleteFrom(table).execute();
}
