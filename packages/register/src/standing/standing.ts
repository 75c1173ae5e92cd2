import type { Act } from '../act/act.ts';
import {
  type Day,
  dayAfter,
  dayBefore,
  effectiveDay,
  hasBegun,
  NEVER,
} from '../dates/partial-date.ts';
import type { Participation } from '../participation/read.ts';
import { oncePerDay, oncePerPlace } from '../participation/remembered.ts';
import { dateAsGiven } from './date-as-given.ts';
import { type Derivation, derive, type Step, stepOn } from './derive.ts';
import { historyOf } from './history.ts';
import {
  EARLY,
  goesBefore,
  heldBack,
  isPrincipal,
  JOINED,
  lastEnd,
  lastTurns,
  lifts,
  NOTHING,
  onlySupports,
  type StandingOn,
  type StandingSince,
  standingAbove,
} from './umbrella.ts';

/**
 * Derives the standing of a country in an accord on a day (an imprecise day stands for its last): by the table of transitions from
 * its own acts and those of the accord as a whole. In an umbrella the highest of its standing there and in the instruments, of which
 * each is derived by itself, so that leaving one is not leaving all. Wants the whole participation, not what had begun by the
 * day: an entry into force may wait for one that is still to come.
 */
export const standingOn = oncePerDay((participation: Participation, day): StandingOn => {
  const instruments = participation.instruments.filter(
    (instrument) => !onlySupports(participation, instrument),
  );
  const { until } = participation.days;
  if (instruments.length > 0 && until && day > until) {
    const last = standingOn(participation, until);
    // What it joined by an instrument ends with the state in the umbrella too.
    if (JOINED.includes(last.standing)) {
      return { standing: 'ENDED', act: null, since: dayAfter(until), endsOn: null };
    }
  }
  const turns = lastTurns(instruments.map((instrument) => stepsOf(instrument, day)));
  const own = sinceTurns(participation, turns, day);
  // By then what was said of an instrument is spent, or taken back.
  const spent = [turns.left, lastRefusal(participation, day)].sort().at(-1) ?? '';
  const isSaid = (one: Participation) => EARLY.includes(inAccord(one, day).standing);
  const above = instruments
    .map((one) => seenFromAbove(spent && isSaid(one) ? actsAfter(spent, one) : one, day))
    .filter((one) => lifts(one.standing, own.standing));
  const all = [own, ...above];
  const highest = all.reduce((best, next) => (goesBefore(next, best) ? next : best));
  if (highest.standing === 'NONE' && isUntoldPrincipal(participation, instruments, day)) {
    return { standing: 'UNCLEAR', act: null, since: null, endsOn: null };
  }
  const { standing, act, since } = highest;
  const held = all.filter((one) => one.standing === standing);
  return { standing, act, since, endsOn: lastEnd(held) };
});

/** Whether a country is a principal by a day, and nothing has told more of it before. */
function isUntoldPrincipal(
  participation: Participation,
  instruments: readonly Participation[],
  day: Day,
): boolean {
  const isTold = [participation, ...instruments].some((place) =>
    stepsOf(place, day).some(({ standing }) => standing !== 'NONE'),
  );
  return !isTold && isPrincipal(participation.roles, day);
}

/** What of a participation has begun by a day (an imprecise day stands for its last); null where nothing has. */
export const participationOn = oncePerDay(
  (participation: Participation, day): Participation | null => {
    // An act counts no later than its latest day: most need no derivation, which takes longer than all else here.
    const hasBegunBy = (act: Act) => hasBegun(act, day) || countsFrom(participation, act) <= day;
    const begun: Participation = {
      ...participation,
      roles: participation.roles.filter((held) =>
        hasBegun({ date: held.from, attested: held.attested }, day),
      ),
      acts: participation.acts.filter(hasBegunBy),
      wholeActs: participation.wholeActs.filter(hasBegunBy),
      instruments: participation.instruments.flatMap((one) => participationOn(one, day) ?? []),
    };
    return begun.roles.length + begun.acts.length + begun.instruments.length > 0 ? begun : null;
  },
);

/** The day from which an act counts in a place: its latest day, or that of an act which it came before; later than all where nothing dates it. */
export function countsFrom(participation: Participation, act: Act): Day {
  return derivationOf(participation).counted.get(act.key) ?? effectiveDay(act) ?? NEVER;
}

/** The standing from the acts of one accord alone. */
function inAccord(participation: Participation, asOf: Day): StandingSince {
  const step = stepOn(derivationOf(participation), asOf);
  if (!step) return NOTHING;
  const key = step.act?.key;
  const act = actsIn(participation).find((one) => one.key === key) ?? null;
  const { standing, since, endsOn } = step;
  return { standing, act, since: dateAsGiven(since, act), endsOn, day: since ?? '' };
}

/** The acts that may give a place its standing: those of its predecessors too. */
function actsIn({ acts, wholeActs, continued }: Participation): readonly Act[] {
  return [...acts, ...wholeActs, ...continued.flatMap(actsIn)];
}

/**
 * What was said and done towards joining an umbrella was fulfilled by joining an instrument, and so is an exit from it undone: once
 * that holds no more, only what came after counts.
 */
function sinceTurns(
  umbrella: Participation,
  { joined, left }: ReturnType<typeof lastTurns>,
  day: Day,
): StandingSince {
  const own = inAccord(umbrella, day);
  const isBack = own.standing === 'WITHDRAWN' && joined > own.day;
  if (!isBack && (left === '' || !EARLY.includes(own.standing))) return heldBack(own, left);
  return inAccord(actsAfter(isBack && joined > left ? joined : left, umbrella), day);
}

/** The last day on which it declined the umbrella; before all days where it never did. */
function lastRefusal(umbrella: Participation, day: Day): Day {
  return umbrella.acts
    .filter(({ kind, contested }) => kind === 'DECLINED' && !contested)
    .map((act) => countsFrom(umbrella, act))
    .reduce((last, one) => (one <= day && one > last ? one : last), '');
}

function actsAfter(day: Day, place: Participation): Participation {
  return { ...place, acts: place.acts.filter((act) => countsFrom(place, act) > day) };
}

/**
 * A standing in an instrument as the umbrella has it, since when it has that: what changes in the instrument alone, such as a
 * ratification, leaves it as it is.
 */
function seenFromAbove(instrument: Participation, day: Day): StandingSince {
  const inside = inAccord(instrument, day);
  const standing = standingAbove(inside.standing);
  if (standing === 'NONE') return NOTHING;
  const continuation = continuationOf(instrument, day);
  const steps = stepsOf(instrument, day);
  const others = steps.findLastIndex((step) => standingAbove(step.standing) !== standing);
  const first = steps[others + 1];
  if (!first) return { ...inside, standing };
  // What a predecessor held already is held by the act that continues its place.
  const isHeld = continuation !== null && first.day < continuation.day;
  const { act, since } = isHeld
    ? { act: continuation.act, since: first.since }
    : inAccord(instrument, first.day);
  return { ...inside, standing, act, since, day: first.day };
}

/** The steps of a place until a day; before it continued another place those of that. */
function stepsOf(place: Participation, day: Day): readonly Step[] {
  const steps = derivationOf(place).steps.filter((step) => step.day <= day);
  const continuation = continuationOf(place, day);
  if (!continuation) return steps;
  return [
    ...stepsOf(continuation.predecessor, dayBefore(continuation.day)),
    ...steps.filter((step) => step.day >= continuation.day),
  ];
}

/** The last act by a day that continues another place. */
function continuationOf(place: Participation, until: Day) {
  const continuations = place.acts.flatMap((act) => {
    const predecessor = place.continued.find(({ country }) => country === act.continues);
    const day = countsFrom(place, act);
    return predecessor && !act.contested && day <= until ? [{ act, day, predecessor }] : [];
  });
  return continuations.at(-1) ?? null;
}

/** What follows from the acts of a place in one accord, for all days. */
export const derivationOf = oncePerPlace(
  (place: Participation): Derivation => derive(historyOf(place)),
);
