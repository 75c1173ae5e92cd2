import type { DaysOfState } from '../country/days.ts';
import {
  type Day,
  dayBefore,
  effectiveDay,
  NEVER,
  type PartialDate,
} from '../dates/partial-date.ts';
import type { PlaceHistory } from '../standing/history.ts';

/** What an act that continues a place tells of its end. */
interface Continuation {
  readonly country: string | null;
  readonly contested: boolean;
  readonly date: PartialDate | null;
  readonly otherDate: PartialDate | null;
  readonly attested: Day | null;
}

/** The days on which a country may hold a place in an accord: they end with the state, or on the day before another continues the place. */
export function daysInAccord(
  country: string,
  days: DaysOfState,
  continuations: readonly Continuation[],
): DaysOfState & Pick<PlaceHistory, 'continuedOn'> {
  const [continuedOn] = continuations
    .filter((act) => act.country !== country && !act.contested)
    .flatMap((act) => effectiveDay(act) ?? [])
    .sort();
  if (continuedOn === undefined) return days;
  const until = [dayBefore(continuedOn), days.until ?? NEVER].sort()[0] ?? null;
  return { ...days, until, continuedOn };
}
