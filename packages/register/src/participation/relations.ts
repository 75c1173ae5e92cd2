import type { ActKind } from '@signatory/schema';
import type { DaysOfState } from '../country/days.ts';
import type { Day, PartialDate } from '../dates/partial-date.ts';
import { CONCERNING_BOTH } from '../standing/history.ts';

/** Of an act in relations what tells whose it is, and of which state. */
interface RelationsAct {
  readonly country: string | null;
  readonly kind: ActKind;
  readonly date: PartialDate | null;
  readonly otherDate: PartialDate | null;
  readonly contested: boolean;
  readonly continues: string | null;
}

/** What the other state does to the place of a country in their diplomatic relations. */
interface OfOther<Act> {
  /** The acts by which it severed, suspended or resumed them, but for those that are acts of both. */
  readonly acts: readonly Act[];
  /** Its last day, where it ceased to exist and no other state continues its place. */
  readonly until: Day | null;
}

/** Takes all acts in the relations, of both states. */
export function ofOtherState<Act extends RelationsAct>(
  country: string,
  acts: readonly Act[],
  days: ReadonlyMap<string, DaysOfState>,
): OfOther<Act> {
  const others = acts.filter(
    (act) => act.country !== null && !act.contested && !isSameState(country, act.country, acts),
  );
  const isOfBoth = (other: Act) =>
    acts.some(
      (own) =>
        own.country === country &&
        own.kind === other.kind &&
        own.date === other.date &&
        own.otherDate === other.otherDate &&
        !own.contested,
    );
  const last = others
    .filter(({ kind }) => kind === 'ESTABLISHED' || kind === 'CONTINUED')
    .filter((other) => !others.some(({ continues }) => continues === other.country))
    .flatMap((other) => days.get(other.country ?? '')?.until ?? []);
  return {
    acts: others.filter((act) => CONCERNING_BOTH.includes(act.kind) && !isOfBoth(act)),
    until: last.sort()[0] ?? null,
  };
}

/** Whether two codes stand for one state, since one of them continues the place of the other. */
function isSameState(a: string, b: string, acts: readonly RelationsAct[]): boolean {
  const states = new Set([a]);
  // A set gives what is added to it while it is walked.
  for (const one of states)
    for (const { country, continues, contested } of acts) {
      if (country === null || continues === null || contested) continue;
      if (country === one) states.add(continues);
      if (continues === one) states.add(country);
    }
  return states.has(b);
}
