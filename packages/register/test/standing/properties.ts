import type { ActKind, Standing } from '@signatory/schema';
import { dayBefore, latestDay } from '../../src/dates/partial-date.ts';
import { clauseDay } from '../../src/standing/clause.ts';
import { type Derivation, derive, stepOn } from '../../src/standing/derive.ts';
import { CONSENTS, type HistoryAct, type PlaceHistory } from '../../src/standing/history.ts';
import type { Transition } from '../../src/standing/transition.ts';
import { TRANSITIONS } from '../../src/standing/transitions.ts';
import {
  actsToldTwice,
  contestedActs,
  declarations,
  namesOfKeys,
  orderOfEntries,
  revocations,
} from './changed-histories.ts';
import type { Property } from './property.ts';
import { everyActTaken } from './rows-taken.ts';
import { daysLater, told, turningDays } from './turning-days.ts';

/** Days that come with no act, reckoned from the record alone. */
function pendingDays({ acts, terms, until }: PlaceHistory, { steps }: Derivation): Set<string> {
  const placed = steps.flatMap(({ day }) => day);
  const { entersIntoForce, withdrawal } = terms;
  const notices = acts.flatMap(({ effective }) => (effective ? [latestDay(effective)] : []));
  const clauses = placed.flatMap((day) => [
    ...(entersIntoForce ? [clauseDay(day, entersIntoForce)] : []),
    ...(withdrawal ? [clauseDay(day, withdrawal)] : []),
  ]);
  return new Set([...notices, ...clauses, ...(until ? [daysLater(until, 1)] : [])]);
}

const afterTheLastAct: Property = (history, _, table) => {
  const derivation = derive(history, table);
  const acts = history.acts.flatMap(({ date, attested }) =>
    date ? [latestDay(date)] : attested ? [attested] : [],
  );
  const last = acts.sort().at(-1) ?? '';
  const pending = pendingDays(history, derivation);
  const late = derivation.steps.find(({ day }) => day > last && !pending.has(day));
  return late ? `${late.day} with no act and nothing pending` : null;
};

const GIVEN_BY: Readonly<Record<Standing, readonly ActKind[]>> = {
  NONE: [],
  APPROACHED: ['FLOATED', 'SOUGHT'],
  NEGOTIATING: ['NEGOTIATED', 'ADOPTED', 'INITIALLED'],
  CANDIDATE: ['APPLIED'],
  ANNOUNCED: ['ANNOUNCED'],
  DECLINED: ['DECLINED'],
  SIGNATORY: [
    'SIGNED',
    'ENDORSED',
    'SUCCEEDED_TO_SIGNATURE',
    ...CONSENTS,
    'SUCCEEDED',
    // A return that is supposed, in an accord that does not bind.
    'ENTERED_INTO_FORCE',
  ],
  CONTRACTING: [...CONSENTS, 'SUCCEEDED'],
  PARTY: [...CONSENTS, 'SUCCEEDED', 'ENTERED_INTO_FORCE', 'ESTABLISHED'],
  PROVISIONAL: [
    'PROVISIONALLY_APPLIED',
    'SIGNED',
    'ENDORSED',
    'SUCCEEDED_TO_SIGNATURE',
    ...CONSENTS,
    'SUCCEEDED',
  ],
  SUSPENDED: ['SUSPENDED'],
  UNCLEAR: ['WITHDRAWAL_NOTIFIED'],
  WITHDRAWN: ['WITHDREW', 'EXPELLED', 'WITHDRAWAL_NOTIFIED', 'SEVERED'],
  ENDED: ['TERMINATED'],
};

const ENTRY: ActKind = 'ENTERED_INTO_FORCE';
const EXITS: readonly ActKind[] = ['WITHDREW', 'EXPELLED', 'SEVERED'];

const sinceAndAct: Property = (history, _, table) => {
  const derivation = derive(history, table);
  const refused = derivation.faults.map(({ act }) => act);
  const taken = derivation.order.filter((act) => !refused.includes(act));
  for (const day of turningDays(history)) {
    const step = stepOn(derivation, day);
    if (!step) continue;
    const { standing, since, act, endsOn } = step;
    if ((since ?? '') > day) return `${day}: ${standing} since ${since}`;
    if (endsOn !== null && endsOn <= day) return `${day}: ends on ${endsOn}`;
    if (act?.contested) return `${day}: ${standing} by a contested act`;
    if ((since === null) !== (standing === 'NONE')) return `${day}: ${standing} since ${since}`;
    const byItself = standing === 'ENDED' && act === null && history.until != null;
    if (standing !== 'NONE' && !byItself && !(act && GIVEN_BY[standing].includes(act.kind))) {
      return `${day}: ${standing} by ${act?.kind}`;
    }
    if (standing === 'SUSPENDED' && stepOn(derivation, since ?? day)?.standing !== 'SUSPENDED') {
      return `${day}: suspended since ${since}, and not on that day`;
    }
    // An entry into force that an exit follows on that day is of what it left.
    const own: HistoryAct | undefined = taken.findLast(
      ({ kind, whole, date }) => !whole && date === since && [ENTRY, ...EXITS].includes(kind),
    );
    if (standing === 'PARTY' && own?.kind === ENTRY && (act?.whole || act?.kind !== ENTRY)) {
      return `${day}: party since ${since}, not by its own entry into force`;
    }
    const before = since && stepOn(derivation, dayBefore(since));
    // One may have ended and begun again on one day, and a consent given before an exit outlives it.
    const again =
      derivation.steps.some((one) => one.day === since && one.standing !== standing) ||
      (step.state.lastExit ?? '') > (since ?? '');
    if (before && !again && before.standing === standing && before.act === act) {
      return `${day}: ${standing} since ${since}, and before`;
    }
  }
  return null;
};

const refusals: Property = (history, _, table) => {
  const fault = derive(history, table).faults.find(
    ({ act, cure }) => cure.trim() === '' || !act || !history.acts.includes(act),
  );
  return fault ? `${fault.name} names no act or no cure` : null;
};

export const PROPERTIES: readonly (readonly [name: string, holds: Property])[] = [
  ['the order of entries in the file never matters', orderOfEntries],
  ['the keys of acts never matter', namesOfKeys],
  ['contested acts do not enter', contestedActs],
  ['declarations, reservations and suspensions in part change nothing', declarations],
  ['an act told twice is one', actsToldTwice],
  ['after the last act nothing changes until a pending day', afterTheLastAct],
  ['the day and the act shown are those that gave the standing', sinceAndAct],
  ['a line of the table takes every act', everyActTaken],
  ['every refusal names its act and a cure', refusals],
  ['an act and its revocation leave the standing as it was', revocations],
];

/** The first histories, up to five, of which a property does not hold. */
export function broken(
  property: Property,
  historyOf: (seed: number) => PlaceHistory,
  seeds: number,
  table: readonly Transition[] = TRANSITIONS,
): readonly string[] {
  const found: string[] = [];
  for (let seed = 0; seed < seeds && found.length < 5; seed += 1) {
    const wrong = property(historyOf(seed), seed, table);
    if (wrong) found.push(`${seed}, ${wrong}; ${told(historyOf(seed))}`);
  }
  return found;
}
