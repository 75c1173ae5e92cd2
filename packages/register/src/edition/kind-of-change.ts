import { objectOf } from '../seeds/object-of.ts';

/** What an entry says of how far it was looked for or compared, and not of the world: it grows by being replaced. */
const OF_THE_SEARCH: readonly string[] = ['coverage', 'verified'];

/** Whether a later draft says all that an earlier one did: every field as it was, and the items of each list in their order. */
export function isCompleted(before: unknown, after: unknown): boolean {
  if (Array.isArray(before)) return Array.isArray(after) && isWithin(before, after);
  const [old, now] = [objectOf(before), objectOf(after)];
  if (!old || !now) return Object.is(before, after);
  return Object.entries(old).every(
    ([field, value]) => OF_THE_SEARCH.includes(field) || isCompleted(value, now[field]),
  );
}

/** Whether the items of a list stand in another one, in their order and each completed at most. */
function isWithin(before: readonly unknown[], after: readonly unknown[]): boolean {
  let from = 0;
  return before.every((item) => {
    const at = after.findIndex((other, i) => i >= from && isCompleted(item, other));
    from = at + 1;
    return at >= 0;
  });
}
