import type { ActKind } from '@signatory/schema';
import { Refused } from '../errors.ts';
import {
  type AccordActs,
  type ActFields,
  actsOf,
  isSurelyBefore,
  type PlacedAct,
  refuse,
} from './accord-acts.ts';
import { checkContinuations } from './continuation.ts';
import { type AccordSort, notPermitted, sortOf } from './permissions.ts';
import { checkWholeActs } from './whole-acts.ts';

/** What takes something back, and what it takes back. */
const TAKEN_BACK: Readonly<Partial<Record<ActKind, ActKind>>> = {
  RESERVATION_WITHDRAWN: 'RESERVED',
  DECLARATION_WITHDRAWN: 'DECLARED',
  OBJECTION_WITHDRAWN: 'OBJECTED',
};

/** What two states, and no third, do in relations between them. */
const BETWEEN_TWO: readonly ActKind[] = ['ESTABLISHED', 'SEVERED', 'SUSPENDED', 'RESUMED'];

/**
 * Throws `Refused` for an act that contradicts what kind of accord it is in, itself, or the other acts there, as far as that
 * follows from no standing: what follows from one is refused by the derivation.
 */
export function checkContradictions(accord: AccordActs): void {
  const sort = sortOf(accord);
  const all = actsOf(accord);
  checkTerms(accord, sort);
  for (const placed of all) checkOne(placed, sort);
  const uncontested = all.filter(({ act }) => !act.contested);
  checkWholeActs(accord, uncontested);
  checkContinuations(uncontested);
  for (const { country, acts = [] } of accord.participations ?? [])
    checkTakenBack(uncontested, country, acts);
  if (sort === 'RELATIONS') checkTwo(uncontested);
}

function checkTerms(accord: AccordActs, sort: AccordSort): void {
  if (sort === 'BINDING' || sort === 'DISPUTED') return;
  for (const field of ['entersIntoForce', 'signatureApplies'] as const) {
    if (accord[field] === undefined) continue;
    const wrong = `${field} is said of an accord to which no consent is given: it does not bind, or is diplomatic relations`;
    throw new Refused(wrong, 'remove it, or correct kind or binding', [field]);
  }
}

function checkOne(placed: PlacedAct, sort: AccordSort): void {
  const { act, country } = placed;
  const refused = notPermitted(act, country === null ? 'WHOLE' : 'COUNTRY', sort);
  if (refused) refuse(placed, refused.wrong, refused.cure);
  const { effective, notified, objectedTo, continues } = act;
  if (isSurelyBefore({ date: effective }, act))
    refuse(placed, 'it takes effect before it was given', 'correct date or effective');
  if (isSurelyBefore({ date: notified }, act))
    refuse(placed, 'it was notified before the day of succession', 'correct date or notified');
  if (country !== null && objectedTo === country)
    refuse(placed, 'it objects to itself', 'name in objectedTo whose reservation it is');
  if (country !== null && continues === country)
    refuse(placed, 'it continues itself', 'name in continues whose place it continues');
}

/** A reservation, declaration or objection that is withdrawn was made, by the same country and not later. */
function checkTakenBack(
  uncontested: readonly PlacedAct[],
  country: string,
  acts: readonly ActFields[],
): void {
  for (const placed of uncontested.filter((one) => one.country === country)) {
    const made = TAKEN_BACK[placed.act.kind];
    if (!made) continue;
    const { objectedTo } = placed.act;
    const isMade = acts.some(
      (act) =>
        act.kind === made &&
        !isSurelyBefore(placed.act, act) &&
        (!objectedTo || !act.objectedTo || act.objectedTo === objectedTo),
    );
    if (!isMade)
      refuse(
        placed,
        `no ${made} comes before it`,
        `enter the ${made}, undated where no source dates it`,
      );
  }
}

interface RelatedAct {
  readonly placed: PlacedAct;
  readonly act: ActFields;
  readonly state: string;
}

/** Relations that a state suspended are resumed by that state, or by both. */
function checkResumed(related: readonly RelatedAct[]): void {
  const mayBeSameDay = (a: ActFields, b: ActFields) =>
    !isSurelyBefore(a, b) && !isSurelyBefore(b, a);
  const of = (kind: ActKind) => related.filter(({ act }) => act.kind === kind);
  for (const one of of('RESUMED')) {
    const isOfBoth = of('RESUMED').some(
      ({ act, state }) => state !== one.state && mayBeSameDay(act, one.act),
    );
    const isOver = ({ act }: RelatedAct) =>
      isSurelyBefore(one.act, act) ||
      [...of('RESUMED'), ...of('SEVERED')].some(
        (end) => end !== one && !isSurelyBefore(end.act, act) && !isSurelyBefore(one.act, end.act),
      );
    const other = of('SUSPENDED').find((act) => act.state !== one.state && !isOver(act));
    if (!isOfBoth && other)
      refuse(
        one.placed,
        `${other.state} suspended them, ${other.act.date ?? 'undated'}, and does not resume them`,
        'write it once, under `actsOfBoth`, which stands for both; or enter it of the state that suspended them',
      );
  }
}

/** Relations are of two states, which begin them together and each of which may end them (VCDR art. 2). */
function checkTwo(uncontested: readonly PlacedAct[]): void {
  const continuations = uncontested.filter(({ act }) => act.kind === 'CONTINUED');
  const continued = new Map(continuations.map(({ country, act }) => [country, act.continues]));
  const stateOf = (country: string): string => {
    const before = continued.get(country);
    return before ? stateOf(before) : country;
  };
  const related = uncontested.flatMap((placed): readonly RelatedAct[] => {
    const { act, country } = placed;
    if (country === null || !BETWEEN_TWO.includes(act.kind)) return [];
    return [{ placed, act, state: stateOf(country) }];
  });
  const [a, b] = new Set(related.map(({ state }) => state));
  const third = related.find(({ state }) => state !== a && state !== b);
  if (third)
    refuse(
      third.placed,
      `the relations are between ${a} and ${b}`,
      'enter the relations of each two states as an accord of their own',
    );
  checkResumed(related);
  const established = related.filter(({ act }) => act.kind === 'ESTABLISHED');
  const alone = established.find(
    (one) =>
      !established.some(
        ({ act, state }) =>
          state !== one.state && !isSurelyBefore(act, one.act) && !isSurelyBefore(one.act, act),
      ),
  );
  if (!alone) return;
  refuse(
    alone.placed,
    'relations are established by both states, and the other has no such act',
    'write it once, under `actsOfBoth`, which stands for both; what one state only claims, contest',
  );
}
