import { MEASURED } from './confidence-table.ts';
import type { Form } from './draft.ts';
import type { Sieve } from './sieves/sieve.ts';

/**
 * How likely a finding is right, 0 to 1: the share measured for its sieve and form on both public sets together, by Laplace's rule of
 * succession, (right + 1) / (of + 2), so that a sieve that was seldom seen claims little. A sieve never seen there has 0.5.
 */
export function confidenceOf(sieve: Sieve, form: Form): number {
  const row = MEASURED[`${sieve} ${form}`];
  const [right, of] = row ? [row.ggt[0] + row.polnear[0], row.ggt[1] + row.polnear[1]] : [0, 0];
  return Math.round((100 * (right + 1)) / (of + 2)) / 100;
}
