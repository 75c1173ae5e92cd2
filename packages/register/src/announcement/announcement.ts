import { type AnnouncementOutcome, JOINING_KINDS, type Standing } from '@signatory/schema';
import type { Act } from '../act/act.ts';
import {
  type Day,
  dayAfter,
  dayBefore,
  daysBetween,
  latestDay,
  NEVER,
  type PartialDate,
} from '../dates/partial-date.ts';
import type { Participation } from '../participation/read.ts';
import { type StandingInterval, standingIntervals } from '../standing/intervals.ts';
import { countsFrom } from '../standing/standing.ts';

/** An announcement that a country will sign or join an accord, and what had come of it by a day. */
export interface Announcement {
  readonly place: Participation;
  /** The day of which all this is. */
  readonly day: Day;
  /** The act that announced it first. */
  readonly act: Act;
  /** Further announcements of the same, before anything came of it. */
  readonly repeated: readonly Act[];
  readonly outcome: AnnouncementOutcome;
  /** The act by which it joined or declined, or by which the accord ended; null where no act tells. */
  readonly outcomeAct: Act | null;
  /** The day from which the announcement counts, as a standing does. */
  readonly from: Day;
  /** The day on which the outcome was reached; null while the announcement is open, and of a contested one. */
  readonly outcomeOn: Day | null;
  /** From the announcement to joining, declining or the end; of an open one to `countedTo`. Null of a contested one. */
  readonly days: number | null;
  /** How many days the country was known not to have joined, or until it joined: what the curve counts. */
  readonly observedDays: number;
  /** Whether one of the two days is not known exactly, so that the number of days is not either. */
  readonly approximate: boolean;
  /** The last day to which an open announcement is counted. */
  readonly countedTo: Day;
  /** Contested acts since, each of which would be joining. */
  readonly contestedActs: readonly Act[];
}

/** The day for which announcements are asked, and how far they can be counted. */
export interface AnnouncementDays {
  readonly asOf: PartialDate;
  /** Days after it are not counted. */
  readonly today: Day;
  /** The day up to which the accord is covered; null where that is unknown. */
  readonly coveredUntil: PartialDate | null;
}

/** A country of one of these standings has joined. */
const JOINED: readonly Standing[] = [
  'SIGNATORY',
  'CONTRACTING',
  'PARTY',
  'PROVISIONAL',
  'SUSPENDED',
];

const SIGNATURES = ['SIGNED', 'SIGNED_DEFINITIVELY', 'SUCCEEDED_TO_SIGNATURE'];

/**
 * The announcements of a country in one accord by a day, in the order of time. Each begins with an act `ANNOUNCED` of a country that
 * had not joined the day before, and holds those that follow until the country joins or declines, or the accord or the country
 * ends. What was announced after joining, or after the end, is none. A contested announcement stands by itself, and nothing is
 * counted for it.
 */
export function announcementsOn(
  place: Participation,
  days: AnnouncementDays,
): readonly Announcement[] {
  const day = latestDay(days.asOf);
  const announced = place.acts
    .filter(({ kind }) => kind === 'ANNOUNCED')
    .map((act) => ({ act, from: countsFrom(place, act) }))
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  if (announced.length === 0) return [];
  const intervals = standingIntervals(place).filter(({ from }) => from <= day);
  const end = endOf(place, day);
  const countedTo = earliest([day, days.today, days.coveredUntil, place.days.until]);
  const announcements: Announcement[] = [];
  let current: Announcement | undefined;
  for (const { act, from } of announced) {
    const base = { place, day, act, repeated: [], from, countedTo };
    if (act.contested) {
      announcements.push({ ...base, ...NOT_COUNTED });
    } else if (current && from <= (current.outcomeOn ?? NEVER)) {
      current = { ...current, repeated: [...current.repeated, act] };
      announcements[announcements.findIndex((one) => one.act === current?.act)] = current;
    } else if (!hasJoined(intervals, dayBefore(from)) && from <= (end?.day ?? NEVER)) {
      current = { ...base, ...outcomeOf(place, act, from, intervals, end, countedTo, day) };
      announcements.push(current);
    }
  }
  return announcements;
}

const NOT_COUNTED = {
  outcome: 'CONTESTED',
  outcomeAct: null,
  outcomeOn: null,
  days: null,
  observedDays: 0,
  approximate: false,
  contestedActs: [],
} as const;

interface End {
  readonly day: Day;
  readonly act: Act | null;
}

function outcomeOf(
  place: Participation,
  announced: Act,
  from: Day,
  intervals: readonly StandingInterval[],
  end: End | null,
  countedTo: Day,
  day: Day,
) {
  const reached = (standings: readonly Standing[]) =>
    intervals.find((one) => one.from >= from && standings.includes(one.standing));
  const joined = reached(JOINED);
  const declined = reached(['DECLINED']);
  const [first] = [joined, declined, end]
    .flatMap((one) => (one ? [{ on: 'from' in one ? one.from : one.day, act: one.act }] : []))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const outcome = outcomeName(first?.on, joined, declined);
  const observedTo = outcome === 'SIGNED' || outcome === 'JOINED' ? first?.on : countedTo;
  const isExact = [announced, first?.act].every((act) => !act || isExactlyDated(act));
  return {
    outcome,
    outcomeAct: first?.act ?? null,
    outcomeOn: first?.on ?? null,
    days: Math.max(0, daysBetween(from, first?.on ?? countedTo)),
    observedDays: Math.max(0, daysBetween(from, observedTo ?? countedTo)),
    approximate: !isExact,
    contestedActs: actsIn(place).filter(
      (act) =>
        act.contested &&
        JOINING_KINDS.includes(act.kind) &&
        countsFrom(place, act) >= from &&
        countsFrom(place, act) <= day,
    ),
  };
}

function outcomeName(
  on: Day | undefined,
  joined: StandingInterval | undefined,
  declined: StandingInterval | undefined,
): AnnouncementOutcome {
  if (on === undefined) return 'OPEN';
  if (joined?.from === on) return SIGNATURES.includes(joined.act?.kind ?? '') ? 'SIGNED' : 'JOINED';
  return declined?.from === on ? 'DECLINED' : 'LAPSED';
}

/** When the accord or the country ended, where that was by a day. */
function endOf(place: Participation, day: Day): End | null {
  const ends = place.wholeActs
    .filter(({ kind, contested }) => kind === 'TERMINATED' && !contested)
    .map((act): End => ({ day: countsFrom(place, act), act }));
  const { until } = place.days;
  if (until) ends.push({ day: dayAfter(until), act: null });
  return ends.filter((end) => end.day <= day).sort((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null;
}

function hasJoined(intervals: readonly StandingInterval[], day: Day): boolean {
  const on = intervals.findLast(({ from }) => from <= day);
  return on !== undefined && JOINED.includes(on.standing);
}

function isExactlyDated({ date, otherDate }: Act): boolean {
  return date?.length === 10 && otherDate === null;
}

function actsIn({ acts, instruments }: Participation): readonly Act[] {
  return [...acts, ...instruments.flatMap(actsIn)];
}

function earliest(days: readonly (PartialDate | null | undefined)[]): Day {
  const known = days.flatMap((day) => (day ? [latestDay(day)] : []));
  return known.sort()[0] ?? NEVER;
}
