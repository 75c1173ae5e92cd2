import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { EntryType } from './entry-type.ts';

/** An entry that is written, or (null) removed. */
interface WrittenEntry {
  readonly type: EntryType;
  readonly key: string;
  readonly digest: string | null;
}

/** The digest of a record while its entries change: `digestOfAll` of them, without putting all in order for each change. */
export class RunningDigest {
  /** The parts of the list, by what they are sorted by. */
  readonly #parts = new Map<string, string>();
  #order: readonly string[] | null = null;

  write(entries: readonly WrittenEntry[]): void {
    for (const { type, key, digest } of entries) {
      // No type holds this character, and none sorts before it.
      const place = `${type}\0${key}`;
      if (this.#parts.has(place) !== (digest !== null)) this.#order = null;
      if (digest === null) this.#parts.delete(place);
      else this.#parts.set(place, canonicalJson([type, key, digest]));
    }
  }

  /** SHA-256, 64 lower-case hexadecimal digits. */
  digest(): string {
    this.#order ??= [...this.#parts.keys()].sort();
    return hash('sha256', `[${this.#order.map((place) => this.#parts.get(place)).join(',')}]`);
  }
}
