import { type ActKind, CONSENT_KINDS, type Standing } from '@signatory/schema';
import { dayBefore, latestDay } from '../../src/dates/partial-date.ts';
import { clauseDay } from '../../src/standing/clause.ts';
import { type Derivation, derive, stepOn } from '../../src/standing/derive.ts';
import type { HistoryAct, PlaceHistory } from '../../src/standing/history.ts';
import type { Transition } from '../../src/standing/transition.ts';
import { TRANSITIONS } from '../../src/standing/transitions.ts';
import {
  actsToldTwice,
  contestedActs,
  continuedPlaces,
  declarations,
  namesOfKeys,
  orderOfEntries,
  revocations,
  suspensionInPart,
} from './changed-histories.ts';
import type { Property } from './property.ts';
import { everyActTaken } from './rows-taken.ts';
import { daysLater, textOf, turningDays } from './turning-days.ts';

/** Days that come with no act, reckoned from the record alone. */
function pendingDays(
  { acts, terms, until, otherUntil }: PlaceHistory,
  { steps }: Derivation,
): Set<string> {
  const placed = steps.flatMap(({ day }) => day);
  const { entersIntoForce, withdrawal } = terms;
  const notices = acts.flatMap(({ effective }) => (effective ? [latestDay(effective)] : []));
  const clauses = placed.flatMap((day) => [
    ...(entersIntoForce ? [clauseDay(day, entersIntoForce)] : []),
    ...(withdrawal ? [clauseDay(day, withdrawal)] : []),
  ]);
  const ends = [until, otherUntil].flatMap((day) => (day ? [daysLater(day, 1)] : []));
  return new Set([...notices, ...clauses, ...ends]);
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
    ...CONSENT_KINDS,
    'SUCCEEDED',
    // A return that is supposed, in an accord that does not bind.
    'ENTERED_INTO_FORCE',
  ],
  CONTRACTING: [...CONSENT_KINDS, 'SUCCEEDED'],
  PARTY: [...CONSENT_KINDS, 'SUCCEEDED', 'ENTERED_INTO_FORCE', 'ESTABLISHED'],
  PROVISIONAL: [
    'PROVISIONALLY_APPLIED',
    'SIGNED',
    'ENDORSED',
    'SUCCEEDED_TO_SIGNATURE',
    ...CONSENT_KINDS,
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
    const isFormer = history.until != null || history.otherUntil != null;
    const byItself = standing === 'ENDED' && act === null && isFormer;
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

const endsAhead: Property = (history, _, table) => {
  const { steps } = derive(history, table);
  const late = steps.find(({ endsOn }, at) => {
    const next = steps[at + 1]?.day ?? '9999-12-31';
    return endsOn !== null && endsOn < next;
  });
  return late ? `${late.day}: ${late.standing} ends on ${late.endsOn}, and goes on` : null;
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
  ['declarations and reservations change nothing', declarations],
  ['a suspension in part changes nothing where nothing resumes', suspensionInPart],
  ['no standing outlives the day on which it is said to end', endsAhead],
  ['an act told twice is one', actsToldTwice],
  ['after the last act nothing changes until a pending day', afterTheLastAct],
  ['the day and the act shown are those that gave the standing', sinceAndAct],
  ['a line of the table takes every act', everyActTaken],
  ['every refusal names its act and a cure', refusals],
  ['who continues a place has the standing that it would have had', continuedPlaces],
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
    if (wrong) found.push(`${seed}, ${wrong}; ${textOf(historyOf(seed))}`);
  }
  return found;
}
