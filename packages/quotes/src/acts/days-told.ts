import type { Entry } from '../gazetteer/entry.ts';
import { spanOfTokens } from '../reading/article.ts';
import type { Span } from '../span.ts';
import type { Token } from '../tokens/token.ts';
import type { Target } from './accord/target.ts';
import type { Actors, Scene } from './clause/actors.ts';
import { bracketDay } from './clause/bracket-day.ts';
import type { When } from './day.ts';
import type { Deed } from './deeds/deed.ts';

/** A day in the words of the text. */
export type Dated = Span & { readonly date: string | null };

const hasYear = (text: string, { start, end }: Span): boolean =>
  /\b(?:19|20)\d\d\b/.test(text.slice(start, end));

/**
 * The day of what is told after another day without a verb: "in September, and Sudmark in December", "on 2 May 2029, and Sudmark on 3 June"
 * may be of two years, so that a month without its year tells none.
 */
export function dayAfter(text: string, day: Dated, before: Dated | null): Dated {
  if (!before || hasYear(text, day) || /day$/i.test(text.slice(day.start, day.end))) return day;
  const unsure = hasYear(text, before) || (day.date ?? '') < (before.date ?? '');
  return unsure ? { ...day, date: null } : day;
}

/** A time that is told by its tokens, in the words of the text. */
export const spanned = (tokens: readonly Token[], { from, to, date }: When): Dated => ({
  ...spanOfTokens(tokens, from, to),
  date,
});

/** The day in brackets that each of some states has; null where none has. */
export function ownDays(
  text: string,
  { tokens, states }: Scene,
  actors: readonly Entry[],
  published: string | null,
): ReadonlyMap<Entry | null, Dated> | null {
  const out = new Map<Entry | null, Dated>();
  for (const { entry, to } of states) {
    const when = actors.includes(entry) ? bracketDay(text, tokens, to, published) : null;
    if (when) out.set(entry, spanned(tokens, when));
  }
  return out.size > 0 ? out : null;
}

/** Where the clause of an act ends, past its accord and the time right after it; -1 where something else stands between. */
export function endOf(
  { tokens, parties }: Scene,
  deed: Deed,
  actors: Actors,
  { at }: Target,
  time: (Dated & { readonly to: number }) | null,
): number {
  const meant = /^(?:it|them)$/.test(tokens[deed.to]?.low ?? '') ? deed.to + 1 : deed.to;
  const end = Math.max(at?.to ?? meant, actors.to ?? 0);
  if (!time || time.to <= end) return end;
  const first = tokens.findIndex(({ start }) => start === time.start);
  const between = tokens.slice(end, first);
  const plain = between.every(
    ({ low, capital }) => capital || /^(?:in|on|at|late|early)$/.test(low),
  );
  return plain && !parties.some(({ from }) => from >= end && from < first) ? time.to : -1;
}
