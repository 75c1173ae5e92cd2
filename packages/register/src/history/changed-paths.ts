/** A place in a draft where two of its versions differ; null where it was not there before, or is not there after. */
export interface ChangedPath {
  /** Names and, in brackets, items of lists by what tells them apart: `participations[KAZ].acts[SIGNED 2025].note`. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Where two versions of a draft differ, in the order of the later one, what is gone after it. Null is no version. */
export function changedPaths(before: unknown, after: unknown): readonly ChangedPath[] {
  const [old, now] = [leaves(before), leaves(after)];
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null }))
    .filter((one) => one.before !== one.after);
}

/** Every text, number and truth value of a draft by its path. */
function leaves(draft: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      const labels = new Map<string, number>();
      value.forEach((item, i) => {
        const label = labelOf(item) ?? String(i + 1);
        const times = (labels.get(label) ?? 0) + 1;
        labels.set(label, times);
        walk(item, `${path}[${label}${times > 1 ? ` (${times})` : ''}]`);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value))
        walk(inner, path === '' ? name : `${path}.${name}`);
    } else if (value !== null && value !== undefined) {
      found.set(path, String(value));
    }
  };
  walk(draft, '');
  return found;
}

/** What tells items of a list apart, and what tells those apart that share it. */
const LABELS = ['title', 'kind', 'role', 'source', 'country'];
const DATES = ['date', 'from'];

/** What an item is known by, so that one put in before it does not seem to change it; null where its place must do. */
function labelOf(item: unknown): string | null {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null) return null;
  const entries = new Map(Object.entries(item));
  const name = LABELS.find((one) => typeof entries.get(one) === 'string');
  if (name === undefined) return null;
  const date = DATES.map((one) => entries.get(one)).find((one) => typeof one === 'string');
  return [entries.get(name), date].filter(Boolean).join(' ');
}
