import type { Standing } from './types.generated.ts';

/** All standings from the highest to the lowest, as `ParticipationOrder.HIGHEST_FIRST` and `Accord.tally` have them. */
export const STANDINGS_HIGHEST_FIRST: readonly Standing[] = [
  'PARTY',
  'CONTRACTING',
  'PROVISIONAL',
  'SIGNATORY',
  'ANNOUNCED',
  'CANDIDATE',
  'NEGOTIATING',
  'APPROACHED',
  'SUSPENDED',
  'UNCLEAR',
  'DECLINED',
  'WITHDRAWN',
  'ENDED',
  'NONE',
];
