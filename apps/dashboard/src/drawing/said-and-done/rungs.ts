import type { Standing } from '@signatory/schema';

/**
 * The rungs from top to bottom. Above the axis are those that words alone give, below it those that take an act; standings outside the
 * ladder are the farthest from the axis. What has no standing is not drawn.
 */
const WORDS: readonly Standing[] = [
  'UNCLEAR',
  'DECLINED',
  'APPROACHED',
  'NEGOTIATING',
  'CANDIDATE',
  'ANNOUNCED',
];
const ACTS: readonly Standing[] = [
  'SIGNATORY',
  'PROVISIONAL',
  'CONTRACTING',
  'PARTY',
  'SUSPENDED',
  'WITHDRAWN',
  'ENDED',
];
export const RUNGS: readonly Standing[] = [...WORDS, ...ACTS];

export function isBelowAxis(standing: Standing): boolean {
  return ACTS.includes(standing);
}

/** Where a thread of this last standing ends: at the day of the picture, in mid-air after the last words, or with the exit. */
export function endOf(standing: Standing): 'runs' | 'air' | 'left' {
  if (standing === 'WITHDRAWN' || standing === 'ENDED') return 'left';
  return isBelowAxis(standing) || standing === 'UNCLEAR' ? 'runs' : 'air';
}
