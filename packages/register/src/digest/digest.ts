import { createHash, hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { EntryType } from './entry-type.ts';

/** A part of the record that is added, corrected or removed by itself. A place in an accord is one, apart from the accord. */
export interface DraftEntry {
  readonly type: EntryType;
  /** As in `Node.id`: a slug or code, or both of a place: `abraham-accords/KAZ`. */
  readonly key: string;
  /** As the seed gives it, before anything is computed. */
  readonly draft: unknown;
}

/** The digest of an entry. */
export interface EntryDigest {
  readonly type: EntryType;
  readonly key: string;
  /** SHA-256, 64 lower-case hexadecimal digits. */
  readonly digest: string;
}

/** SHA-256 of a draft as RFC 8785 JSON; fields that are null or empty count as absent. */
export function digestOf(draft: unknown): string {
  return hash('sha256', canonicalJson(withoutEmpty(draft)));
}

/** SHA-256 of the list of (type, key, digest) as RFC 8785 JSON, in order of types and keys by code units. */
export function digestOfAll(entries: Iterable<EntryDigest>): string {
  const list = [...entries].sort((a, b) => order(a.type, b.type) || order(a.key, b.key));
  // Part by part: the JSON of a large record would be a text of many megabytes.
  const whole = createHash('sha256').update('[');
  for (const [i, { type, key, digest }] of list.entries())
    whole.update(`${i === 0 ? '' : ','}${canonicalJson([type, key, digest])}`);
  return whole.update(']').digest('hex');
}

/** What the digest of a record without entries is. */
export const EMPTY_DIGEST = digestOfAll([]);

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, withoutEmpty(inner)] as const)
      .filter(([, inner]) => !isEmpty(inner)),
  );
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
