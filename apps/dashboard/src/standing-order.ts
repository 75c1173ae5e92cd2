import type { Standing } from '@signatory/schema';

// The highest rung first, what is off the ladder after it.
const order: readonly Standing[] = [
  'PARTY',
  'CONTRACTING',
  'PROVISIONAL',
  'SIGNATORY',
  'ANNOUNCED',
  'CANDIDATE',
  'SUSPENDED',
  'WITHDRAWN',
  'UNCLEAR',
  'NONE',
];

/** The place of a standing in the order of listing, lowest first. */
export function standingRank(standing: Standing): number {
  return order.indexOf(standing);
}
