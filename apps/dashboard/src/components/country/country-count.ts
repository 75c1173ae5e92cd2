import type { Messages } from '../../messages/catalogue.ts';

/** How many countries there are, and how many that are listed with them and are no states, in words. */
export function countryCount(
  { counts, lists, places }: Messages,
  states: number,
  others: number,
): string {
  if (others === 0) return counts.countries(states);
  if (states === 0) return counts.entries(others);
  return counts.countries(states) + lists.comma + places.noStates(others);
}
