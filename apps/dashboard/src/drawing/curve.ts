/** A step of the curve, as the contract's `JoinedShare`. */
export interface CurveStep {
  readonly days: number;
  readonly atRisk: number;
  readonly joined: number;
  readonly leaving: number;
  readonly share: number;
}

const LEFT = 42;
const WIDTH = 306;
const TOP = 10;
const HEIGHT = 140;

/** Where a day lies from left to right, on a scale of logarithms from 0 to the last. */
export function xOf(days: number, last: number): number {
  if (last === 0) return LEFT;
  return round(LEFT + (WIDTH * Math.log1p(days)) / Math.log1p(last));
}

/** Where a share lies from top to bottom. */
export function yOf(share: number): number {
  return round(TOP + HEIGHT * (1 - share));
}

/** The curve as a path of steps, up to the last day of which anything is known. */
export function curvePath(steps: readonly CurveStep[]): string {
  const last = steps.at(-1)?.days ?? 0;
  const rises = steps.filter(({ joined }) => joined > 0);
  const parts = rises.map(({ days, share }) => `H${xOf(days, last)}V${yOf(share)}`);
  return `M${xOf(0, last)} ${yOf(0)}${parts.join('')}H${xOf(last, last)}`;
}

/** Where announcements that are still open leave the count. */
export function marksOf(steps: readonly CurveStep[]): readonly CurveStep[] {
  return steps.filter(({ leaving }) => leaving > 0);
}

/** The share that had joined by a day. */
export function shareOn(steps: readonly CurveStep[], days: number): number {
  return steps.findLast((step) => step.days <= days)?.share ?? 0;
}

/** How many had joined by a day. */
export function joinedBy(steps: readonly CurveStep[], days: number): number {
  return steps.reduce((sum, step) => sum + (step.days <= days ? step.joined : 0), 0);
}

/** How many are known to have been open until a day. */
export function atRiskOn(steps: readonly CurveStep[], days: number): number {
  return steps.find((step) => step.days >= days)?.atRisk ?? 0;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
