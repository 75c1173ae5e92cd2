import { Refused } from '../errors.ts';
import { objectOf } from './object-of.ts';

/** What is wrong with a country of the seeds: a first or last day is a fact, and a fact has its sources. */
export function stateFaults(value: unknown): readonly Refused[] {
  const country = objectOf(value);
  if (!country || 'citations' in country) return [];
  const day = ['from', 'until'].find((field) => field in country);
  if (day === undefined) return [];
  const what = `no source is cited for ${day}`;
  return [new Refused(what, `add citations, a list of sources, or remove "${day}"`, [day])];
}
