/** A standing from one day to another, both included; null: without a beginning, or without an end. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
  readonly standing: string;
}

/** From which day to which a standing is another one than before; a null standing is none on record. */
export interface StandingStep {
  readonly from: string | null;
  readonly to: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

const FIRST = '0000-01-01';
const NEVER = '9999-12-31';

/** What changes between the intervals that are not there any more and those that are there instead, in order of time. */
export function standingSteps(
  before: readonly Interval[],
  after: readonly Interval[],
): readonly StandingStep[] {
  const days = [
    ...new Set(
      [...before, ...after].flatMap(({ from, to }) => [
        from ?? FIRST,
        to === null ? NEVER : dayAfter(to),
      ]),
    ),
  ].sort();
  const steps: StandingStep[] = [];
  for (const [at, start] of days.slice(0, -1).entries()) {
    const end = days[at + 1] ?? NEVER;
    const [old, now] = [standingOn(before, start), standingOn(after, start)];
    if (old === now) continue;
    const last = steps.at(-1);
    const step = {
      from: start === FIRST ? null : start,
      to: end === NEVER ? null : dayBefore(end),
      before: old,
      after: now,
    };
    const follows = last?.to !== undefined && last.to !== null && dayAfter(last.to) === start;
    if (last && follows && last.before === old && last.after === now)
      steps[steps.length - 1] = { ...last, to: step.to };
    else steps.push(step);
  }
  return steps;
}

function standingOn(intervals: readonly Interval[], day: string): string | null {
  return (
    intervals.find(({ from, to }) => (from ?? FIRST) <= day && day <= (to ?? NEVER))?.standing ??
    null
  );
}

function dayAfter(day: string): string {
  return shifted(day, 1);
}

function dayBefore(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
