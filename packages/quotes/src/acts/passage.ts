import { spanOfTokens } from '../reading/article.ts';
import type { Span, Stretch } from '../span.ts';
import { GENITIVE, type Token, WORD } from '../tokens/token.ts';
import type { Target } from './accord/target.ts';
import { GENERIC } from './accord/through.ts';
import type { Actors } from './clause/actors.ts';
import type { Named } from './clause/named.ts';
import type { Deed } from './deeds/deed.ts';

export const stretch = (text: string, { start, end }: Span): Stretch => ({
  start,
  end,
  text: text.slice(start, end),
});

/** How far from its verb a subject, an accord or the last of those who signed may stand, to be cited with it. */
const NEAR = 16;

/** The words that tell of an act: from the subject to the accord, or from the accord to those by whom it was signed. */
export function passageOf(
  tokens: readonly Token[],
  deed: Deed,
  { subject, to: last }: Actors,
  { at }: Target,
): Span {
  const near = (place: number) => deed.from - place < NEAR;
  let begin = subject && near(subject.from) ? Math.min(subject.from, deed.from) : deed.from;
  const front =
    at &&
    at.to <= deed.from &&
    near(at.from) &&
    (deed.passive || deed.kind === 'ENTERED_INTO_FORCE' || isRelative(tokens, at));
  if (front) begin = Math.min(begin, at.from);
  if (deed.owned) while (begin > 0 && tokens[begin - 1]?.capital) begin--;
  while (begin < deed.from && /^(?:and|but|then|)$/.test(tokens[begin]?.low ?? '')) begin++;
  let end = deed.to;
  if (at && at.from >= deed.to && at.to - deed.to < NEAR) end = at.to;
  else if (last !== undefined && last - deed.to < 2 * NEAR) end = Math.max(end, last);
  else if (!front) end = spokenEnd(tokens, deed.to);
  while (end > deed.to && tokens[end - 1]?.kind !== WORD && tokens[end - 1]?.kind !== GENITIVE)
    end--;
  return spanOfTokens(tokens, begin, end);
}

/** "the accord, which Norland signed" */
const isRelative = (tokens: readonly Token[], { to }: Named): boolean =>
  tokens.slice(to, to + 2).some(({ low }) => /^(?:which|that)$/.test(low));

/** Where "it" or "the accord" ends after a verb. */
function spokenEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (token?.kind !== WORD) return from;
    if (/^(?:it|them)$/.test(token.low) || GENERIC.test(token.low)) return at + 1;
  }
  return from;
}
