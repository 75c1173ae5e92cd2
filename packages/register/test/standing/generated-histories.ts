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
  const act = (at: number): HistoryAct => {
    const whole = below(4) === 0;
    const kind = whole ? pick(WHOLE) : below(2) ? pick(USUAL) : pick(PLAIN);
    const undated = below(12) === 0;
    return {
      key: `${at}`,
      kind,
      whole,
      date: undated ? null : pick(DATES),
      attested: undated ? pick(['2000-06-15', '2003-07-01', null] as const) : null,
      contested: below(15) === 0,
      ...(kind === 'WITHDRAWAL_NOTIFIED' && below(4) ? { effective: pick(DATES) } : {}),
    };
  };
  return {
    terms: {
      binding: below(5) > 0,
      relations: below(12) === 0,
      ...(below(3) === 0
        ? { entersIntoForce: { after: pick(['P0D', 'P90D', 'P1Y'] as const) } }
        : {}),
      ...(below(4) === 0 ? { withdrawal: { after: 'P6M' } } : {}),
      signatureApplies: below(6) === 0,
    },
    acts: Array.from({ length: 1 + below(5) }, (_, at) => act(at)),
    from: below(15) === 0 ? '2000-06-01' : null,
    until: below(10) === 0 ? '2002-12-31' : null,
  };
}
