import type { Span } from '../span.ts';
import { AmbiguousPassage } from './ambiguous-passage.ts';
import { isInLetter } from './composed.ts';
import { occurrences } from './occurrences.ts';
import { type Folding, isComma, isMark, spanOf, type View, view } from './view.ts';

/** Words to look for, as in a W3C `TextQuoteSelector`; of `prefix` and `suffix` the 64 characters nearest the passage count. */
export interface Passage {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A place where a passage may stand: units of the view, and the span of the text; the parts where the passage is elided. */
export interface Place extends Span {
  readonly first: number;
  readonly last: number;
  readonly parts?: readonly Span[];
}

const CONTEXT = 64;
/** So many places are enough to call a passage ambiguous. */
const ENOUGH = 32;

/** The places of `exact` in a view of the text; if there is none, those that differ by the newspaper's own comma alone. */
export function* places(
  text: string,
  hay: View,
  exact: string,
  folding: Folding,
): Generator<Place> {
  const needle = view(exact, folding).units;
  let any = false;
  for (const place of whole(text, hay, needle)) {
    any = true;
    yield place;
  }
  if (any || folding === 'none') return;
  const marked = isMark(needle.at(-1));
  const stem = needle.subarray(0, needle.length - (marked ? 1 : 0));
  if (stem.length < 2 || !isComma(stem.at(-1))) return;
  for (const place of whole(text, hay, stem.subarray(0, -1))) {
    const comma = isComma(hay.units[place.last]) ? 1 : 0;
    if (!isMark(hay.units[place.last + comma])) continue;
    const last = place.last + comma + (marked ? 1 : 0);
    yield { first: place.first, last, ...spanOf(hay, place.first, last) };
  }
}

/** Every place of a needle that does not cut a surrogate pair, or a letter and its accent, in two. */
export function* whole(text: string, hay: View, needle: Uint16Array): Generator<Place> {
  for (const first of occurrences(hay.units, needle)) {
    const last = first + needle.length;
    const span = spanOf(hay, first, last);
    if (!cuts(text, span.start) && !cuts(text, span.end)) yield { first, last, ...span };
  }
}

const cuts = (text: string, at: number) => inPair(text, at) || isInLetter(text, at);

const inPair = (text: string, at: number) => {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
};

const isWord = (letter: string | undefined) =>
  letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);

/** Whether the stretch begins and ends where a word does. */
export const onWords = (text: string, { start, end }: Span) =>
  !(isWord(text[start - 1]) && isWord(text[start])) &&
  !(isWord(text[end - 1]) && isWord(text[end]));

/** The one place that is meant, or null if there is none. Throws {@link AmbiguousPassage} if it cannot be told. */
export function decide(
  text: string,
  hay: View,
  passage: Passage,
  folding: Folding,
  found: Iterable<Place>,
): Place | null {
  const before = view((passage.prefix ?? '').slice(-CONTEXT), folding).units;
  const after = view((passage.suffix ?? '').slice(0, CONTEXT), folding).units;
  const contextual = before.length + after.length > 0;
  // Of each kind of place only as many are kept as the decision and the error need: a text of 1 MB may hold a million.
  const all: Place[] = [];
  const fitting: Place[] = [];
  for (const place of found) {
    keep(text, all, place);
    if (contextual && stands(hay, place, before, after)) keep(text, fitting, place);
  }
  const best = preferred(text, all);
  if (best.length <= 1) return best[0] ?? null;
  const told = preferred(text, fitting);
  const [only] = told;
  if (only && told.length === 1) return only;
  throw new AmbiguousPassage(
    passage.exact,
    (told.length > 1 ? told : best).map((p) => p.start),
  );
}

function keep(text: string, list: Place[], place: Place): void {
  if (list.length < ENOUGH) {
    list.push(place);
    return;
  }
  const inside = onWords(text, place) ? list.findIndex((other) => !onWords(text, other)) : -1;
  if (inside >= 0) list[inside] = place;
}

function preferred(text: string, list: readonly Place[]): readonly Place[] {
  const standing = list.filter((place) => onWords(text, place));
  return standing.length > 0 ? standing : list;
}

const SPACE = 0x20;

function stands(hay: View, place: Place, before: Uint16Array, after: Uint16Array): boolean {
  const matches = (at: number, needle: Uint16Array) =>
    at >= 0 && needle.every((unit, i) => hay.units[at + i] === unit);
  // A folded context has lost the white space next to the passage, which the text has.
  const gapBefore = hay.units[place.first - 1] === SPACE ? 1 : 0;
  const gapAfter = hay.units[place.last] === SPACE ? 1 : 0;
  return (
    (matches(place.first - before.length, before) ||
      matches(place.first - gapBefore - before.length, before)) &&
    (matches(place.last, after) || matches(place.last + gapAfter, after))
  );
}
