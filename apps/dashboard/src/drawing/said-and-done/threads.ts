import type { Standing } from '@signatory/schema';
import type { Span } from '../position.ts';
import {
  beginning,
  contestedIn,
  type Laid,
  lastWords,
  layOut,
  type Stretch,
} from './laid-place.ts';
import { BARS, YEARS_HEIGHT } from './measures.ts';
import type { PictureData } from './picture-data.ts';
import { isBelowAxis, RUNGS } from './rungs.ts';

/** A line through time. Its path is in units of a thousandth of the width, and pixels of height. */
export interface Thread {
  readonly key: string;
  /** Empty where all that is on record is contested. */
  readonly path: string;
  /** Its last standing. */
  readonly standing: Standing;
  readonly end: 'runs' | 'air' | 'left';
  /** Where it ends. */
  readonly x: number;
  readonly y: number;
}

export interface Rung {
  readonly standing: Standing;
  readonly y: number;
  readonly height: number;
}

export interface Threads {
  readonly rungs: readonly Rung[];
  readonly axis: number;
  readonly height: number;
  readonly threads: readonly Thread[];
  /** The contested steps of all threads as one path. */
  readonly contested: string;
}

/** Pixels: the name of a rung, a thread with its name, and a thread that passes. */
const HEAD = 17;
const LANE = 19;
const PASS = 5;
/** Half the height of a contested step that leads nowhere else. */
const STUB = 8;

/** The threads of all places that ever did or said something, on the rungs that one of them was on. */
export function threadsOf(data: PictureData, span: Span): Threads {
  const laid = data.places
    .flatMap((place) => layOut(place, lastWords(data, place.key), span) ?? [])
    .sort((a, b) => beginning(a) - beginning(b) || (a.place.key < b.place.key ? -1 : 1));
  const used = new Set(
    laid.flatMap(({ last, stretches, place }) => [
      last,
      ...stretches.map(({ standing }) => standing),
      ...contestedIn(place, span).map(({ towards }) => towards),
    ]),
  );
  const lanes = lanesOf(laid);
  let y = 0;
  let axis: number | null = null;
  const rungs: Rung[] = [];
  for (const standing of RUNGS.filter((rung) => used.has(rung))) {
    if (axis === null && isBelowAxis(standing)) {
      axis = y + BARS;
      y = axis + YEARS_HEIGHT + BARS;
    }
    const { ending, passing } = lanes.get(standing) ?? { ending: 0, passing: 0 };
    const height = HEAD + ending * LANE + passing * PASS + 4;
    rungs.push({ standing, y, height });
    y += height;
  }
  if (axis === null) {
    axis = y + BARS;
    y = axis + YEARS_HEIGHT + BARS;
  }
  return { ...drawn(laid, rungs, span), rungs, axis, height: y };
}

/** Places in lanes: the paths of their threads, and the contested steps. */
function drawn(laid: readonly Laid[], rungs: readonly Rung[], span: Span) {
  const top = new Map(rungs.map((rung) => [rung.standing, rung.y + HEAD]));
  const lanes = lanesOf(laid);
  const steps: string[] = [];
  const threads = laid.map((one): Thread => {
    const { place, stretches, last, end, x } = one;
    const yOf = (standing: Standing) =>
      (top.get(standing) ?? 0) + (lanes.get(standing)?.at(place.key, standing === last) ?? 0);
    const y = yOf(last);
    for (const { x: at, towards } of contestedIn(place, span)) {
      const now = stretches.findLast(({ from }) => from <= at);
      const fromY = now ? yOf(now.standing) : y;
      const toY = lanes.get(towards)?.has(place.key) ? yOf(towards) : (top.get(towards) ?? y) - 6;
      const isStub = Math.abs(toY - fromY) < STUB;
      steps.push(isStub ? `M${at} ${fromY - STUB}v${2 * STUB}` : `M${at} ${fromY}V${toY}`);
    }
    return { key: place.key, path: pathOf(stretches, yOf), standing: last, end, x, y };
  });
  return { threads, contested: steps.join('') };
}

function pathOf(stretches: readonly Stretch[], yOf: (standing: Standing) => number): string {
  let path = '';
  let at: number | null = null;
  for (const { standing, from, to } of stretches) {
    path += at === from ? `V${yOf(standing)}` : `M${from} ${yOf(standing)}`;
    if (to > from) path += `H${to}`;
    at = to;
  }
  return path;
}

interface Lanes {
  readonly ending: number;
  readonly passing: number;
  has(key: string): boolean;
  /** Pixels below the name of the rung. */
  at(key: string, isEnd: boolean): number;
}

/** On each rung, a lane with room for a name for each thread that ends there, and below them narrow ones for those that pass. */
function lanesOf(laid: readonly Laid[]): ReadonlyMap<Standing, Lanes> {
  return new Map(
    RUNGS.map((standing) => {
      const ending = laid.filter(({ last }) => last === standing);
      const own = new Map(ending.map(({ place }, index) => [place.key, (index + 1) * LANE - 5]));
      const free: number[] = [];
      const passing = new Map<string, number>();
      for (const { place, stretches, last } of laid) {
        const here = stretches.filter((stretch) => stretch.standing === standing);
        const [first] = here;
        const until = here.at(-1)?.to;
        if (last === standing || first === undefined || until === undefined) continue;
        const lane = free.findIndex((end) => end < first.from);
        const taken = lane < 0 ? free.length : lane;
        free[taken] = until;
        passing.set(place.key, ending.length * LANE + taken * PASS + 3);
      }
      return [
        standing,
        {
          ending: ending.length,
          passing: free.length,
          has: (key) => own.has(key) || passing.has(key),
          at: (key, isEnd) => (isEnd ? own.get(key) : passing.get(key)) ?? 0,
        } satisfies Lanes,
      ];
    }),
  );
}
