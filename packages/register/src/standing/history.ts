import type { ActKind } from '@signatory/schema';
import type { Day, PartialDate } from '../dates/partial-date.ts';

/** Kinds of which each is a way to consent to be bound (VCLT arts. 11–16; VCLTIO 1986, art. 14). */
export const CONSENTS = [
  'SIGNED_DEFINITIVELY',
  'RATIFIED',
  'ACCEPTED',
  'APPROVED',
  'ACCEDED',
  'FORMALLY_CONFIRMED',
  'CONSENTED',
] as const satisfies readonly ActKind[];

/** Kinds that are recorded, cited and listed, and give no standing. */
export const WITHOUT_EFFECT = [
  'RESERVED',
  'DECLARED',
  'OBJECTED',
  'RESERVATION_WITHDRAWN',
  'DECLARATION_WITHDRAWN',
  'OBJECTION_WITHDRAWN',
  'TERRITORY_INCLUDED',
  'TERRITORY_EXCLUDED',
  'RIGHTS_SUSPENDED',
] as const satisfies readonly ActKind[];

/** What the derivation reads of an act. */
export interface HistoryAct {
  readonly key: string;
  readonly kind: ActKind;
  /** Whether it is an act of the accord as a whole. */
  readonly whole: boolean;
  readonly date: PartialDate | null;
  /** The day on which its earliest source was published: the latest day of an undated act. */
  readonly attested?: Day | null;
  /** A second day that a source gives for the undisputed act: it counts from the later. */
  readonly otherDate?: PartialDate;
  readonly contested?: boolean;
  /** Of a notice of withdrawal: the day from which it takes effect. */
  readonly effective?: PartialDate;
  /** Of a suspension: of some provisions alone, which leaves a party a party. */
  readonly inPart?: boolean;
  /** The key of the act that came before it on the same day. */
  readonly after?: string;
  /** Of CONTINUED: the history of the place that it continues. */
  readonly predecessor?: PlaceHistory;
}

/** A time after a deposit or a notice, such as `P90D` or `P6M`, and whether the first of the next month is waited for. */
export interface Clause {
  readonly after: string;
  readonly on?: 'FIRST_OF_NEXT_MONTH' | undefined;
}

/** What an accord says of itself. */
export interface Terms {
  /** Null where it is disputed whether it binds: such an accord ends at SIGNATORY. */
  readonly binding: boolean | null;
  /** Diplomatic relations between two states. */
  readonly relations?: boolean;
  /** When a consent takes effect that is given once the accord is in force, or shortly before. */
  readonly entersIntoForce?: Clause;
  /** When a notice of withdrawal takes effect that tells no day. */
  readonly withdrawal?: Clause;
  /** Whether signature alone makes a state apply it provisionally (Energy Charter, art. 45(1)). */
  readonly signatureApplies?: boolean;
}

/** One country in one accord: its acts and those of the accord as a whole, in any order. */
export interface PlaceHistory {
  readonly terms: Terms;
  readonly acts: readonly HistoryAct[];
  /** The first and last day of a state that came to be or ceased to exist. */
  readonly from?: Day | null;
  readonly until?: Day | null;
}

export function isConsent(kind: ActKind): boolean {
  return CONSENTS.some((consent) => consent === kind);
}

export function isWithoutEffect(kind: ActKind): boolean {
  return WITHOUT_EFFECT.some((other) => other === kind);
}
