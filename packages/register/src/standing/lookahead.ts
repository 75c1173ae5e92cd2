import type { Day } from '../dates/partial-date.ts';
import { isConsent, type Kind } from './history.ts';
import type { PlacedAct } from './orders.ts';
import type { Record } from './transition.ts';

const AFTER_ENTRY: readonly Kind[] = [
  'SUCCEEDED',
  'SIGNED',
  'WITHDREW',
  'EXPELLED',
  'RATIFICATION_WITHDRAWN',
  'WITHDRAWAL_NOTIFIED',
];
const RETURNS: readonly Kind[] = [
  'SIGNED',
  'ENDORSED',
  'SUCCEEDED',
  'SUCCEEDED_TO_SIGNATURE',
  'ENTERED_INTO_FORCE',
];

/** What the rest of an order of acts tells of one that is reached. */
export function recordIn(order: readonly PlacedAct[], heldBy: Record['heldBy']): Record {
  const ownAfter = (at: number) => order.slice(at + 1).filter(({ act }) => !act.whole);
  return {
    accordInForce:
      order.find(({ act }) => act.whole && act.kind === 'ENTERED_INTO_FORCE')?.day ?? null,
    ownEntryComes(at: number, day: Day) {
      const next = ownAfter(at).find(
        ({ act: { kind } }) =>
          kind === 'ENTERED_INTO_FORCE' || isConsent(kind) || AFTER_ENTRY.includes(kind),
      );
      return next?.act.kind === 'ENTERED_INTO_FORCE' && next.day > day;
    },
    provisionalEndComes: (at) =>
      order.slice(at + 1).some(({ act }) => act.kind === 'PROVISIONAL_APPLICATION_ENDED'),
    exitIsRecorded(at: number, effective: Day | null) {
      const next = ownAfter(at).find(
        ({ act: { kind }, day }) =>
          kind === 'WITHDREW' ||
          kind === 'EXPELLED' ||
          kind === 'WITHDRAWAL_NOTIFIED' ||
          kind === 'WITHDRAWAL_REVOKED' ||
          ((isConsent(kind) || RETURNS.includes(kind)) && effective !== null && day >= effective),
      );
      return next?.act.kind === 'WITHDREW' || next?.act.kind === 'EXPELLED';
    },
    heldBy,
  };
}
