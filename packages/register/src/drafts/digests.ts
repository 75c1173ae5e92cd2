import type { Database } from '../db/open.ts';
import { type DraftEntry, digestOf, digestOfAll, type EntryDigest } from '../digest.ts';

/** The digests of a record that is being written, inside the transaction that writes it. */
export class Digests {
  readonly #db: Database;
  /** By the draft that the entries are written with, such as `Accord:abraham-accords`. */
  readonly #entries: Map<string, readonly EntryDigest[]>;
  #isChanged = false;

  private constructor(db: Database, entries: Map<string, readonly EntryDigest[]>) {
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

  /** Sets the digests of what is written with one draft; none where that is removed. */
  async write(subject: string, entries: readonly DraftEntry[]): Promise<void> {
    const before = this.#entries.get(subject) ?? [];
    const after = entries.map(({ type, key, draft }) => ({ type, key, digest: digestOf(draft) }));
    if (digestOfAll(before) === digestOfAll(after)) return;
    this.#isChanged = true;
    this.#entries.set(subject, after);
    await this.#db.deleteFrom('entry_digest').where('subject', '=', subject).execute();
    if (after.length === 0) return;
    const rows = after.map((entry) => ({ ...entry, subject }));
    await this.#db.insertInto('entry_digest').values(rows).execute();
  }

  /** Sums them up as the record's digest. To be called once all is written. */
  async finish(): Promise<void> {
    if (!this.#isChanged) return;
    const row = { id: 1, digest: digestOfAll([...this.#entries.values()].flat()) } as const;
    await this.#db
      .insertInto('record_digest')
      .values(row)
      .onConflict((on) => on.column('id').doUpdateSet(row))
      .execute();
  }
}
