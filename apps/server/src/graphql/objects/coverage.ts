import type { Accord } from '@signatory/register';

/** How far the record of an accord reaches, with the accord; null where nobody has said. */
export function coverageOf(accord: Accord) {
  return accord.coverage && { accord, ...accord.coverage };
}
