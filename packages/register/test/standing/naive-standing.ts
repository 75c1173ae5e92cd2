import type { Standing } from '@signatory/schema';
import { earliestDay, latestDay } from '../../src/dates/partial-date.ts';
import { clauseDay } from '../../src/standing/clause.ts';
import type { HistoryAct, PlaceHistory } from '../../src/standing/history.ts';

/*
 * The rules once more, told as plainly as they can be: every order of the acts that their days allow is walked from its
 * beginning to the day that is asked, by one long list of cases. It is slow, and knows nothing of the derivation that it checks.
 */

const CONSENT =
  /^(SIGNED_DEFINITIVELY|RATIFIED|ACCEPTED|APPROVED|ACCEDED|FORMALLY_CONFIRMED|CONSENTED)$/;
const EARLY = ['NONE', 'APPROACHED', 'NEGOTIATING', 'CANDIDATE', 'ANNOUNCED'];
const NO_EFFECT =
  /^(RESERVED|DECLARED|OBJECTED|RIGHTS_SUSPENDED|TERRITORY_.*|(RESERVATION|DECLARATION|OBJECTION)_WITHDRAWN)$/;

export interface NaiveStandings {
  readonly on: (day: string) => ReadonlySet<Standing>;
  /** What it held on a day, in the first of them. */
  readonly held: (day: string) => Held | null;
  /** How many acts contradict the record. */
  readonly refused: number;
}

interface Held {
  readonly signed: boolean;
  readonly consent: string;
  readonly clauseFrom: string;
  readonly inForce: boolean;
  readonly gone: boolean;
  readonly notice: boolean;
}

/** All standings on a day to which an order leads that supposes least; more than one where the record does not tell. */
export function naiveStandings(history: PlaceHistory): NaiveStandings {
  const acts: HistoryAct[] = [];
  for (const given of history.acts) {
    const act = within(given, history);
    if (act.contested || NO_EFFECT.test(act.kind)) continue;
    const twice = acts.some(
      (other) =>
        other.kind === act.kind &&
        other.whole === act.whole &&
        other.date === act.date &&
        first(other) === first(act) &&
        last(other) === last(act) &&
        other.attested === act.attested &&
        other.effective === act.effective &&
        (other.inPart === true) === (act.inPart === true),
    );
    if (!twice) acts.push(act);
  }
  const walks = orders(withoutImpossible(acts)).map((order) => walk(history, order));
  const least = Math.min(...walks.map(({ cost }) => cost));
  const cheapest = walks.filter(({ cost }) => cost === least);
  // Where only undated acts stand elsewhere, they stand as late as they may.
  const kept = cheapest.filter((one) =>
    cheapest.every((other) => other.dated !== one.dated || other.late <= one.late),
  );
  return {
    on: (day) => new Set(kept.map(({ on }) => on(day))),
    held: (day) => kept[0]?.held(day) ?? null,
    refused: Math.floor((Number.isFinite(least) ? least : 0) / 1000),
  };
}

const later = (a: string, b: string) => (a > b ? a : b);
/** An act and the days of its state, on one of which it did that. */
type Bounded = HistoryAct & {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
};
const first = ({ date, otherDate, from }: Bounded) =>
  from ?? (date ? later(earliestDay(date), earliestDay(otherDate ?? date)) : '0001-01-01');
const last = ({ date, otherDate, attested, until }: Bounded) =>
  until ?? (date ? later(latestDay(date), latestDay(otherDate ?? date)) : (attested ?? '9999-13'));
const unbounded = { from: undefined, until: undefined };
const lastOf = (act?: HistoryAct) => (act ? last({ ...act, ...unbounded }) : '');
const isExact = (act?: HistoryAct) =>
  act !== undefined && first({ ...act, ...unbounded }) === last({ ...act, ...unbounded });
function within(act: HistoryAct, { from, until }: PlaceHistory): Bounded {
  const [a, z] = [first(act), last(act)];
  if (act.whole || z === '9999-13') return act;
  return {
    ...act,
    ...(from && a < from && from < z ? { from } : {}),
    ...(until && a < until && until < z ? { until } : {}),
  };
}

/** Whether each act must come before each other is written out in full; whoever names one that must follow is not heard. */
function withoutImpossible(acts: readonly HistoryAct[]): readonly HistoryAct[] {
  const precedes = acts.map((a) => acts.map((b) => last(a) < first(b) || b.after === a.key));
  const places = acts.map((_, at) => at);
  for (const by of places)
    for (const from of places)
      for (const to of places)
        if (precedes[from]?.[by] && precedes[by]?.[to]) precedes[from][to] = true;
  return acts.map(({ after, ...act }, at) => {
    const isHeard = !acts.some(({ key }, to) => key === after && precedes[at]?.[to]);
    return isHeard && after !== undefined ? { ...act, after } : act;
  });
}

function orders(acts: readonly HistoryAct[]): HistoryAct[][] {
  if (acts.length === 0) return [[]];
  return acts
    .filter((act) => acts.every((other) => other === act || last(other) >= first(act)))
    .filter(({ after }) => !acts.some(({ key }) => key === after))
    .flatMap((act) => orders(acts.filter((other) => other !== act)).map((rest) => [act, ...rest]));
}

function walk({ terms, until, otherUntil, from }: PlaceHistory, order: readonly HistoryAct[]) {
  const days = order.map((_, at) => order.slice(at).map(last).sort()[0] ?? '');
  const binds = terms.relations === true || terms.binding === true;
  const standings: { day: string; standing: Standing; held: Held }[] = [];
  let cost = 0;

  let early = 'NONE';
  let signed = false;
  let consent = '';
  let consentAt = -1;
  let succession = false;
  let clauseFrom = '';
  let renewed = '';
  let renewedAt = -1;
  let inForce = false;
  let inForceSince = '';
  let provisional = false;
  let suspended = false;
  let partly = false;
  let renounced = false;
  let optedOut = false;
  let notice = false;
  let exit = '';
  let noticeAt = -1;
  const revoked = new Set<string>();
  let left = false;
  let leftOn = '';
  let leftByOther = false;
  let leftExactly = false;
  let oncePartied = false;
  let beforeLeaving: (() => void) | undefined;
  let beforeConsent: (() => void) | undefined;
  let gone = false;
  let wholeEntry = '';
  let wholeProvisional = '';
  let wholeEntryAct = -1;
  let wholeProvisionalAct = -1;
  let wholeApplicationOver = false;
  let wholeSuspended = false;
  let wholePartly = false;
  let terminated = false;
  let ended = false;

  const firstWhole = order.findIndex((act) => act.whole && act.kind === 'ENTERED_INTO_FORCE');

  const standing = (): Standing => {
    if (ended) return 'ENDED';
    if (left && !provisional) return 'WITHDRAWN';
    const joined = signed || consent !== '';
    if (suspended || (wholeSuspended && (inForce || provisional || (!binds && joined))))
      return 'SUSPENDED';
    if (!binds && joined) return 'SIGNATORY';
    if (inForce) return 'PARTY';
    if (provisional) return 'PROVISIONAL';
    if (consent) return 'CONTRACTING';
    if (signed) return 'SIGNATORY';
    if (notice) return 'UNCLEAR';
    return early as Standing;
  };
  const tell = (day: string) => {
    const held = { signed, consent, clauseFrom, inForce, gone: left && !provisional, notice };
    standings.push({ day, standing: standing(), held });
  };
  /** What the states held that ended on the day before a succession: of several what was in force, or consented to. */
  const heldLast = (act: HistoryAct): Held | undefined => {
    const all = (act.predecessors ?? []).flatMap((one) =>
      one.continuedOn ? [] : (naiveStandings(one).held(one.until ?? '9999-12-31') ?? []),
    );
    return (
      all.find((one) => one.inForce) ??
      all.find((one) => one.consent) ??
      all.find((one) => one.signed) ??
      all.find((one) => one.gone) ??
      all[0]
    );
  };

  /** The day on which a notice takes effect, where one is told. */
  const exitDay = (act: HistoryAct, day: string): string => {
    const clause = terms.withdrawal ? clauseDay(day, terms.withdrawal) : '';
    const effective = act.effective ? latestDay(act.effective) : clause;
    return effective && effective < day ? day : effective;
  };
  const revokedThatDay = (at: number): boolean =>
    order.some(
      (act, next) => next > at && act.kind === 'WITHDRAWAL_REVOKED' && days[next] === days[at],
    );
  /** Whether the country leaves after an act and then enters again, by no further consent. */
  const returnsAfter = (at: number): boolean => {
    let leaves = false;
    for (const [next, act] of order.entries()) {
      if (next <= at || act.whole) continue;
      if (act.kind === 'ENTERED_INTO_FORCE') return leaves;
      if (CONSENT.test(act.kind)) return false;
      if (/^(WITHDREW|EXPELLED)$/.test(act.kind) && !revokedThatDay(next)) leaves = true;
    }
    return false;
  };
  /** Whether the country's own entry into force is the next step of its own on record, and comes after a day. */
  const ownEntryComes = (at: number, day: string): boolean => {
    let leaves = '';
    for (let next = at + 1; next < order.length; next += 1) {
      const act = order[next];
      if (!act || act.whole) continue;
      const on = days[next] ?? '';
      if (act.kind === 'ENTERED_INTO_FORCE') return on > day && (leaves === '' || leaves > on);
      // An exit revoked on its own day is none.
      if (/^(WITHDREW|EXPELLED)$/.test(act.kind) && revokedThatDay(next)) continue;
      if (act.kind === 'WITHDRAWAL_NOTIFIED') leaves = exitDay(act, on);
      if (act.kind === 'WITHDRAWAL_REVOKED') leaves = '';
      if (
        CONSENT.test(act.kind) ||
        /^(SUCCEEDED|SIGNED|WITHDREW|EXPELLED|RATIFICATION_WITHDRAWN)$/.test(act.kind)
      )
        return false;
    }
    return false;
  };
  /** A notice waits for the recorded exit, where that is the next thing told of leaving and no return lies between. */
  const exitIsRecorded = (): boolean => {
    for (let next = noticeAt + 1; next < order.length; next += 1) {
      const act = order[next];
      if (!act || act.whole) continue;
      // An exit that nothing dates never comes.
      if (act.kind === 'WITHDREW') return (days[next] ?? '') <= '9999-12-31';
      if (act.kind === 'EXPELLED') return false;
      if (/^WITHDRAWAL_(NOTIFIED|REVOKED)$/.test(act.kind)) return false;
      const joins =
        CONSENT.test(act.kind) ||
        /^(SIGNED|ENDORSED|SUCCEEDED.*|ENTERED_INTO_FORCE)$/.test(act.kind);
      if (joins && exit !== '' && (days[next] ?? '') >= exit) return false;
    }
    return false;
  };
  const leave = (day: string, by?: HistoryAct) => {
    const was = {
      signed,
      consent,
      consentAt,
      succession,
      clauseFrom,
      inForce,
      inForceSince,
      provisional,
    };
    const also = {
      suspended,
      partly,
      renounced,
      optedOut,
      renewed,
      renewedAt,
      left,
      leftOn,
      leftExactly,
      oncePartied,
    };
    beforeLeaving = () => {
      ({ signed, consent, consentAt, succession, clauseFrom, inForce, inForceSince, provisional } =
        was);
      ({ suspended, partly, renounced, optedOut, renewed, renewedAt } = also);
      ({ left, leftOn, leftExactly, oncePartied } = also);
    };
    if (consent) oncePartied = true;
    left = renewed === '';
    leftOn = day;
    leftByOther = false;
    leftExactly = isExact(by);
    signed = inForce = provisional = suspended = partly = notice = renounced = optedOut = false;
    exit = '';
    consent = renewed;
    consentAt = renewedAt;
    succession = false;
    clauseFrom = renewed;
    if (renewed)
      beforeConsent = () => {
        left = true;
        leftOn = day;
        provisional = false;
      };
    renewed = '';
  };
  /** What comes by itself up to a day: the end of the state, the effect of a notice, the day of the clause. */
  const comesByItself = (day: string, thatDayToo: boolean) => {
    for (;;) {
      const due: { day: string; rank: number; does: () => void }[] = [];
      // Relations end with either state.
      const last = [until, otherUntil].filter((one) => one != null).sort()[0];
      if (last && !gone)
        due.push({
          day: nextDay(last),
          rank: 0,
          does: () => {
            gone = true;
            const hasGone = left && !provisional;
            const joined = binds ? inForce || provisional : signed;
            if (!hasGone && (joined || consent || suspended)) ended = true;
          },
        });
      if (notice && exit && !terminated && !gone && !exitIsRecorded())
        due.push({ day: exit, rank: 1, does: () => leave(exit, order[noticeAt]) });
      if (
        consent &&
        !inForce &&
        !terminated &&
        !gone &&
        wholeEntry &&
        terms.entersIntoForce &&
        clauseFrom &&
        !ownEntryComes(consentAt, consent)
      ) {
        const clause = clauseDay(clauseFrom, terms.entersIntoForce);
        // After a return the day may lie behind: then it is the day of the exit.
        const on = [clause, consent, wholeEntry, leftOn].sort().at(-1) ?? clause;
        due.push({
          day: on,
          rank: 2,
          does: () => {
            inForce = true;
            inForceSince = on;
            provisional = false;
          },
        });
      }
      const next = due
        .filter((one) => one.day < day || (thatDayToo && one.day === day))
        .sort((a, b) => (a.day === b.day ? a.rank - b.rank : a.day < b.day ? -1 : 1))[0];
      if (!next) return;
      next.does();
      tell(next.day);
    }
  };
  const sever = (day: string, byOther: boolean, by: HistoryAct) => {
    leave(day, by);
    wholeSuspended = wholePartly = false;
    leftByOther = byOther;
  };
  /** Whether two acts are of one day for certain: those of one month need not be. */
  const isThat = (before: number, day: string, at: number): boolean =>
    days[before] === day && isExact(order[before]) && lastOf(order[at]) <= day;
  const tied = () => signed || consent !== '' || inForce || provisional;
  const refuse = () => {
    cost += 1000;
  };
  const enter = (day: string) => {
    inForce = true;
    inForceSince = day;
    provisional = false;
  };
  /** Whether all apply it from a later day. */
  const isAppliedLater = (at: number): boolean =>
    order.some(
      (act, next) =>
        next > at &&
        act.whole &&
        act.kind === 'PROVISIONALLY_APPLIED' &&
        (days[next] ?? '') <= '9999-12-31',
    );
  /** Whether a signature begins provisional application: with all that day, or since the accord lets signatures suffice. */
  const signatureApplies = (day: string, at: number): boolean => {
    if (!binds || inForce || optedOut) return false;
    if (wholeProvisional)
      return isThat(wholeProvisionalAct, day, at) || terms.signatureApplies === true;
    if (!terms.signatureApplies || wholeApplicationOver) return false;
    return !isAppliedLater(at);
  };
  const sign = (day: string, at: number) => {
    signed = true;
    left = false;
    if (signatureApplies(day, at)) provisional = true;
  };
  const give = (day: string, at: number, kind = '') => {
    const [wasLeft, wasOn, wasRenounced, wasApplied] = [left, leftOn, renounced, provisional];
    beforeConsent = () => {
      left = wasLeft;
      leftOn = wasOn;
      // It is reached by what signatories apply no more than one that said it will not become a party.
      renounced = wasRenounced || signed;
      // What began with the consent, or after it, ends with it.
      if (!wasApplied) provisional = false;
    };
    consent = day;
    consentAt = at;
    succession = false;
    clauseFrom = day;
    renounced = false;
    left = false;
    leftOn = '';
    if (
      (kind === 'SIGNED_DEFINITIVELY' || isThat(wholeProvisionalAct, day, at)) &&
      signatureApplies(day, at)
    )
      provisional = true;
    const late = terms.entersIntoForce && clauseDay(day, terms.entersIntoForce) > day;
    if (isThat(wholeEntryAct, day, at) && !late && !ownEntryComes(at, day)) enter(day);
  };
  const endProvisional = () => {
    provisional = false;
    // A signatory has nothing in effect that could be suspended.
    if (!consent) suspended = partly = false;
  };
  const raise = (to: string) => {
    if (EARLY.indexOf(to) > EARLY.indexOf(early)) early = to;
  };

  order.forEach((act, at) => {
    if ((days[at] ?? '') > '9999-12-31') return;
    const day = days[at] ?? '';
    comesByItself(day, act.kind !== 'WITHDRAWAL_REVOKED');
    const wasAway = left;
    const { kind } = act;
    if (act.whole) {
      if (terminated) refuse();
      else if (kind === 'ENTERED_INTO_FORCE') {
        if (!wholeEntry) {
          wholeEntry = day;
          wholeEntryAct = at;
          const late =
            terms.entersIntoForce && consent && clauseFrom
              ? clauseDay(clauseFrom, terms.entersIntoForce) > day
              : false;
          if (consent && !inForce && !gone && !late && !ownEntryComes(consentAt, day)) enter(day);
        }
      } else if (kind === 'PROVISIONALLY_APPLIED') {
        if (!binds) refuse();
        else {
          if (!wholeProvisional) wholeProvisionalAct = at;
          wholeProvisional ||= day;
          wholeApplicationOver = false;
          const reaches = ((signed && !renounced) || consent) && !optedOut;
          if (reaches && !inForce && !suspended && !gone) provisional = true;
        }
      } else if (kind === 'PROVISIONAL_APPLICATION_ENDED') {
        wholeProvisional = '';
        wholeProvisionalAct = -1;
        wholeApplicationOver = true;
        endProvisional();
      } else if (kind === 'SUSPENDED') {
        if (act.inPart) wholePartly = true;
        else wholeSuspended = true;
      } else if (kind === 'RESUMED' && terms.relations) {
        // By the other state. Where nothing is to be resumed, this one supposedly did it too.
        if (!suspended && !partly && !wholeSuspended && !wholePartly) cost += 1;
        suspended = partly = wholeSuspended = wholePartly = false;
      } else if (kind === 'RESUMED') {
        if (!wholeSuspended && !wholePartly) refuse();
        wholeSuspended = wholePartly = false;
      } else if (kind === 'SEVERED') {
        // By the other state. Where there is nothing to sever, this one supposedly severed it too.
        if (terms.relations && inForce) sever(day, true, act);
        else if (terms.relations) cost += 1;
      } else if (kind === 'TERMINATED') {
        terminated = true;
        if (!gone && (inForce || provisional || suspended || consent || (!binds && signed)))
          ended = true;
        suspended = wholeSuspended = partly = wholePartly = notice = false;
        exit = '';
      }
      if (tied()) early = 'NONE';
      tell(day);
      return;
    }
    const end = [until, otherUntil].filter((one) => one != null).sort()[0];
    if (terminated || gone || (from && last(act) < from) || (end && first(act) > end)) refuse();
    else if (kind === 'FLOATED' || kind === 'SOUGHT') {
      if (!tied() && !left && early !== 'DECLINED') raise('APPROACHED');
    } else if (kind === 'NEGOTIATED' || kind === 'ADOPTED' || kind === 'INITIALLED') {
      if (!tied() && !left) raise('NEGOTIATING');
    } else if (kind === 'APPLIED') {
      if (!tied() && !left) raise('CANDIDATE');
    } else if (kind === 'ANNOUNCED') {
      if (!tied() && !left) early = 'ANNOUNCED';
    } else if (kind === 'DECLINED') {
      if (consent) refuse();
      else if (!tied() && !left) early = 'DECLINED';
    } else if (kind === 'SIGNED' || kind === 'ENDORSED' || kind === 'SUCCEEDED_TO_SIGNATURE') {
      const held = heldLast(act);
      const hadNone = held && !held.signed && !held.consent && !held.notice;
      if (signed || consent || (held && (held.gone || hadNone))) refuse();
      else sign(day, at);
    } else if (CONSENT.test(kind)) {
      if (!consent) give(day, at, kind);
      else if (inForce && !renewed && (notice || returnsAfter(at))) {
        // A return that waits for the exit of which notice is given, or for one before its own entry into force.
        renewed = day;
        renewedAt = at;
        cost += 1;
      } else if (inForce && succession && !notice) {
        // Once, a state may confirm what it succeeded to.
        succession = false;
        clauseFrom = consent;
        cost += 1;
      } else refuse();
    } else if (kind === 'SUCCEEDED') {
      const held = heldLast(act);
      if (consent || (left && !provisional)) refuse();
      else if (held && (held.gone || (!held.consent && !held.notice))) refuse();
      else {
        give(day, at);
        succession = true;
        // A consent that had still to take effect has that still.
        clauseFrom = held?.consent && !held.inForce ? held.clauseFrom : '';
        if (wholeEntry && !inForce && !clauseFrom && !ownEntryComes(at, day)) enter(day);
      }
    } else if (kind === 'ENTERED_INTO_FORCE') {
      if (firstWhole >= 0 && (days[firstWhole] ?? '') > day) refuse();
      else if (inForce) {
        if (inForceSince !== day) refuse();
      } else if (consent) enter(day);
      else if (left && oncePartied) {
        cost += 1;
        consent = day;
        consentAt = at;
        left = false;
        leftOn = '';
        enter(day);
      } else refuse();
    } else if (kind === 'PROVISIONALLY_APPLIED') {
      if (!binds || inForce || provisional || suspended) refuse();
      else {
        provisional = true;
        renounced = optedOut = false;
      }
    } else if (kind === 'PROVISIONAL_APPLICATION_ENDED') {
      // Who signs what all will apply may say that it will not.
      const may = terms.signatureApplies && signed && !inForce && !suspended && !optedOut;
      if (provisional) endProvisional();
      else if (may && isAppliedLater(at)) optedOut = true;
      else refuse();
    } else if (kind === 'INTENT_NOT_TO_BECOME_PARTY') {
      if (consent || !(signed || provisional)) refuse();
      else {
        renounced = true;
        if (!order.slice(at + 1).some((other) => other.kind === 'PROVISIONAL_APPLICATION_ENDED'))
          endProvisional();
      }
    } else if (kind === 'RATIFICATION_WITHDRAWN') {
      // A return that waits for an exit is taken back by itself.
      if (renewed) renewed = '';
      else if (!consent || inForce) refuse();
      else {
        if (noticeAt > consentAt) {
          notice = false;
          exit = '';
        }
        consent = '';
        beforeConsent?.();
        if (!provisional && (binds || !signed)) suspended = partly = false;
      }
    } else if (kind === 'SUSPENDED' && terms.relations && inForce && wholeSuspended && !suspended) {
      // The other state suspended them before.
    } else if (kind === 'SUSPENDED') {
      const may = inForce || provisional || consent !== '' || (!binds && signed);
      if (!may || standing() === 'SUSPENDED') refuse();
      else if (act.inPart) partly = true;
      else suspended = true;
    } else if (kind === 'RESUMED' && terms.relations) {
      if (!suspended && !partly && !wholeSuspended && !wholePartly) refuse();
      suspended = partly = wholeSuspended = wholePartly = false;
    } else if (kind === 'RESUMED') {
      if (!suspended && !partly) refuse();
      suspended = partly = false;
    } else if (
      /^(WITHDRAWAL_NOTIFIED|WITHDREW|EXPELLED)$/.test(kind) &&
      binds &&
      (signed || provisional) &&
      !consent &&
      !notice
    ) {
      // Who has only signed, or applied it so far, has nothing to leave.
      refuse();
    } else if (kind === 'WITHDRAWAL_NOTIFIED') {
      if (left && !provisional) refuse();
      else {
        notice = true;
        noticeAt = at;
        exit = exitDay(act, day);
      }
    } else if (kind === 'WITHDREW' || kind === 'EXPELLED') {
      if (kind === 'WITHDREW' && revoked.has(day) && tied() && !notice) {
        // Void: it was scheduled for this day, and revoked.
      } else if (tied() || notice) leave(day, act);
      else refuse();
    } else if (kind === 'WITHDRAWAL_REVOKED') {
      if (notice) {
        notice = false;
        if (exit) revoked.add(exit);
        exit = '';
        if (renewedAt > noticeAt) renewed = '';
      } else if (left && leftOn === day && leftExactly && isExact(act) && beforeLeaving) {
        beforeLeaving();
        notice = false;
        exit = '';
        revoked.add(day);
      } else refuse();
    } else if (kind === 'ESTABLISHED' && terms.relations && !inForce) {
      give(day, at);
      enter(day);
    } else if (kind === 'SEVERED' && terms.relations && inForce) sever(day, false, act);
    else if (kind === 'SEVERED' && terms.relations && left && leftByOther) cost += 1;
    else refuse();
    // Nothing tells when it would have come back.
    if (!act.date && wasAway && !left) cost += 1;
    if (tied()) early = 'NONE';
    tell(day);
  });
  comesByItself('9999-12-31', true);
  return {
    cost,
    dated: order.flatMap(({ date, key }) => (date ? [key] : [])).join(),
    late: order.reduce((sum, { date }, at) => (date ? sum : sum + at), 0),
    held: (day: string): Held | undefined => standings.filter((one) => one.day <= day).at(-1)?.held,
    on: (day: string): Standing =>
      standings.filter((one) => one.day <= day).at(-1)?.standing ?? 'NONE',
  };
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
