import { type ActKind, CONSENT_KINDS } from '@signatory/schema';
import type { Day, PartialDate } from '../dates/partial-date.ts';

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
  /** Whether it is an act of the accord as a whole, or one by which the other state severs, suspends or resumes relations. */
  readonly whole: boolean;
  readonly date: PartialDate | null;
  /** The day on which its earliest source was published: the latest day of an undated act. */
  readonly attested?: Day | null;
  /** A second day that a source gives for the undisputed act: it counts from the later. */
  readonly otherDate?: PartialDate;
  readonly contested?: boolean;
  /** Of a notice of withdrawal: the day from which it takes effect. */
  readonly effective?: PartialDate;
  /** Of a suspension: of some provisions alone, which changes no standing. */
  readonly inPart?: boolean;
  /** The key of the act that came before it on the same day. */
  readonly after?: string;
  /** The histories of the place that it continues, or of those to which it may be a succession. */
  readonly predecessors?: readonly PlaceHistory[];
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
  /** Of relations: the last day of the other state, where that ceased to exist. They end with either. */
  readonly otherUntil?: Day | null;
  /** The day from which another state continues the place. */
  readonly continuedOn?: Day | null;
}

/** An act as the record has it. */
interface RecordedAct {
  readonly key: string;
  readonly kind: ActKind;
  readonly date: PartialDate | null;
  readonly otherDate: PartialDate | null;
  readonly attested: Day | null;
  readonly contested: boolean;
  readonly after: string | null;
  readonly effective: PartialDate | null;
  readonly inPart: boolean;
  readonly continues: string | null;
}

/** A place as the record has it. */
interface RecordedPlace {
  readonly country: string;
  readonly terms: Terms;
  readonly days: Pick<PlaceHistory, 'from' | 'until' | 'otherUntil' | 'continuedOn'>;
  readonly acts: readonly RecordedAct[];
  /** Those of the accord as a whole, and by which the other state severs, suspends or resumes relations. */
  readonly wholeActs: readonly RecordedAct[];
  readonly continued: readonly RecordedPlace[];
  readonly succeeded: ReadonlyMap<string, readonly RecordedPlace[]>;
}

export function isConsent(kind: ActKind): boolean {
  return CONSENT_KINDS.includes(kind);
}

/** By these kinds one of two states ends, suspends or resumes their relations for both. */
export const CONCERNING_BOTH: readonly ActKind[] = ['SEVERED', 'SUSPENDED', 'RESUMED'];

/** The acts by which a state takes over what another had signed or consented to. */
export const SUCCESSIONS: readonly ActKind[] = ['SUCCEEDED', 'SUCCEEDED_TO_SIGNATURE'];

/** The acts by which a state leaves. */
export const EXITS: readonly ActKind[] = ['WITHDREW', 'EXPELLED'];

export function isExit(kind: ActKind): boolean {
  return EXITS.includes(kind);
}

export function isWithoutEffect(kind: ActKind): boolean {
  return WITHOUT_EFFECT.some((other) => other === kind);
}

/** What is derived from of a place: its own acts, and those that concern it with others. */
export function historyOf(place: RecordedPlace): PlaceHistory {
  const { terms, days, acts, wholeActs } = place;
  return {
    terms,
    ...days,
    acts: [
      ...acts.map((act) => historyAct(act, false, place)),
      ...wholeActs.map((act) => historyAct(act, true, place)),
    ],
  };
}

function historyAct(
  act: RecordedAct,
  whole: boolean,
  { continued, succeeded }: RecordedPlace,
): HistoryAct {
  const { key, kind, date, otherDate, attested, contested, after, effective, inPart } = act;
  const predecessors =
    kind === 'CONTINUED'
      ? continued.filter(({ country }) => country === act.continues)
      : (succeeded.get(key) ?? []).filter(({ acts }) => acts.length > 0);
  return {
    key,
    kind,
    whole,
    date,
    attested,
    contested,
    inPart,
    ...(otherDate !== null && { otherDate }),
    ...(after !== null && { after }),
    ...(effective !== null && { effective }),
    ...(predecessors.length > 0 && { predecessors: predecessors.map(historyOf) }),
  };
}
