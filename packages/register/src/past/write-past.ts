import { sql } from 'kysely';
import { openEngine } from '../db/open.ts';
import { RowWriter } from '../db/row-writer.ts';
import type { Noun } from '../drafts/noun.ts';
import { type NounType, typesInOrder, type WithNoun } from '../drafts/noun-types.ts';
import { draftsOfEntries } from '../edition/drafts-of-entries.ts';
import type { EntriesById } from '../edition/entries-at.ts';
import type { Database, Tables } from '../record/tables.ts';
import { indexAll } from '../search/reindex.ts';
import { countAnew } from '../statement/keep-counts.ts';
import { rankWordings } from '../wording/rank.ts';
import { cutReferences } from './cut-references.ts';

/** The record as an edition left it. */
export interface PastRecord {
  /** The digest of the edition. */
  readonly digest: string;
  /** Its entries, with drafts in the shape of today. */
  readonly entries: EntriesById;
}

/**
 * Writes the record of a past edition as a SQLite file at a path where there is none, to be opened by `openPast`. What was checked when
 * the edition was published is not checked again, and the file holds no history.
 */
export async function writePast(
  withNoun: WithNoun,
  path: string,
  { digest, entries }: PastRecord,
): Promise<void> {
  const engine = await openEngine<Tables>(':memory:');
  try {
    await engine.db.transaction().execute(async (db) => {
      const drafts = publishedDrafts(entries);
      const isWhole = [...entries.values()].every(({ draft }) => draft !== null);
      const keys = await writeDrafts(
        withNoun,
        db,
        isWhole ? drafts : cutReferences(withNoun, drafts),
      );
      await rankWordings(db, keys.get('Statement') ?? []);
      await countAnew(db);
      await writeDigests(db, digest, entries);
      await indexAll(db, () => {});
    });
    await sql`vacuum into ${path}`.execute(engine.db);
  } finally {
    await engine.db.destroy();
  }
}

/** Writes drafts, and gives their keys by noun. */
async function writeDrafts(
  withNoun: WithNoun,
  db: Database,
  drafts: ReadonlyMap<NounType, readonly unknown[]>,
): Promise<ReadonlyMap<NounType, readonly string[]>> {
  const keys = new Map<NounType, readonly string[]>();
  for (const type of typesInOrder()) {
    await withNoun(type, async <Draft>(noun: Noun<Draft>) => {
      const rows = new RowWriter(db);
      const own = (drafts.get(type) ?? []) as readonly Draft[];
      for (const draft of own) noun.write(rows, draft);
      keys.set(type, own.map(noun.key));
      await rows.flush();
    });
  }
  return keys;
}

/**
 * Drafts as they were read when they were published. What is published has passed its shape, which is not asked again: it takes a quarter of
 * the time. Only names were put in another order, since RFC 8785 orders properties by their names.
 */
function publishedDrafts(entries: EntriesById): ReadonlyMap<NounType, readonly unknown[]> {
  return new Map(
    [...draftsOfEntries(entries)].map(([type, drafts]) => [type, drafts.map(withEnglishFirst)]),
  );
}

function withEnglishFirst(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withEnglishFirst);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([name, one]) => [name, withEnglishFirst(one)] as const);
  return Object.fromEntries([
    ...inner.filter(([name]) => name === 'en'),
    ...inner.filter(([name]) => name !== 'en'),
  ]);
}

/** Writes the digests that the edition was published with. */
async function writeDigests(db: Database, digest: string, entries: EntriesById): Promise<void> {
  const rows = new RowWriter(db);
  rows.insert('record_digest', { id: 1, digest, state: digest });
  for (const { type, key, digest } of entries.values()) {
    if (digest === null) continue;
    const subject =
      type === 'Participation' ? `Accord:${key.slice(0, key.indexOf('/'))}` : `${type}:${key}`;
    rows.insert('entry_digest', { type, key, digest, state: digest, subject });
  }
  await rows.flush();
}
