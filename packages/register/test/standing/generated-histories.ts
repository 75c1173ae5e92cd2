import { ActKind } from '@signatory/schema';
import type { HistoryAct, PlaceHistory } from '../../src/standing/history.ts';

const DATES = [
  '2000-01-01',
  '2000-06-15',
  '2000',
  '2001-01-01',
  '2001-03',
  '2001-03-31',
  '2002-02-01',
  '2003-07-01',
] as const;
const WHOLE = [
  'ENTERED_INTO_FORCE',
  'PROVISIONALLY_APPLIED',
  'PROVISIONAL_APPLICATION_ENDED',
  'SUSPENDED',
  'RESUMED',
  'TERMINATED',
] as const;
/** Of relations, by the other state. */
const WHOLE_OF_RELATIONS = [...WHOLE, 'SEVERED', 'SEVERED'] as const;
const USUAL_OF_RELATIONS = ['ESTABLISHED', 'SEVERED'] as const;
const PLAIN = Object.values(ActKind).filter((kind) => kind !== 'CONTINUED');
const USUAL = [
  'SIGNED',
  'RATIFIED',
  'ENTERED_INTO_FORCE',
  'WITHDRAWAL_NOTIFIED',
  'WITHDREW',
  'WITHDRAWAL_REVOKED',
  'SUSPENDED',
] as const;

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
export function randomBelow(seed: number): (bound: number) => number {
  let at = seed >>> 0;
  return (bound) => {
    at = (at + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** A history of at most five acts that give a standing, on few days, so that they meet. */
export function generatedHistory(seed: number): PlaceHistory {
  const below = randomBelow(seed);
  const pick = <T>(of: readonly [T, ...T[]] | readonly T[]): T => of[below(of.length)] as T;
  const relations = below(8) === 0;
  const usual = relations ? USUAL_OF_RELATIONS : USUAL;
  const ofWhole = relations ? WHOLE_OF_RELATIONS : WHOLE;
  const act = (at: number): HistoryAct => {
    const whole = below(4) === 0;
    const kind: ActKind = whole ? pick(ofWhole) : below(2) ? pick(usual) : pick(PLAIN);
    const undated = below(12) === 0;
    return {
      key: `${at}`,
      kind,
      whole,
      date: undated ? null : pick(DATES),
      attested: undated ? pick(['2000-06-15', '2003-07-01', null] as const) : null,
      contested: below(15) === 0,
      ...(kind === 'WITHDRAWAL_NOTIFIED' && below(4) ? { effective: pick(DATES) } : {}),
      ...(kind === 'SUSPENDED' && below(3) === 0 ? { inPart: true } : {}),
    };
  };
  return {
    terms: {
      binding: below(5) > 0,
      relations,
      ...(below(3) === 0
        ? { entersIntoForce: { after: pick(['P0D', 'P90D', 'P1Y'] as const) } }
        : {}),
      ...(below(4) === 0 ? { withdrawal: { after: 'P6M' } } : {}),
      signatureApplies: below(6) === 0,
    },
    acts: Array.from({ length: 1 + below(5) }, (_, at) => act(at)),
    from: below(15) === 0 ? '2000-06-01' : null,
    until: below(10) === 0 ? '2002-12-31' : null,
    otherUntil: relations && below(3) === 0 ? '2001-12-31' : null,
  };
}

/** The same with acts for which a second day is given. */
export function historyOfTwoDays(seed: number): PlaceHistory {
  const below = randomBelow(seed + 2);
  const history = generatedHistory(seed);
  const second = (act: HistoryAct): HistoryAct =>
    act.date === null || below(2) === 0
      ? act
      : { ...act, otherDate: DATES[below(DATES.length)] ?? act.date };
  return { ...history, acts: history.acts.map(second) };
}

/** The same with acts that name another, whether or not that may have come before. */
export function linkedHistory(seed: number): PlaceHistory {
  const below = randomBelow(seed + 1);
  const history = generatedHistory(seed);
  const link = (act: HistoryAct): HistoryAct =>
    below(2) === 0 ? act : { ...act, after: `${below(history.acts.length)}` };
  return { ...history, acts: history.acts.map(link) };
}

/** The same, of a state that says, mostly as it signs, that it will not apply what all signatories begin to apply. */
export function optingOutHistory(seed: number): PlaceHistory {
  const below = randomBelow(seed + 3);
  const { terms, acts, ...days } = generatedHistory(seed);
  const act = (key: string, kind: ActKind, date: string, whole = false): HistoryAct => ({
    key,
    kind,
    whole,
    date,
  });
  return {
    ...days,
    terms: { ...terms, binding: true, relations: false, signatureApplies: below(8) > 0 },
    acts: [
      ...acts.slice(0, below(3)),
      act('signed', 'SIGNED', '1999-03-01'),
      act('out', 'PROVISIONAL_APPLICATION_ENDED', below(3) ? '1999-03-01' : '1999-06-01'),
      act('applied', 'PROVISIONALLY_APPLIED', DATES[below(DATES.length)] ?? '2000', true),
    ],
  };
}
