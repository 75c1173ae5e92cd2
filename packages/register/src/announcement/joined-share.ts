import type { Announcement } from './announcement.ts';

/** A step of the curve: how many had joined within so many days of announcing it. */
export interface JoinedShare {
  readonly days: number;
  /** How many announcements are known to have been open until this day, so that the day could tell of them. */
  readonly atRisk: number;
  /** How many of them were followed by joining on this day. */
  readonly joined: number;
  /** How many are known no further: they leave the count after this day. */
  readonly leaving: number;
  /** The share that had joined by this day, from 0 to 1. */
  readonly share: number;
}

/**
 * The share of announcements after which the country had joined within so many days (Kaplan and Meier, 1958). An open one counts
 * among those at risk for as long as it is known to have been open, and then leaves the count; it counts neither as joined nor as
 * never joined. One that was declined or has lapsed did not join: it stays among those at risk for as long as the record
 * could have told of it. Contested ones are left out.
 */
export function joinedShare(announcements: readonly Announcement[]): readonly JoinedShare[] {
  const counted = announcements.filter(({ outcome }) => outcome !== 'CONTESTED');
  const steps = Map.groupBy(counted, ({ observedDays }) => observedDays);
  let atRisk = counted.length;
  let notJoined = 1;
  return [...steps]
    .sort(([a], [b]) => a - b)
    .map(([days, here]) => {
      const joined = here.filter(hasJoined).length;
      const leaving = here.length - joined;
      notJoined *= 1 - joined / atRisk;
      const step = { days, atRisk, joined, leaving, share: 1 - notJoined };
      atRisk -= here.length;
      return step;
    });
}

function hasJoined({ outcome }: Announcement): boolean {
  return outcome === 'SIGNED' || outcome === 'JOINED';
}
