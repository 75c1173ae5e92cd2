import { type Day, latestDay, type PartialDate } from '../dates/partial-date.ts';

/** Computes what follows from a place once for each that was read. */
export function oncePerPlace<Place extends object, Result extends NonNullable<unknown>>(
  compute: (place: Place) => Result,
): (place: Place) => Result {
  const results = new WeakMap<Place, Result>();
  return (place) => {
    const known = results.get(place);
    if (known) return known;
    const result = compute(place);
    results.set(place, result);
    return result;
  };
}

/**
 * Computes what is so of a place on a day (an imprecise one stands for its last), and remembers it for the day that was asked for last:
 * nearly everybody asks for today.
 */
export function oncePerDay<Place extends object, Result>(
  compute: (place: Place, day: Day) => Result,
): (place: Place, asOf: PartialDate) => Result {
  const results = new WeakMap<Place, { readonly day: Day; readonly result: Result }>();
  return (place, asOf) => {
    const day = latestDay(asOf);
    const known = results.get(place);
    if (known?.day === day) return known.result;
    const result = compute(place, day);
    results.set(place, { day, result });
    return result;
  };
}
