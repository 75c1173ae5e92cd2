import { derive, stepOn } from '../../src/standing/derive.ts';
import { stay } from '../../src/standing/effects.ts';
import { refuse, type Transition } from '../../src/standing/transition.ts';
import { TRANSITIONS } from '../../src/standing/transitions.ts';
import { difference } from './differential.ts';
import { generatedHistory, optingOutHistory } from './generated-histories.ts';
import { APPLYING } from './histories/applying.ts';
import { ENDING } from './histories/ending.ts';
import { JOINING } from './histories/joining.ts';
import { LEAVING } from './histories/leaving.ts';
import { PROPERTIES } from './properties.ts';
import { succeedingHistory } from './succession/succeeding-histories.ts';
import { walkedHistory } from './walked-histories.ts';

/** The table with one line broken. */
export interface Mutation {
  readonly name: string;
  readonly table: readonly Transition[];
}

/** Each line left out, and each with another target: what moved is refused or stays, what was refused is let pass. */
export const MUTATIONS: readonly Mutation[] = TRANSITIONS.flatMap((line, at) => {
  const { row, of, acts, to } = line;
  const broken = (how: string, replacement: readonly Transition[]): Mutation => ({
    name: `row ${row}, ${of === 'WHOLE' ? 'whole ' : ''}${acts[0]}: ${how}`,
    table: TRANSITIONS.toSpliced(at, 1, ...replacement),
  });
  const moves = typeof to === 'function';
  // Without a refusal that another follows only the reason is another, which `cases.test.ts` reads.
  const isRefusedBelow =
    refuses(line) &&
    TRANSITIONS.slice(at + 1).some(
      (next) => next.row === row && next.of === of && next.acts[0] === acts[0] && refuses(next),
    );
  return [
    ...(isRefusedBelow ? [] : [broken('left out', [])]),
    ...(moves ? [broken('refused', [{ ...line, to: refuse('GIVEN_TWICE', 'none') }])] : []),
    // Of a line by which all stays that is no other.
    ...(to === stay ? [] : [broken('stays', [{ ...line, to: stay }])]),
  ];
});

function refuses({ to }: Transition): boolean {
  return typeof to !== 'function';
}

const REAL = [...JOINING, ...APPLYING, ...LEAVING, ...ENDING];

/** What finds a broken table, each by itself. */
export const FOUND_BY: Readonly<Record<string, (table: readonly Transition[]) => boolean>> = {
  'real histories': (table) =>
    REAL.some(({ history, expected }) => {
      const derivation = derive(history, table);
      return (
        derivation.faults.length > 0 ||
        Object.entries(expected).some(
          ([day, standing]) => (stepOn(derivation, day)?.standing ?? 'NONE') !== standing,
        )
      );
    }),
  'the naive derivation': (table) =>
    seeds(300).some((seed) => difference(generatedHistory(seed), table) !== null) ||
    seeds(300).some((seed) => difference(optingOutHistory(seed), table) !== null) ||
    seeds(300).some((seed) => difference(succeedingHistory(seed), table) !== null) ||
    seeds(20_000).some((seed) => difference(walkedHistory(seed), table) !== null),
  properties: (table) =>
    seeds(250).some((seed) => {
      const history = walkedHistory(seed);
      return PROPERTIES.some(([, holds]) => holds(history, seed, table) !== null);
    }),
};

function seeds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, seed) => seed);
}
