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
  /** How many acts contradict the record. */
  readonly refused: number;
}

/** All standings on a day to which an order leads that supposes least; more than one where the record does not tell. */
export function naiveStandings(history: PlaceHistory): NaiveStandings {
  const acts: HistoryAct[] = [];
  for (const act of history.acts) {
    if (act.contested || NO_EFFECT.test(act.kind) || act.inPart) continue;
    const twice = acts.some(
      (other) =>
        other.kind === act.kind &&
        other.whole === act.whole &&
        other.date === act.date &&
        other.attested === act.attested &&
        other.effective === act.effective,
    );
    if (!twice) acts.push(act);
  }
  const walks = orders(acts).map((order) => walk(history, order));
  const least = Math.min(...walks.map(({ cost }) => cost));
  const cheapest = walks.filter(({ cost }) => cost === least);
  // Where only undated acts stand elsewhere, they stand as late as they may.
  const kept = cheapest.filter((one) =>
    cheapest.every((other) => other.dated !== one.dated || other.late <= one.late),
  );
  return {
    on: (day) => new Set(kept.map(({ on }) => on(day))),
    refused: Math.floor((Number.isFinite(least) ? least : 0) / 1000),
  };
}

const first = (act: HistoryAct) => (act.date ? earliestDay(act.date) : '0001-01-01');
const last = (act: HistoryAct) => (act.date ? latestDay(act.date) : (act.attested ?? '9999-13'));

function orders(acts: readonly HistoryAct[]): HistoryAct[][] {
  if (acts.length === 0) return [[]];
  return acts
    .filter((act) => acts.every((other) => other === act || last(other) >= first(act)))
    .flatMap((act) => orders(acts.filter((other) => other !== act)).map((rest) => [act, ...rest]));
}

function walk({ terms, until, from }: PlaceHistory, order: readonly HistoryAct[]) {
  const days = order.map((_, at) => order.slice(at).map(last).sort()[0] ?? '');
  const binds = terms.relations === true || terms.binding === true;
  const told: { day: string; standing: Standing }[] = [];
  let cost = 0;

  let early = 'NONE';
  let signed = false;
  let consent = '';
  let consentAt = -1;
  let succession = false;
  let renewed = '';
  let renewedAt = -1;
  let inForce = false;
  let inForceSince = '';
  let provisional = false;
  let suspended = false;
  let renounced = false;
  let notice = false;
  let exit = '';
  let noticeAt = -1;
  let revoked = '';
  let left = false;
  let leftOn = '';
  let oncePartied = false;
  let beforeLeaving: (() => void) | undefined;
  let beforeConsent: (() => void) | undefined;
  let gone = false;
  let wholeEntry = '';
  let wholeProvisional = '';
  let wholeSuspended = false;
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
  const tell = (day: string) => told.push({ day, standing: standing() });

  /** The day on which a notice takes effect, where one is told. */
  const exitDay = (act: HistoryAct, day: string): string => {
    const clause = terms.withdrawal ? clauseDay(day, terms.withdrawal) : '';
    const told = act.effective ? latestDay(act.effective) : clause;
    return told && told < day ? day : told;
  };
  const revokedThatDay = (at: number): boolean =>
    order.some(
      (act, next) => next > at && act.kind === 'WITHDRAWAL_REVOKED' && days[next] === days[at],
    );
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
      if (act.kind === 'WITHDREW') return true;
      if (act.kind === 'EXPELLED') return false;
      if (/^WITHDRAWAL_(NOTIFIED|REVOKED)$/.test(act.kind)) return false;
      const joins =
        CONSENT.test(act.kind) ||
        /^(SIGNED|ENDORSED|SUCCEEDED.*|ENTERED_INTO_FORCE)$/.test(act.kind);
      if (joins && exit !== '' && (days[next] ?? '') >= exit) return false;
    }
    return false;
  };
  const leave = (day: string) => {
    const was = { signed, consent, consentAt, succession, inForce, inForceSince, provisional };
    const also = { suspended, renounced, renewed, renewedAt, left, leftOn, oncePartied };
    beforeLeaving = () => {
      ({ signed, consent, consentAt, succession, inForce, inForceSince, provisional } = was);
      ({ suspended, renounced, renewed, renewedAt, left, leftOn, oncePartied } = also);
    };
    if (consent) oncePartied = true;
    left = renewed === '';
    leftOn = day;
    signed = inForce = provisional = suspended = notice = renounced = false;
    exit = '';
    consent = renewed;
    consentAt = renewedAt;
    succession = false;
    if (renewed)
      beforeConsent = () => {
        left = true;
        leftOn = day;
      };
    renewed = '';
  };
  /** What comes by itself up to a day: the end of the state, the effect of a notice, the day of the clause. */
  const comesByItself = (day: string, thatDayToo: boolean) => {
    for (;;) {
      const due: { day: string; rank: number; does: () => void }[] = [];
      if (until && !gone)
        due.push({
          day: nextDay(until),
          rank: 0,
          does: () => {
            gone = true;
            if (!left && (suspended || (binds && (inForce || provisional)))) ended = true;
          },
        });
      if (notice && exit && !terminated && !gone && !exitIsRecorded())
        due.push({ day: exit, rank: 1, does: () => leave(exit) });
      if (
        consent &&
        !inForce &&
        !terminated &&
        !gone &&
        wholeEntry &&
        terms.entersIntoForce &&
        !succession &&
        !ownEntryComes(consentAt, consent)
      ) {
        const clause = clauseDay(consent, terms.entersIntoForce);
        // After a return the day may lie behind: then it is the day of the exit.
        const on = [clause, wholeEntry, leftOn].sort().at(-1) ?? clause;
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
  const tied = () => signed || consent !== '' || inForce || provisional;
  const refuse = () => {
    cost += 1000;
  };
  const enter = (day: string) => {
    inForce = true;
    inForceSince = day;
    provisional = false;
  };
  const sign = (day: string) => {
    signed = true;
    left = false;
    if (
      binds &&
      !inForce &&
      (wholeProvisional === day || (wholeProvisional && terms.signatureApplies))
    )
      provisional = true;
  };
  const give = (day: string, at: number, kind = '') => {
    const [wasLeft, wasOn, wasRenounced] = [left, leftOn, renounced];
    beforeConsent = () => {
      left = wasLeft;
      leftOn = wasOn;
      renounced = wasRenounced;
    };
    consent = day;
    consentAt = at;
    succession = false;
    renounced = false;
    left = false;
    leftOn = '';
    const suffices = terms.signatureApplies === true && kind === 'SIGNED_DEFINITIVELY';
    if (binds && !inForce && wholeProvisional && (wholeProvisional === day || suffices))
      provisional = true;
    const late = terms.entersIntoForce && clauseDay(day, terms.entersIntoForce) > day;
    if (wholeEntry === day && !late && !ownEntryComes(at, day)) enter(day);
  };
  const endProvisional = () => {
    provisional = false;
    // A signatory has nothing in effect that could be suspended.
    if (!consent) suspended = false;
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
          const late =
            terms.entersIntoForce && consent && !succession
              ? clauseDay(consent, terms.entersIntoForce) > day
              : false;
          if (consent && !inForce && !gone && !late && !ownEntryComes(consentAt, day)) enter(day);
        }
      } else if (kind === 'PROVISIONALLY_APPLIED') {
        if (!binds) refuse();
        else {
          wholeProvisional ||= day;
          if (((signed && !renounced) || consent) && !inForce && !suspended && !gone)
            provisional = true;
        }
      } else if (kind === 'PROVISIONAL_APPLICATION_ENDED') {
        wholeProvisional = '';
        endProvisional();
      } else if (kind === 'SUSPENDED') wholeSuspended = true;
      else if (kind === 'RESUMED') {
        if (!wholeSuspended) refuse();
        wholeSuspended = false;
      } else if (kind === 'TERMINATED') {
        terminated = true;
        if (!gone && (inForce || provisional || suspended || (!binds && (signed || consent))))
          ended = true;
        suspended = wholeSuspended = notice = false;
        exit = '';
      }
      tell(day);
      return;
    }
    if (terminated || (from && last(act) < from) || (until && first(act) > until) || gone) refuse();
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
      if (signed || consent) refuse();
      else sign(day);
    } else if (CONSENT.test(kind)) {
      if (!consent) give(day, at, kind);
      else if (inForce && !renewed) {
        renewed = day;
        renewedAt = at;
        cost += 1;
      } else refuse();
    } else if (kind === 'SUCCEEDED') {
      if (consent) refuse();
      else {
        give(day, at);
        succession = true;
        if (wholeEntry && !inForce && !ownEntryComes(at, day)) enter(day);
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
        renounced = false;
      }
    } else if (kind === 'PROVISIONAL_APPLICATION_ENDED') {
      if (!provisional) refuse();
      else endProvisional();
    } else if (kind === 'INTENT_NOT_TO_BECOME_PARTY') {
      if (consent || !(signed || provisional)) refuse();
      else {
        renounced = true;
        if (!order.slice(at + 1).some((other) => other.kind === 'PROVISIONAL_APPLICATION_ENDED'))
          endProvisional();
      }
    } else if (kind === 'RATIFICATION_WITHDRAWN') {
      if (!consent || inForce) refuse();
      else {
        if (noticeAt > consentAt) {
          notice = false;
          exit = '';
        }
        consent = '';
        if (!provisional) suspended = false;
        beforeConsent?.();
      }
    } else if (kind === 'SUSPENDED') {
      const may = inForce || provisional || consent !== '' || (!binds && signed);
      if (!may || standing() === 'SUSPENDED') refuse();
      else suspended = true;
    } else if (kind === 'RESUMED') {
      if (!suspended) refuse();
      suspended = false;
    } else if (kind === 'WITHDRAWAL_NOTIFIED') {
      if (left && !provisional) refuse();
      else {
        notice = true;
        noticeAt = at;
        exit = exitDay(act, day);
      }
    } else if (kind === 'WITHDREW' || kind === 'EXPELLED') {
      if (kind === 'WITHDREW' && revoked === day && tied() && !notice) {
        // Void: it was scheduled for this day, and revoked.
      } else if (tied() || notice) leave(day);
      else refuse();
    } else if (kind === 'WITHDRAWAL_REVOKED') {
      if (notice) {
        notice = false;
        revoked = exit;
        exit = '';
      } else if (left && leftOn === day && beforeLeaving) {
        beforeLeaving();
        notice = false;
        exit = '';
        revoked = day;
      } else refuse();
    } else if (kind === 'ESTABLISHED' && terms.relations && !inForce) {
      give(day, at);
      enter(day);
    } else if (kind === 'SEVERED' && terms.relations && inForce) leave(day);
    else refuse();
    // Nothing tells when it would have come back.
    if (!act.date && wasAway && !left) cost += 1;
    tell(day);
  });
  comesByItself('9999-12-31', true);
  return {
    cost,
    dated: order.flatMap(({ date, key }) => (date ? [key] : [])).join(),
    late: order.reduce((sum, { date }, at) => (date ? sum : sum + at), 0),
    on: (day: string): Standing => told.filter((one) => one.day <= day).at(-1)?.standing ?? 'NONE',
  };
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
