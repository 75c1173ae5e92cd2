import type { Accord } from '@signatory/register';

/** The coverage of an accord, with the accord; null where none is on record. */
export function coverageOf(accord: Accord) {
  return accord.coverage && { accord, ...accord.coverage };
}
