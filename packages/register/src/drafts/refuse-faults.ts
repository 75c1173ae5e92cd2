import { z } from 'zod';
import { type Refused, RefusedDrafts, UnknownSlug } from '../errors.ts';
import type { Entry } from './noun-types.ts';

/** An entry that was tried to be written, and what is wrong with it. */
export interface CheckedEntry {
  readonly entry: Entry;
  readonly checked: { readonly faults: readonly Refused[]; readonly isEmpty: boolean };
}

/** Throws `RefusedDrafts` with all faults. A reference to what is given, and could not be taken, is none. */
export function refuseFaults(before: readonly Refused[], results: readonly CheckedEntry[]): void {
  const untaken = new Set(results.filter(isUntaken).map(({ entry }) => nameOf(entry)));
  const found = results.flatMap(({ entry, checked }) =>
    checked.faults
      .filter(
        (fault) =>
          !(fault instanceof UnknownSlug) ||
          !(untaken.has(fault.noun) || untaken.has(`${fault.noun}:${fault.slug}`)),
      )
      .map(entry.located),
  );
  // An act of both parties of diplomatic relations stands in two places, and once in its file.
  const once = new Map(found.map((fault) => [fault.message, fault]));
  const [first, ...others] = [...before, ...once.values()];
  if (first) throw new RefusedDrafts([first, ...others]);
}

/** Whether an entry is not in the record under its key: nothing of it was right, or the key is at fault. */
function isUntaken({ checked }: CheckedEntry): boolean {
  return (
    checked.isEmpty ||
    checked.faults.some(({ where: [field, ...rest] }) => rest.length === 0 && KEYS.includes(field))
  );
}

const KEYS: readonly unknown[] = ['slug', 'code'];

/** What references to an entry name, as `UnknownSlug` has it; of entries whose keys are not known, their noun alone. */
function nameOf({ type, value }: Entry): string {
  const keys = z
    .object({ slug: z.string().optional(), code: z.string().optional() })
    .safeParse(value);
  const key = keys.data?.slug ?? keys.data?.code;
  return key === undefined ? type.toLowerCase() : `${type.toLowerCase()}:${key}`;
}
