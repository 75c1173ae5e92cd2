import { type ActKind, CONSENT_KINDS, type Standing } from '@signatory/schema';
import { latestDay, type PartialDate } from '../../dates/dates.ts';
import type { AccordStepsFragment, StepFragment } from '../../documents.generated.ts';

/** A standing and the date on which it began. */
interface Reached {
  readonly standing: Standing;
  readonly date: PartialDate;
}

/** How a country came into an accord and out of it, in the columns of the depositaries: each the earliest first. */
export interface AccordSteps {
  /** Acts, or of a group of agreements, where the acts are those of its instruments, standings. */
  readonly signed: readonly (StepFragment | Reached)[];
  readonly consented: readonly StepFragment[];
  readonly inForce: readonly Reached[];
  readonly left: readonly (StepFragment | Reached)[];
}

const SIGNED: readonly ActKind[] = [
  'SIGNED',
  'SIGNED_DEFINITIVELY',
  'ENDORSED',
  'SUCCEEDED_TO_SIGNATURE',
];
const CONSENTED: readonly ActKind[] = [...CONSENT_KINDS, 'SUCCEEDED'];
/** A suspended accord stays in force for its parties (VCLT art. 72(1)). */
const IN_FORCE: readonly Standing[] = ['PARTY', 'SUSPENDED'];
const LEFT: readonly Standing[] = ['WITHDRAWN', 'ENDED'];

/** The steps of a place by its day. Contested acts are none. */
export function accordSteps(place: AccordStepsFragment): AccordSteps {
  const { acts, standingIntervals: intervals, accord } = place;
  const sure = acts.filter(({ contested }) => !contested);
  const begun = (isMeant: (standing: Standing, before: Standing | undefined) => boolean) =>
    intervals.flatMap(({ from, standing, act }, index): Reached[] => {
      if (!isMeant(standing, intervals[index - 1]?.standing)) return [];
      // An interval begins on a whole day, also where the act by which it does has a month or a year.
      const date = act?.date && latestDay(act.date) === from ? act.date : from;
      return [{ standing, date }];
    });
  const inForce = begun(
    (standing, before) =>
      (standing === 'PARTY' || standing === 'PROVISIONAL') &&
      standing !== before &&
      !(standing === 'PARTY' && before !== undefined && IN_FORCE.includes(before)),
  );
  const left = begun((standing, before) => LEFT.includes(standing) && standing !== before);
  if (accord.kind === 'UMBRELLA') {
    const signed = begun((standing, before) => standing === 'SIGNATORY' && standing !== before);
    return { signed, consented: [], inForce, left };
  }
  // Who continues the place of another holds what that one held: its signature, or its consent.
  const gives = new Map(intervals.map(({ act, standing }) => [act?.id, standing]));
  const continued = sure.filter(({ kind }) => kind === 'CONTINUED');
  const inSignature = continued.filter(({ id }) => gives.get(id) === 'SIGNATORY');
  const inConsent = continued.filter(({ id }) => gives.has(id) && gives.get(id) !== 'SIGNATORY');
  return {
    signed: sure.filter((act) => SIGNED.includes(act.kind) || inSignature.includes(act)),
    consented: sure.filter((act) => CONSENTED.includes(act.kind) || inConsent.includes(act)),
    inForce,
    left: [...sure.filter(({ kind }) => kind === 'RATIFICATION_WITHDRAWN'), ...left],
  };
}
