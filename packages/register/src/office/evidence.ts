import { type Day, latestDay, NEVER, type PartialDate } from '../dates/partial-date.ts';

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
  const spans = tenures.map(spanOf);
  const days = new Map(tenures.map(({ key }) => [key, new Set<Day>()] as const));
  for (const span of spans.filter(({ knownEnds }) => knownEnds > 0)) {
    for (const day of published.get(span.key) ?? []) {
      if (allows(span, day)) days.get(span.key)?.add(day);
    }
  }
  for (const day of acts) {
    for (const { key } of bestKnown(spans, day)) days.get(key)?.add(day);
  }
  for (const day of statements) {
    for (const { key, from } of bestKnown(spans, day)) if (from === null) days.get(key)?.add(day);
  }
  return new Map(Array.from(days, ([key, attested]) => [key, [...attested].sort()] as const));
}

/** A tenure with the first and last day that its own dates allow. */
interface Span extends Tenure {
  readonly first: Day;
  readonly last: Day;
  readonly knownEnds: number;
}

function spanOf({ key, from, to }: Tenure): Span {
  const first = from === null ? '' : latestDay(from);
  const last = to === null ? NEVER : latestDay(to);
  return { key, from, to, first, last, knownEnds: Number(from !== null) + Number(to !== null) };
}

function allows({ first, last }: Span, day: Day): boolean {
  return first <= day && day <= last;
}

/** Of the offices that a day allows, those of which most ends are known. */
function bestKnown(spans: readonly Span[], day: Day): readonly Span[] {
  const allowed = spans.filter((span) => allows(span, day));
  const most = Math.max(...allowed.map(({ knownEnds }) => knownEnds));
  return allowed.filter(({ knownEnds }) => knownEnds === most);
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
