import { type Day, latestDay, type PartialDate } from '../dates/partial-date.ts';

/** An office as far as its own days say when it was held. */
export interface Tenure {
  readonly key: string;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** What attests the offices of one leader. */
export interface Evidence {
  /** By the key of an office: days on which sources that support it were published. */
  readonly published: ReadonlyMap<string, readonly Day[]>;
  /** Days on which the leader performed or announced acts. */
  readonly acts: readonly Day[];
  /** Days on which the leader made statements. */
  readonly statements: readonly Day[];
}

/**
 * The days on which each office of one leader is attested, by its key and in order; none lies outside its own days.
 * A source attests the office that it supports on the day of its publication, unless neither end is known: such a source may speak of
 * the past. An act attests, of the offices that its day allows, those of which most ends are known; a statement likewise, but only
 * an office of unknown beginning, since who has left an office may go on speaking.
 */
export function attestedDays(
  tenures: readonly Tenure[],
  { published, acts, statements }: Evidence,
): ReadonlyMap<string, readonly Day[]> {
  const days = new Map(tenures.map(({ key }) => [key, new Set<Day>()] as const));
  for (const tenure of tenures.filter((each) => knownEnds(each) > 0)) {
    for (const day of published.get(tenure.key) ?? []) {
      if (allows(tenure, day)) days.get(tenure.key)?.add(day);
    }
  }
  for (const day of acts) {
    for (const { key } of bestKnown(tenures, day)) days.get(key)?.add(day);
  }
  for (const day of statements) {
    for (const { key, from } of bestKnown(tenures, day)) if (from === null) days.get(key)?.add(day);
  }
  return new Map(Array.from(days, ([key, attested]) => [key, [...attested].sort()] as const));
}

/** Of the offices that a day allows, those of which most ends are known. */
function bestKnown(tenures: readonly Tenure[], day: Day): readonly Tenure[] {
  const allowed = tenures.filter((tenure) => allows(tenure, day));
  const most = Math.max(...allowed.map(knownEnds));
  return allowed.filter((tenure) => knownEnds(tenure) === most);
}

/** Whether a day lies within what is known of a tenure's own days. */
function allows({ from, to }: Tenure, day: Day): boolean {
  return (from === null || latestDay(from) <= day) && (to === null || day <= latestDay(to));
}

function knownEnds({ from, to }: Tenure): number {
  return Number(from !== null) + Number(to !== null);
}

/**
 * How far the evidence of an office without an end reaches: its latest attested day, or the day on which it began if that is later.
 * Null where its end is known, or nothing is.
 */
export function evidenceEnd({ from, to }: Tenure, attested: readonly Day[]): Day | null {
  if (to !== null) return null;
  const last = attested.at(-1) ?? null;
  if (from === null) return last;
  const begun = latestDay(from);
  return last !== null && last > begun ? last : begun;
}
