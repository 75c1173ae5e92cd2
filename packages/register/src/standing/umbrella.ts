import type { Role, Standing } from '@signatory/schema';
import type { Act } from '../act/act.ts';
import { type Day, earliestDay, hasBegun, type PartialDate } from '../dates/partial-date.ts';
import { LADDER } from './state.ts';

/** A standing on a day, and what gave it. */
export interface StandingOn {
  readonly standing: Standing;
  /** From when it holds, as its act is dated, or the day on which that took effect; null where nothing dates it. */
  readonly since: PartialDate | null;
  /** The day on which a notice of withdrawal ends it; null where none is pending. */
  readonly endsOn: Day | null;
  /** The act that gave this standing; null for NONE, for UNCLEAR of a principal, and where a state ceased to exist. */
  readonly act: Act | null;
}

/** A standing, and the day from which it counts; before all days where nothing gives it. */
export interface StandingSince extends StandingOn {
  readonly day: Day;
}

/** What nothing gives. */
export const NOTHING: StandingSince = {
  standing: 'NONE',
  act: null,
  since: null,
  endsOn: null,
  day: '',
};

type Held = Pick<StandingOn, 'standing' | 'since' | 'endsOn'>;

interface WithRoles {
  readonly roles: readonly { readonly role: Role }[];
}

interface HeldRole {
  readonly role: Role;
  readonly from: PartialDate | null;
  readonly attested: Day | null;
}

/** Whether a country is a principal by a day. */
export function isPrincipal(roles: readonly HeldRole[], day: Day): boolean {
  return roles.some(
    ({ role, from, attested }) => role === 'PRINCIPAL' && hasBegun({ date: from, attested }, day),
  );
}

/** Who has none but these roles in an accord takes part in it without joining it. */
const SUPPORTING: readonly Role[] = ['BROKER', 'HOST', 'WITNESS', 'DEPOSITARY'];

/** Whether what a country did in an instrument makes it no participant of the umbrella, since it only helped there. */
export function onlySupports(umbrella: WithRoles, instrument: WithRoles): boolean {
  const only = ({ roles }: WithRoles) =>
    roles.length > 0 && roles.every(({ role }) => SUPPORTING.includes(role));
  return only(umbrella) || (umbrella.roles.length === 0 && only(instrument));
}

/** Standings of who has come to an accord by an act of law. */
export const JOINED: readonly Standing[] = [
  'SIGNATORY',
  'CONTRACTING',
  'PARTY',
  'PROVISIONAL',
  'SUSPENDED',
];

const AFTER_JOINING: readonly Standing[] = ['SUSPENDED', 'WITHDRAWN', 'ENDED'];

/** What was said and done before anything was joined. */
export const EARLY: readonly Standing[] = [
  'APPROACHED',
  'NEGOTIATING',
  'CANDIDATE',
  'ANNOUNCED',
  'DECLINED',
];

/** What a standing in an instrument is in the umbrella, which does not bind: joined, or on the way to it; none where left, ended or declined. */
export function standingAbove(inside: Standing): Standing {
  if (JOINED.includes(inside)) return 'SIGNATORY';
  return LADDER.includes(inside) ? inside : 'NONE';
}

interface Turn {
  readonly day: Day;
  readonly standing: Standing;
}

/**
 * Whether what an instrument gives goes before the standing that a country has in the umbrella by itself. What ends or suspends that
 * takes nothing of an instrument which it has joined.
 */
export function lifts(above: Standing, own: Standing): boolean {
  if (above === 'SIGNATORY' || LADDER.includes(own)) return true;
  return own === 'DECLINED' && above !== 'APPROACHED';
}

/** What an exit from the umbrella, or its end, gives: it holds once no instrument is joined any more. */
export function heldBack(own: StandingSince, left: Day): StandingSince {
  return AFTER_JOINING.includes(own.standing) && left > own.day
    ? { ...own, since: left, day: left }
    : own;
}

/** Whether a standing in an instrument is higher than the best so far, or the same for a longer time. */
export function goesBefore(next: Held, best: Held): boolean {
  if (next.standing === 'NONE') return false;
  if (next.standing !== best.standing) return height(next) > height(best);
  return (
    next.since !== null && best.since !== null && earliestDay(next.since) < earliestDay(best.since)
  );
}

/** The day on which notices have ended one standing wherever it is held; null where it goes on somewhere. */
export function lastEnd(held: readonly Held[]): Day | null {
  const ends = held.map(({ endsOn }) => endsOn);
  return ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
}

function height({ standing }: Pick<Held, 'standing'>): number {
  return LADDER.indexOf(standing);
}

/** The last day on which something was joined, and the last on which it was so no longer; before all days where there is none. */
export function lastTurns(places: readonly (readonly Turn[])[]): { joined: Day; left: Day } {
  const isIn = (turn: Turn | undefined) => turn !== undefined && JOINED.includes(turn.standing);
  const turns = places.flatMap((steps) =>
    steps.flatMap((step, at) => (isIn(step) === isIn(steps[at - 1]) ? [] : [step])),
  );
  const last = (toIn: boolean) =>
    turns.reduce((day, turn) => (isIn(turn) === toIn && turn.day > day ? turn.day : day), '');
  return { joined: last(true), left: last(false) };
}
