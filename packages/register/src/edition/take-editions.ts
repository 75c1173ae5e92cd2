import { RowWriter } from '../db/row-writer.ts';
import { canonicalJson } from '../digest/canonical-json.ts';
import { keyList } from '../drafts/key-list.ts';
import type { WithNoun } from '../drafts/noun-types.ts';
import type { Database, Tables } from '../record/tables.ts';
import { compareChains, type Link } from './compare-chains.ts';
import { concernsKey, concernsOf } from './concerns.ts';
import type { Edition, EntryChange } from './edition.ts';
import { type PublishedRevision, publishedRevisions } from './published-revisions.ts';
import { UPGRADES, upgraded } from './upgrades.ts';

type Redaction = Pick<EntryChange, 'redacted' | 'redactedOn'>;

/** What became of the editions of seed files. */
export interface Taken {
  /** The last edition of the database, and that of the seed files; null where there is none. */
  readonly head: Link | null;
  readonly seeds: Link | null;
  /** The names of those that the database did not have, in order. */
  readonly added: readonly string[];
  /** Whether the database has editions that the seed files do not: nothing is to be imported. */
  readonly isOlder: boolean;
  /** Whether words were redacted that the database had, and whether any are redacted in its editions. */
  readonly isRedacted: boolean;
  readonly hasRedactions: boolean;
  /** Whether revisions were made, or made anew. */
  readonly isLogChanged: boolean;
}

/**
 * Takes the editions of seed files into the database, inside a transaction that writes alone: those that follow its head, and
 * redactions of those that it has. None is ever removed, and no redaction is taken back. Revisions that no edition had published
 * give way to those of the editions; whoever calls this leaves new ones of what is still not published. Throws `Refused` where
 * the chains are a fork. Calls `onLog` before the first revision is made or taken away, where any is.
 */
export async function takeEditions(
  db: Database,
  withNoun: WithNoun,
  seeds: readonly Edition[],
  onLog: () => Promise<void>,
): Promise<Taken> {
  const stored = await linksIn(db);
  const order = compareChains(stored, seeds);
  const head = (order === 'newer' ? seeds : stored).at(-1);
  const last = seeds.at(-1);
  const taken = {
    head: head ? linkOf(head) : null,
    seeds: last ? linkOf(last) : null,
    added: seeds.slice(stored.length).map(({ name }) => name),
    isOlder: order === 'older',
    isRedacted: false,
    hasRedactions: seeds.some(({ changes }) => changes.some(({ redacted }) => redacted !== null)),
    isLogChanged: false,
  };
  if (taken.isOlder) return taken;
  const redactions = await redactionsIn(db);
  const isRedacted = seeds
    .slice(0, stored.length)
    .some(({ name, changes }) =>
      changes.some(
        (change) => change.redacted !== null && !redactions.has(concernsKey(name, change)),
      ),
    );
  if (taken.added.length === 0 && !isRedacted) return taken;
  await onLog();

  const chain = seeds.map((edition) => redacted(edition, redactions));
  const shapes = chain.map((edition) => upgraded(edition, UPGRADES));
  const revisions = publishedRevisions(withNoun, shapes);
  await db.deleteFrom('revision').where('edition', 'is', null).execute();
  if (isRedacted) await rewrite(db, chain.slice(0, stored.length), revisions);
  const rows = new RowWriter(db);
  for (const [i, { changes: _, changeSet, ...facts }] of chain.entries())
    if (i >= stored.length)
      rows.insert('edition', { ...facts, change_set: changeSet, position: i + 1 });
  // One by one: an edition of a large record has more rows than a call takes arguments.
  for (const row of changeRows(chain, stored.length)) rows.insert('edition_change', row);
  const added = new Set(taken.added);
  for (const row of revisions) if (added.has(row.edition)) rows.insert('revision', row);
  await rows.flush();
  return { ...taken, isRedacted, isLogChanged: true };
}

async function linksIn(db: Database): Promise<readonly Link[]> {
  return db.selectFrom('edition').select(['name', 'digest']).orderBy('position').execute();
}

function linkOf({ name, digest }: Link): Link {
  return { name, digest };
}

/** Why and when entries were redacted, by edition and entry. */
async function redactionsIn(db: Database): Promise<ReadonlyMap<string, Redaction>> {
  const rows = await db
    .selectFrom('edition_change')
    .select(['edition', 'type', 'key', 'redacted', 'redacted_on'])
    .where('redacted', 'is not', null)
    .execute();
  return new Map(
    rows.map(({ redacted, redacted_on: redactedOn, ...row }) => [
      concernsKey(row.edition, row),
      { redacted, redactedOn },
    ]),
  );
}

/** An edition without what was redacted from it in the database. */
function redacted(edition: Edition, redactions: ReadonlyMap<string, Redaction>): Edition {
  return {
    ...edition,
    changes: edition.changes.map((change): EntryChange => {
      if (change.redacted !== null) return change;
      const redaction = redactions.get(concernsKey(edition.name, change));
      return redaction ? { ...change, draft: null, ...redaction } : change;
    }),
  };
}

/** Writes editions that are there once more, without what was redacted. */
async function rewrite(
  db: Database,
  editions: readonly Edition[],
  revisions: readonly PublishedRevision[],
): Promise<void> {
  const names = editions.map(({ name }) => name);
  await db.deleteFrom('edition_change').where('edition', 'in', names).execute();
  const changes = new RowWriter(db);
  for (const row of changeRows(editions, 0)) changes.insert('edition_change', row);
  await changes.flush();
  const anew = new Map(revisions.map((one) => [`${one.edition} ${one.subject}`, one]));
  const rows = await db
    .selectFrom('revision')
    .select(['number', 'edition', 'subject'])
    .where('edition', 'in', names)
    .execute();
  for (const { number, edition, subject } of rows) {
    const revision = anew.get(`${edition} ${subject}`);
    if (revision) {
      const { before, after } = revision;
      await db
        .updateTable('revision')
        .set({ before, after })
        .where('number', '=', number)
        .execute();
    } else await db.deleteFrom('revision').where('number', '=', number).execute();
  }
}

/** The rows of what the editions of a chain changed, from a place in it on. */
function changeRows(chain: readonly Edition[], from: number): Tables['edition_change'][] {
  const concerns = concernsOf(chain);
  return chain.slice(from).flatMap(({ name, changes }) =>
    changes.map(({ draft, redactedOn, ...change }) => {
      const { accords = [], countries = [] } = concerns.get(concernsKey(name, change)) ?? {};
      return {
        ...change,
        edition: name,
        draft: draft === null ? null : canonicalJson(draft),
        redacted_on: redactedOn,
        accords: keyList(accords),
        countries: keyList(countries),
      };
    }),
  );
}
