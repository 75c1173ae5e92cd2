import type { Database } from '../record/tables.ts';
import type { EntryType } from './entry-type.ts';
import { RunningDigest } from './running-digest.ts';

/** An entry that is written, or (null) removed. */
interface WrittenEntry {
  readonly type: EntryType;
  readonly key: string;
  readonly digest: string | null;
}

interface Head {
  readonly position: number;
  readonly name: string;
  readonly digest: string;
}

/** The digest of the record as its last edition left it, kept while editions follow, so that it is not made of all entries each time. */
export class HeadDigest {
  #digest = new RunningDigest();
  #head: Head | null = null;

  /** Reads the editions that followed since the last time. Gives the name of the last one; null where there is none. */
  async follow(db: Database): Promise<string | null> {
    const since = this.#head;
    const editions = await db
      .selectFrom('edition')
      .select(['position', 'name', 'digest'])
      .where('position', '>=', since?.position ?? 0)
      .orderBy('position')
      .execute();
    const [first] = editions;
    // A record that was put back from a backup has another chain.
    const isSameChain =
      since === null || (first?.name === since.name && first.digest === since.digest);
    if (!isSameChain) {
      this.#digest = new RunningDigest();
      this.#head = null;
      return this.follow(db);
    }
    if (editions.length > (since === null ? 0 : 1)) {
      const changes = await db
        .selectFrom('edition_change')
        .innerJoin('edition', 'edition.name', 'edition_change.edition')
        .select(['type', 'key', 'edition_change.digest'])
        .where('position', '>', since?.position ?? 0)
        .orderBy('position')
        .execute();
      this.#digest.write(changes);
    }
    this.#head = editions.at(-1) ?? null;
    return this.#head?.name ?? null;
  }

  /** What the digest of the record would be with some changes; `before` are the entries that they change, as they are. */
  with(changes: readonly WrittenEntry[], before: ReadonlyMap<string, WrittenEntry>): string {
    this.#digest.write(changes);
    try {
      return this.#digest.digest();
    } finally {
      this.#digest.write(
        changes.map(({ type, key }) => {
          return { type, key, digest: before.get(`${type}:${key}`)?.digest ?? null };
        }),
      );
    }
  }
}
