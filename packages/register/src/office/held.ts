import { type Day, latestDay, type PartialDate } from '../dates/partial-date.ts';
import type { Office } from './read.ts';

/** An office on one day. */
export interface OfficeOn {
  readonly office: Office;
  readonly day: Day;
  /** Whether the evidence for it ends before the day: then it is the last known, and nothing says that it is still held. */
  readonly lastKnown: boolean;
}

/**
 * The offices held on a day, in the order given; after them those that are only last known. An imprecise day stands for its last,
 * an imprecise beginning and end too.
 */
export function officesOn(offices: readonly Office[], on: PartialDate): readonly OfficeOn[] {
  const day = latestDay(on);
  const held = offices.filter((office) => isHeld(office, day));
  const lastKnown = offices.filter((office) => isLastKnown(office, day));
  return [
    ...held.map((office) => ({ office, day, lastKnown: false })),
    ...lastKnown.map((office) => ({ office, day, lastKnown: true })),
  ];
}

/**
 * The office to name a leader by on a day: the earliest of those held, since later ones are mostly held besides it. Where
 * none is held, the one that was attested last.
 */
export function officeToName(offices: readonly Office[], on: PartialDate): OfficeOn | null {
  const [first, ...others] = officesOn(offices, on);
  if (!first?.lastKnown) return first ?? null;
  return others.reduce((latest, one) => (reach(one) > reach(latest) ? one : latest), first);
}

function reach({ office }: OfficeOn): Day {
  return office.attestedUntil ?? '';
}

function isHeld({ from, to, attestedOn, attestedUntil }: Office, day: Day): boolean {
  if (from === null && to === null) return includesDay(attestedOn, day);
  const begun = from === null ? attestedOn[0] : latestDay(from);
  const last = to === null ? attestedUntil : latestDay(to);
  return begun !== undefined && begun <= day && last !== null && day <= last;
}

/** Of an office without days nothing is said beyond those on which it is attested. */
function isLastKnown({ from, to, attestedUntil }: Office, day: Day): boolean {
  return from !== null && to === null && attestedUntil !== null && attestedUntil < day;
}

/** Whether a list of days in order includes a day, found by halving: a list may have thousands, and a page asks of many. */
function includesDay(days: readonly Day[], day: Day): boolean {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return days[low] === day;
}
