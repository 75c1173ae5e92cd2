import { inParts } from '../db/in-parts.ts';
import { RowWriter } from '../db/row-writer.ts';
import type { Database } from '../record/tables.ts';
import { type DraftEntry, digestOf, digestOfAll, type EntryDigest } from './digest.ts';

/** The digests of an entry: as the seed gives it, and as completed with what is computed. */
interface Digested extends EntryDigest {
  readonly state: string;
}

/** How many subjects are written at once. */
const AT_ONCE = 1_000;

/** The digests of a record that is being written, inside the transaction that writes it. */
export class Digests {
  readonly #db: Database;
  /** By the draft that the entries are written with, such as `Accord:abraham-accords`. */
  readonly #entries: Map<string, readonly Digested[]>;
  readonly #changed = new Set<string>();
  #isDerived = false;

  private constructor(db: Database, entries: Map<string, readonly Digested[]>) {
    this.#db = db;
    this.#entries = entries;
  }

  static async read(db: Database): Promise<Digests> {
    const rows = await db.selectFrom('entry_digest').selectAll().execute();
    return new Digests(
      db,
      Map.groupBy(rows, ({ subject }) => subject),
    );
  }

  /** Those of a transaction that is rolled back: they are not read, and `finish` is not to be called. */
  static unread(db: Database): Digests {
    return new Digests(db, new Map());
  }

  /** Sets the digests of what is written with one draft, given as it came and as completed; none where it is removed. */
  write(subject: string, entries: readonly DraftEntry[], completed: readonly DraftEntry[]): void {
    const before = this.#entries.get(subject) ?? [];
    const drafts = new Map(completed.map((entry) => [nameOf(entry), entry.draft]));
    const after = entries.map(({ type, key, draft }): Digested => {
      const digest = digestOf(draft);
      const state = drafts.get(nameOf({ type, key })) ?? draft;
      return { type, key, digest, state: state === draft ? digest : digestOf(state) };
    });
    this.#set(subject, before, after);
  }

  /**
   * Sets the digests of what stands in the record already, by the rules of now. How the seed gave an entry is known only where
   * nothing was computed beside; the digest of another is left for the next reading of the seeds.
   */
  derive(subject: string, entries: readonly DraftEntry[]): void {
    const before = this.#entries.get(subject) ?? [];
    const after = entries.map(({ type, key, draft }): Digested => {
      const old = before.find((entry) => entry.type === type && entry.key === key);
      const state = digestOf(draft);
      return { type, key, digest: old && old.digest !== old.state ? old.digest : state, state };
    });
    this.#isDerived = true;
    this.#set(subject, before, after);
  }

  #set(subject: string, before: readonly Digested[], after: readonly Digested[]): void {
    if (isSame(before, after)) return;
    this.#entries.set(subject, after);
    this.#changed.add(subject);
  }

  /** The digest of the record as these entries have it. */
  get record(): string {
    return digestOfAll([...this.#entries.values()].flat());
  }

  /** Writes what changed, and sums all up as the record's. To be called once all is set. */
  async finish(): Promise<void> {
    if (this.#changed.size === 0 && !this.#isDerived) return;
    const rows = new RowWriter(this.#db);
    for (const subjects of inParts(this.#changed, AT_ONCE)) {
      await this.#db.deleteFrom('entry_digest').where('subject', 'in', subjects).execute();
      for (const subject of subjects)
        for (const entry of this.#entries.get(subject) ?? [])
          rows.insert('entry_digest', { ...entry, subject });
      await rows.flush();
    }
    const all = [...this.#entries.values()].flat();
    const row = { id: 1, digest: this.record, state: stateOf(all) } as const;
    await this.#db
      .insertInto('record_digest')
      .values(row)
      .onConflict((on) => on.column('id').doUpdateSet(row))
      .execute();
  }
}

function isSame(before: readonly Digested[], after: readonly Digested[]): boolean {
  const byName = new Map(before.map((entry) => [nameOf(entry), entry]));
  return (
    before.length === after.length &&
    after.every((entry) => {
      const old = byName.get(nameOf(entry));
      return old?.digest === entry.digest && old.state === entry.state;
    })
  );
}

function stateOf(entries: readonly Digested[]): string {
  return digestOfAll(entries.map((entry) => ({ ...entry, digest: entry.state })));
}

function nameOf({ type, key }: Pick<EntryDigest, 'type' | 'key'>): string {
  return `${type}:${key}`;
}
