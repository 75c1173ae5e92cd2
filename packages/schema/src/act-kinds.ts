import type { ActKind } from './types.generated.ts';

/** Kinds of acts each of which is a way to consent to be bound (VCLT arts. 11–16; VCLTIO 1986, art. 14). */
export const CONSENT_KINDS: readonly ActKind[] = [
  'SIGNED_DEFINITIVELY',
  'RATIFIED',
  'ACCEPTED',
  'APPROVED',
  'ACCEDED',
  'FORMALLY_CONFIRMED',
  'CONSENTED',
];

/** Kinds of acts by which a country joins: signing, consent and what follows from it. */
export const JOINING_KINDS: readonly ActKind[] = [
  'SIGNED',
  'ENDORSED',
  ...CONSENT_KINDS,
  'SUCCEEDED',
  'SUCCEEDED_TO_SIGNATURE',
  'CONTINUED',
  'ENTERED_INTO_FORCE',
  'PROVISIONALLY_APPLIED',
  'ESTABLISHED',
];
