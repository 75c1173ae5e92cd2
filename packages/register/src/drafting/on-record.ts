import { differences } from '@signatory/quotes';
import { objectOf } from '../seeds/object-of.ts';
import type { ReadEntry } from './known.ts';
import type { StatementSeed, WordingSeed } from './statement-seed.ts';

/** A wording of a statement that is on record already. */
export interface Repeated {
  readonly statement: string;
  readonly wording: WordingSeed & { readonly source: string };
}

/** The share of words that two wordings of one utterance have in common. */
const ALIKE = 0.6;

/** Takes out wordings of what is on record, said by the same speaker on the same day or the day before or after. */
export function onRecord(
  statements: readonly StatementSeed[],
  entries: readonly ReadEntry[],
  source: string,
): { statements: StatementSeed[]; repeated: Repeated[] } {
  const repeated: Repeated[] = [];
  const known = entries.flatMap((entry) => {
    const statement = entry.type === 'Statement' ? objectOf(entry.value) : undefined;
    return statement ? [statement] : [];
  });
  const kept = statements.map((statement) => {
    const theirs = known.filter(
      ({ speaker, date }) =>
        sameSpeaker(objectOf(speaker), statement.speaker) &&
        typeof date === 'string' &&
        statement.date !== undefined &&
        isNear(date, statement.date),
    );
    const wordings = statement.wordings.filter((wording) => {
      const same = theirs.find((other) =>
        quotationsIn(other).some((words) => isAlike(words, wording)),
      );
      if (same && typeof same.slug === 'string')
        repeated.push({ statement: same.slug, wording: { source, ...wording } });
      return !same;
    });
    return { ...statement, wordings };
  });
  return { statements: kept.filter(({ wordings }) => wordings.length > 0), repeated };
}

/** Whether two days are the same or next to each other; a month or a year is near each of its days. */
function isNear(one: string, other: string): boolean {
  if (one.length !== other.length) return one.startsWith(other) || other.startsWith(one);
  return Math.abs(Date.parse(one) - Date.parse(other)) <= 86_400_000;
}

function sameSpeaker(
  one: Readonly<Record<string, unknown>> | undefined,
  two: Readonly<Record<string, string>>,
): boolean {
  return (
    one !== undefined &&
    !('unnamed' in two) &&
    Object.entries(two).every(([key, value]) => one[key] === value)
  );
}

function quotationsIn(statement: Readonly<Record<string, unknown>>): string[] {
  const wordings = Array.isArray(statement.wordings) ? statement.wordings : [];
  return wordings.flatMap((wording) => {
    const passages = objectOf(wording)?.passages;
    return (Array.isArray(passages) ? passages : []).flatMap((passage) => {
      const exact = objectOf(passage)?.exact;
      return typeof exact === 'string' ? [exact] : [];
    });
  });
}

function isAlike(words: string, { passages = [] }: WordingSeed): boolean {
  return passages.some(({ exact }) => {
    if (exact.split(/\s+/).length < 4) return false;
    const [shorter, longer] = [exact, words].sort((a, b) => a.length - b.length) as [
      string,
      string,
    ];
    if (longer.includes(shorter)) return true;
    const kept = differences(words, exact).reduce(
      (sum, { kind, text }) => (kind === 'kept' ? sum + text.length : sum),
      0,
    );
    return kept >= ALIKE * longer.length;
  });
}
