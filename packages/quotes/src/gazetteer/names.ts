import type { Entry } from './entry.ts';

/** Entries by name; null where two have it, and it is nobody's. */
export type Names = Map<string, Entry | null>;

/** Notes whose a name is. */
export function note(names: Names, name: string, entry: Entry): void {
  const known = names.get(name);
  names.set(name, known === undefined || known === entry ? entry : null);
}
