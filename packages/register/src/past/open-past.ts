import { copyTo } from '../copy/copy.ts';
import { completeCopy } from '../copy/derived.ts';
import { readOnlyEngine } from '../db/open.ts';
import { editions, type PublishedEdition } from '../edition/editions.ts';
import { editionsUntil, history } from '../history/history.ts';
import type { LastRevision } from '../history/last-revision.ts';
import type { Database, Engine, Tables } from '../record/tables.ts';
import { entryRows } from './entry-rows.ts';
import { PastEditions } from './past-editions.ts';
import type { Chain } from './past-source.ts';

/** How many bytes of a past edition a connection keeps in memory. */
const CACHE = 8_000_000;

/** What of a register of a past edition is read from the present, which has the chain of editions and its revisions. */
export interface FromPresent {
  readonly revision: () => Promise<LastRevision>;
  readonly stamp: () => string;
  readonly history: ReturnType<typeof history>;
  readonly editions: ReturnType<typeof editions>;
  copyTo(path: string): Promise<LastRevision>;
}

/** The past editions of a database. `registerOn` makes a register of an engine that holds one, with what it has from the present. */
export function pastEditions<Register extends { close(): Promise<void> }>(
  { db, now, stamp }: Engine,
  registerOn: (engine: Engine) => Register,
): PastEditions<Register & FromPresent> {
  return new PastEditions({
    stamp,
    chain: () => chainIn(db),
    task: async (edition) => ({ digest: edition.digest, rows: await entryRows(db, edition) }),
    async open(edition, path) {
      const last = await lastRevisionOf(db, edition);
      const engine = readOnlyEngine<Tables>(path, CACHE, { now });
      return {
        ...registerOn(engine),
        revision: async () => last,
        stamp: () => `${edition.name} ${edition.digest}`,
        history: history(db, edition.position),
        editions: editions(db, edition.position),
        copyTo: (path) => copyTo(engine.db, path, completeCopy, async () => last),
      };
    },
  });
}

async function chainIn(db: Database): Promise<Chain> {
  const editions = await db.selectFrom('edition').selectAll().orderBy('position').execute();
  const row = await db
    .selectFrom('edition_change')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('redacted', 'is not', null)
    .executeTakeFirst();
  return { editions, redactions: Number(row?.count ?? 0) };
}

/** The last revision that an edition, or one before it, has published. */
async function lastRevisionOf(
  db: Database,
  { name, digest, position }: PublishedEdition,
): Promise<LastRevision> {
  const last = await db
    .selectFrom('revision')
    .select(['number', 'at'])
    .where('edition', 'in', editionsUntil(db, position))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    number: last?.number ?? 0,
    lastChange: last?.at ?? null,
    digest,
    state: digest,
    edition: name,
    isPublished: true,
  };
}
