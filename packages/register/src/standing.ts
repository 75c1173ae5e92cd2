import type { Standing } from '@signatory/schema';
import type { Act } from './acts.ts';
import type { Office } from './offices.ts';
import type { PartialDate } from './partial-date.ts';
import type { Participation } from './participations.ts';

/** A standing on a day, and the act it was reached by (null for NONE and UNCLEAR). */
export interface StandingOn {
  readonly standing: Standing;
  readonly act: Act | null;
}

/** Derives the standing on a day (an imprecise date stands for its last day). */
export declare function standingOn(participation: Participation, asOf: PartialDate): StandingOn;

/** What of a participation has begun by a day: null where the country has no place in the accord yet. */
export declare function participationOn(
  participation: Participation,
  asOf: PartialDate,
): Participation | null;

/** The offices held on a day (an imprecise date stands for its last day), in the order given. */
export declare function officesOn(offices: readonly Office[], day: PartialDate): readonly Office[];
