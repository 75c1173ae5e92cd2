import { type ActKind, CONSENT_KINDS } from '@signatory/schema';
import { compareDates, type PartialDate } from '../dates/partial-date.ts';

/**
 * The order in which acts of one day usually follow each other: causes before effects. It is the first that a derivation tries,
 * and that of every list.
 */
export const USUAL_ORDER: readonly ActKind[] = [
  'FLOATED',
  'SOUGHT',
  'NEGOTIATED',
  'ADOPTED',
  'INITIALLED',
  'APPLIED',
  'ANNOUNCED',
  'DECLINED',
  'SIGNED',
  'ENDORSED',
  'SUCCEEDED_TO_SIGNATURE',
  ...CONSENT_KINDS,
  'SUCCEEDED',
  'CONTINUED',
  'RESERVED',
  'DECLARED',
  'TERRITORY_INCLUDED',
  'TERRITORY_EXCLUDED',
  'OBJECTED',
  'ENTERED_INTO_FORCE',
  'PROVISIONALLY_APPLIED',
  'PROVISIONAL_APPLICATION_ENDED',
  'INTENT_NOT_TO_BECOME_PARTY',
  'RATIFICATION_WITHDRAWN',
  'SUSPENDED',
  'RESUMED',
  'RIGHTS_SUSPENDED',
  'RESERVATION_WITHDRAWN',
  'DECLARATION_WITHDRAWN',
  'OBJECTION_WITHDRAWN',
  'WITHDRAWAL_NOTIFIED',
  'WITHDRAWAL_REVOKED',
  'WITHDREW',
  'EXPELLED',
  'ESTABLISHED',
  'SEVERED',
  'TERMINATED',
];

/** The place of a kind in the usual order, as a text that sorts by it. */
export function rankOf(kind: ActKind): string {
  return String(USUAL_ORDER.indexOf(kind)).padStart(2, '0');
}

export function compareKinds(a: ActKind, b: ActKind): number {
  return USUAL_ORDER.indexOf(a) - USUAL_ORDER.indexOf(b);
}

/** By date, undated acts first; of one date in the usual order. */
export function compareActs(a: Dated, b: Dated): number {
  return compareDates(a.date, b.date) || compareKinds(a.kind, b.kind);
}

interface Dated {
  readonly kind: ActKind;
  readonly date: PartialDate | null;
}
