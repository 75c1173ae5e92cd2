import type { ActKind } from '@signatory/schema';
import { type Day, NEVER } from '../dates/partial-date.ts';
import { isConsent, isExit, type Terms } from './history.ts';
import { effectOf } from './leaving.ts';
import type { PlacedAct } from './orders.ts';
import type { Lookahead } from './transition.ts';

const AFTER_ENTRY: readonly ActKind[] = [
  'SUCCEEDED',
  'SIGNED',
  'WITHDREW',
  'EXPELLED',
  'RATIFICATION_WITHDRAWN',
];
const RETURNS: readonly ActKind[] = [
  'SIGNED',
  'ENDORSED',
  'SUCCEEDED',
  'SUCCEEDED_TO_SIGNATURE',
  'ENTERED_INTO_FORCE',
];

/** What the rest of an order of acts tells of one that is reached. */
export function lookaheadIn(
  order: readonly PlacedAct[],
  terms: Terms,
  { heldBy, heldLast }: Pick<Lookahead, 'heldBy' | 'heldLast'>,
): Lookahead {
  const ownAfter = (at: number) => order.slice(at + 1).filter(({ act }) => !act.whole);
  return {
    accordInForce:
      order.find(({ act }) => act.whole && act.kind === 'ENTERED_INTO_FORCE')?.day ?? null,
    ownEntryComes(at: number, day: Day) {
      const own = ownAfter(at).filter(notCalledOff);
      const next = own.find(
        ({ act: { kind } }) =>
          kind === 'ENTERED_INTO_FORCE' || isConsent(kind) || AFTER_ENTRY.includes(kind),
      );
      if (next?.act.kind !== 'ENTERED_INTO_FORCE' || next.day <= day) return false;
      return !leavesBefore(own, next, terms);
    },
    returnEnters(at) {
      const own = ownAfter(at).filter(notCalledOff);
      const next = own.findIndex(
        ({ act: { kind } }) => kind === 'ENTERED_INTO_FORCE' || isConsent(kind),
      );
      return (
        own[next]?.act.kind === 'ENTERED_INTO_FORCE' &&
        own.slice(0, next).some(({ act: { kind } }) => isExit(kind))
      );
    },
    provisionalComes: (at) =>
      order
        .slice(at + 1)
        .some(
          ({ act: { kind, whole }, day }) =>
            whole && kind === 'PROVISIONALLY_APPLIED' && day !== NEVER,
        ),
    provisionalEndComes: (at) =>
      order.slice(at + 1).some(({ act }) => act.kind === 'PROVISIONAL_APPLICATION_ENDED'),
    recordedExit(at: number, effective: Day | null) {
      const next = ownAfter(at).find(
        ({ act: { kind }, day }) =>
          isExit(kind) ||
          kind === 'WITHDRAWAL_NOTIFIED' ||
          kind === 'WITHDRAWAL_REVOKED' ||
          ((isConsent(kind) || RETURNS.includes(kind)) && effective !== null && day >= effective),
      );
      return next?.act.kind === 'WITHDREW' && next.day !== NEVER ? next.day : null;
    },
    heldBy,
    heldLast,
  };
}

/** False of an exit that is revoked on its own day. */
function notCalledOff(
  { act: { kind }, day }: PlacedAct,
  at: number,
  own: readonly PlacedAct[],
): boolean {
  return !(
    isExit(kind) &&
    own.slice(at + 1).some((next) => next.act.kind === 'WITHDRAWAL_REVOKED' && next.day === day)
  );
}

/** Whether a notice that is not revoked takes effect before an act that follows it. */
function leavesBefore(own: readonly PlacedAct[], next: PlacedAct, terms: Terms): boolean {
  const between = own.slice(0, own.indexOf(next));
  const notice = between.findLast(({ act: { kind } }) => kind.startsWith('WITHDRAWAL_'));
  if (notice?.act.kind !== 'WITHDRAWAL_NOTIFIED') return false;
  const effective = effectOf(notice.act, notice.day, terms);
  return effective !== null && effective <= next.day;
}
