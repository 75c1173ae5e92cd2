import type { Database } from '../record/tables.ts';
import { type DraftEntry, digestOf, digestOfAll, type EntryDigest } from './digest.ts';

/** The digests of an entry: as the seed gives it, and as completed with what is computed. */
interface Digested extends EntryDigest {
  readonly state: string;
}

/** The digests of a record that is being written, inside the transaction that writes it. */
export class Digests {
  readonly #db: Database;
  /** By the draft that the entries are written with, such as `Accord:abraham-accords`. */
  readonly #entries: Map<string, readonly Digested[]>;
  #isChanged = false;

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

  /** Sets the digests of what is written with one draft, given as it came and as completed; none where it is removed. */
  async write(
    subject: string,
    entries: readonly DraftEntry[],
    completed: readonly DraftEntry[],
  ): Promise<void> {
    const before = this.#entries.get(subject) ?? [];
    const states = new Map(completed.map((entry) => [nameOf(entry), digestOf(entry.draft)]));
    const after = entries.map(({ type, key, draft }): Digested => {
      const digest = digestOf(draft);
      return { type, key, digest, state: states.get(nameOf({ type, key })) ?? digest };
    });
    await this.#set(subject, before, after);
  }

  /**
   * Sets the digests of what stands in the record already, by the rules of now. How the seed gave an entry is known only where
   * nothing was computed beside; the digest of another is left for the next reading of the seeds.
   */
  async derive(subject: string, entries: readonly DraftEntry[]): Promise<void> {
    const before = this.#entries.get(subject) ?? [];
    const after = entries.map(({ type, key, draft }): Digested => {
      const old = before.find((entry) => entry.type === type && entry.key === key);
      const state = digestOf(draft);
      return { type, key, digest: old && old.digest !== old.state ? old.digest : state, state };
    });
    this.#isChanged = true;
    await this.#set(subject, before, after);
  }

  async #set(
    subject: string,
    before: readonly Digested[],
    after: readonly Digested[],
  ): Promise<void> {
    if (digestOfAll(before) === digestOfAll(after) && stateOf(before) === stateOf(after)) return;
    this.#isChanged = true;
    this.#entries.set(subject, after);
    await this.#db.deleteFrom('entry_digest').where('subject', '=', subject).execute();
    if (after.length === 0) return;
    const rows = after.map((entry) => ({ ...entry, subject }));
    await this.#db.insertInto('entry_digest').values(rows).execute();
  }

  /** Sums them up as the record's. To be called once all is written. */
  async finish(): Promise<void> {
    if (!this.#isChanged) return;
    const all = [...this.#entries.values()].flat();
    const row = { id: 1, digest: digestOfAll(all), state: stateOf(all) } as const;
    await this.#db
      .insertInto('record_digest')
      .values(row)
      .onConflict((on) => on.column('id').doUpdateSet(row))
      .execute();
  }
}

function stateOf(entries: readonly Digested[]): string {
  return digestOfAll(entries.map((entry) => ({ ...entry, digest: entry.state })));
}

function nameOf({ type, key }: Pick<EntryDigest, 'type' | 'key'>): string {
  return `${type}:${key}`;
}
