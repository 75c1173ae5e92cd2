import type { Role, Standing } from '@signatory/schema';
import type { Act } from '../act/act.ts';
import {
  type Day,
  earliestDay,
  effectiveDay,
  hasBegun,
  latestDay,
  NEVER,
  type PartialDate,
} from '../dates/partial-date.ts';
import type { Participation } from '../participation/read.ts';
import { type Derivation, derive, stepOn } from './derive.ts';
import type { HistoryAct, PlaceHistory } from './history.ts';
import { LADDER } from './state.ts';

/** A standing on a day, and what gave it. */
export interface StandingOn {
  readonly standing: Standing;
  /** The act that gave this standing; null for NONE, for UNCLEAR of a principal, and where a state ceased to exist. */
  readonly act: Act | null;
  /** From when it holds, as its act is dated, or the day on which that took effect; null where nothing dates it. */
  readonly since: PartialDate | null;
  /** The day on which a notice of withdrawal ends it; null where none is pending. */
  readonly endsOn: Day | null;
}

/** Off the ladder, but not beyond being lifted by what was done in an instrument. */
const LIFTABLE: readonly Standing[] = [...LADDER, 'DECLINED', 'UNCLEAR'];

/** Who has none but these roles in an accord takes part in it without joining it. */
const SUPPORTING: readonly Role[] = ['BROKER', 'HOST', 'WITNESS', 'DEPOSITARY'];

const NOTHING: StandingOn = { standing: 'NONE', act: null, since: null, endsOn: null };

/**
 * Derives the standing of a country in an accord on a day (an imprecise day stands for its last): by the table of transitions from
 * its own acts and those of the accord as a whole. In an umbrella the highest of its standing there and in the instruments, of which
 * each is derived by itself, so that leaving one is not leaving all. Wants the whole participation, not what had begun by the
 * day: an entry into force may wait for one that is still to come.
 */
export function standingOn(participation: Participation, asOf: PartialDate): StandingOn {
  const day = latestDay(asOf);
  const own = inAccord(participation, day);
  if (!LIFTABLE.includes(own.standing)) return own;
  const highest = participation.instruments
    .filter((instrument) => !onlySupports(participation, instrument))
    .map((instrument) => seenFromAbove(instrument, day, participation))
    .reduce((best, next) => (goesBefore(next, best) ? next : best), own);
  const isPrincipal = participation.roles.some(
    (held) =>
      held.role === 'PRINCIPAL' && hasBegun({ date: held.from, attested: held.attested }, day),
  );
  if (highest.standing === 'NONE' && isPrincipal) return { ...NOTHING, standing: 'UNCLEAR' };
  return highest === own || highest.endsOn === null
    ? highest
    : { ...highest, endsOn: endOf(participation, highest) };
}

/** What of a participation has begun by a day (an imprecise day stands for its last); null where nothing has. */
export function participationOn(
  participation: Participation,
  asOf: PartialDate,
): Participation | null {
  const day = latestDay(asOf);
  const begun: Participation = {
    ...participation,
    roles: participation.roles.filter((held) =>
      hasBegun({ date: held.from, attested: held.attested }, day),
    ),
    acts: participation.acts.filter((act) => countsFrom(participation, act) <= day),
    wholeActs: participation.wholeActs.filter((act) => countsFrom(participation, act) <= day),
    instruments: participation.instruments.flatMap(
      (instrument) => participationOn(instrument, asOf) ?? [],
    ),
  };
  return begun.roles.length + begun.acts.length + begun.instruments.length > 0 ? begun : null;
}

/** The day from which an act counts in a place: its latest day, or that of an act which it came before; later than all where nothing dates it. */
export function countsFrom(participation: Participation, act: Act): Day {
  return derivationOf(participation).counted.get(act.key) ?? effectiveDay(act) ?? NEVER;
}

/** The standing from the acts of one accord alone. */
function inAccord(participation: Participation, day: Day): StandingOn {
  const step = stepOn(derivationOf(participation), day);
  if (!step) return NOTHING;
  const key = step.act?.key;
  const { acts, wholeActs } = participation;
  const act = [...acts, ...wholeActs].find((one) => one.key === key) ?? null;
  return { standing: step.standing, act, since: told(step.since, act), endsOn: step.endsOn };
}

/** A day as the act dates it that it falls within; the day itself where it came by another way, as by a notice. */
function told(day: Day | null, act: Act | null): PartialDate | null {
  if (day === null || act === null) return day;
  const { date } = act;
  if (date === null) return act.attested !== null && day <= act.attested ? null : day;
  return earliestDay(date) <= day && day <= latestDay(date) ? date : day;
}

/** Whether what a country did in an instrument makes it no participant of the umbrella, since it only helped there. */
function onlySupports(umbrella: Participation, instrument: Participation): boolean {
  const only = ({ roles }: Participation) =>
    roles.length > 0 && roles.every(({ role }) => SUPPORTING.includes(role));
  return only(umbrella) || (umbrella.roles.length === 0 && only(instrument));
}

/**
 * A standing in an instrument as the umbrella has it, since when it has that: what changes in the instrument alone, such as a ratification where
 * the umbrella does not bind, leaves it as it is.
 */
function seenFromAbove(instrument: Participation, day: Day, umbrella: Participation): StandingOn {
  const inside = inAccord(instrument, day);
  const standing = standingAbove(inside.standing, umbrella);
  if (standing === 'NONE') return NOTHING;
  const steps = derivationOf(instrument).steps.filter((step) => step.day <= day);
  const others = steps.findLastIndex((step) => standingAbove(step.standing, umbrella) !== standing);
  const first = steps[others + 1];
  const began = first && inAccord(instrument, first.day);
  return { ...inside, standing, ...(began && { act: began.act, since: began.since }) };
}

/** Signed where suspended or provisional; none where left, ended or declined. */
function standingAbove(inside: Standing, { terms }: Participation): Standing {
  const joined = inside === 'SUSPENDED' || inside === 'PROVISIONAL';
  if (!joined && !LADDER.includes(inside)) return 'NONE';
  const isCapped =
    terms.binding !== true && height({ standing: inside }) > height({ standing: 'SIGNATORY' });
  return joined || isCapped ? 'SIGNATORY' : inside;
}

/** Whether a standing in an instrument is higher than the best so far, or the same for a longer time. */
function goesBefore(next: StandingOn, best: StandingOn): boolean {
  if (next.standing === 'NONE') return false;
  if (next.standing !== best.standing) return height(next) > height(best);
  return (
    next.since !== null && best.since !== null && earliestDay(next.since) < earliestDay(best.since)
  );
}

/** The day on which a notice in an instrument ends the standing in the umbrella; null where another instrument still gives it. */
function endOf(umbrella: Participation, { standing, endsOn }: StandingOn): Day | null {
  return endsOn !== null && standingOn(umbrella, endsOn).standing !== standing ? endsOn : null;
}

function height({ standing }: Pick<StandingOn, 'standing'>): number {
  return LADDER.indexOf(standing);
}

/** Derived once for each participation that was read, however many days are asked for. */
const derived = new WeakMap<Participation, Derivation>();

/** What follows from the acts of a place in one accord, for all days. */
export function derivationOf(participation: Participation): Derivation {
  const known = derived.get(participation);
  if (known) return known;
  const derivation = derive(historyOf(participation));
  derived.set(participation, derivation);
  return derivation;
}

function historyOf({ terms, days, acts, wholeActs, continued }: Participation): PlaceHistory {
  return { terms, ...days, acts: [...acts, ...wholeActs].map((act) => historyAct(act, continued)) };
}

function historyAct(act: Act, continued: readonly Participation[]): HistoryAct {
  const { key, kind, country, date, attested, contested, after, effective, inPart } = act;
  const predecessor = continued.find((place) => place.country === act.continues);
  return {
    key,
    kind,
    whole: country === null,
    date,
    attested,
    contested,
    inPart,
    ...(after !== null && { after }),
    ...(effective !== null && { effective }),
    ...(predecessor && { predecessor: historyOf(predecessor) }),
  };
}
