import { fieldsOf } from '../form/shape.ts';

/** A field that is different; undefined where it is not there. */
export interface Difference {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** The fields in which two values of JSON differ, the deepest of each. What is added to a list, or left out, is a whole item. */
export function differences(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): readonly Difference[] {
  if (isSame(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return inLists(before, after, path);
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  if (!isObject(before) || !isObject(after) || fields.length === 0)
    return [{ path, before, after }];
  return fields.flatMap((field) => differences(old[field], now[field], [...path, field]));
}

/** Items that are equal stand for one another, in order; those between them are compared one by one. */
function inLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly string[],
): readonly Difference[] {
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [at, to] of [...equalPairs(before, after), [before.length, after.length] as const]) {
    while (i < at || j < to) {
      const place = [...path, String(j < to ? j : i)];
      if (i < at && j < to) found.push(...differences(before[i], after[j], place));
      else if (i < at) found.push({ path: place, before: before[i], after: undefined });
      else found.push({ path: place, before: undefined, after: after[j] });
      if (i < at) i++;
      if (j < to) j++;
    }
    [i, j] = [at + 1, to + 1];
  }
  return found;
}

/** The longest common subsequence of two lists, as positions in both. */
function equalPairs(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (readonly [number, number])[] {
  const [old, now] = [before.map(textOf), after.map(textOf)];
  const lengths = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row)
        row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

/** With the fields in one order, in which two drafts need not have them. */
function textOf(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      isObject(inner)
        ? Object.fromEntries(Object.entries(fieldsOf(inner)).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'undefined'
  );
}
