import type { Span } from '../span.ts';
import { type Difference, differences } from './differences.ts';
import { elided } from './elided.ts';
import { nearest } from './nearest.ts';
import { decide, type Passage, places } from './places.ts';
import { type Folding, view } from './view.ts';

/** The verbatim ladder, best first. See `docs/model.md` for what each rung claims. */
export const VERBATIM = ['EXACT', 'TYPOGRAPHIC', 'CASE', 'ELIDED', 'ALTERED', 'NOT_FOUND'] as const;

/** How close the words of a passage are to a text: a rung of {@link VERBATIM}. */
export type Verbatim = (typeof VERBATIM)[number];

/** Where a passage stands. `spans` is empty for ALTERED and NOT_FOUND, one for each part for ELIDED, one for the other rungs. */
export interface Location {
  readonly level: Verbatim;
  readonly spans: readonly Span[];
  /** For ALTERED only: the most similar stretch, and the differences that lead from the passage to it. */
  readonly nearest?: { readonly span: Span; readonly differences: readonly Difference[] };
}

const RUNGS: readonly (readonly [Verbatim, Folding])[] = [
  ['EXACT', 'none'],
  ['TYPOGRAPHIC', 'typography'],
  ['CASE', 'case'],
];

/**
 * Where `passage` stands in `text`, on the best rung of the verbatim ladder that it reaches.
 *
 * - EXACT: the same code points. TYPOGRAPHIC: the same after folding canonical equivalents (an accent in its letter or behind it),
 *   quotation marks, dashes, ellipses and white space, or but for the comma or full stop that newspapers set before a closing mark.
 *   CASE: the same but for case too.
 * - ELIDED: the passage marks its gaps (… or ..., bracketed or not) and its parts stand in the text in order; case is folded.
 * - ALTERED: no more than similar. It is an offer to a person, not a match: `spans` is empty.
 *
 * Where some of the places stand on word boundaries, those inside words do not count ("us" is not in "trust").
 * The cost is linear in the text.
 *
 * @throws {AmbiguousPassage} if the best rung holds several places and prefix and suffix, folded alike, do not leave exactly one.
 */
export function locate(text: string, passage: Passage): Location {
  if (passage.exact.trim() === '') return { level: 'NOT_FOUND', spans: [] };
  for (const [level, folding] of RUNGS) {
    const hay = view(text, folding);
    const place = decide(text, hay, passage, folding, places(text, hay, passage.exact, folding));
    if (place) return { level, spans: [{ start: place.start, end: place.end }] };
  }
  const hay = view(text, 'case');
  const chain = decide(text, hay, passage, 'case', elided(text, hay, passage.exact));
  if (chain) return { level: 'ELIDED', spans: chain.parts ?? [] };
  const span = nearest(text, passage.exact);
  if (!span) return { level: 'NOT_FOUND', spans: [] };
  const changed = differences(passage.exact, text.slice(span.start, span.end));
  return { level: 'ALTERED', spans: [], nearest: { span, differences: changed } };
}
