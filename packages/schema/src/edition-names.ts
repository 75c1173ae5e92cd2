/**
 * Of two names of editions, as `2026-12-04.10`: negative where the first is the earlier, by their days and then by their numbers on
 * one day.
 */
export function compareEditionNames(a: string, b: string): number {
  const [dayA = '', numberA] = partsOf(a);
  const [dayB = '', numberB] = partsOf(b);
  if (dayA === dayB && dayA !== '') return Number(numberA) - Number(numberB);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day and the number; nothing of a text that is no name. */
function partsOf(name: string): string[] {
  return /^(\d{4}-\d{2}-\d{2})\.(\d+)$/.exec(name)?.slice(1) ?? [];
}
