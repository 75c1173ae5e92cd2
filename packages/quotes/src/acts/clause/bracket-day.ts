import { CLOSE, NUMBER, OPEN, type Token } from '../../tokens/token.ts';
import { type When, whenIn } from '../day.ts';

/** A day between brackets is no longer than this, in tokens. */
const LONGEST = 6;

/** "Norland | (2 May 2029)": where the brackets at `at` end, or -1 where none open. */
function closeOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== OPEN) return -1;
  for (let i = at + 1; i <= at + LONGEST; i++) if (tokens[i]?.kind === CLOSE) return i;
  return -1;
}

/** The day, month or year that brackets right after a state give, and nothing else; null where none does. */
export function bracketDay(
  text: string,
  tokens: readonly Token[],
  at: number,
  published: string | null,
): When | null {
  const close = closeOf(tokens, at);
  if (close < 0) return null;
  const [first] = tokens.slice(at + 1, close);
  const year = text.slice(first?.start, first?.end);
  if (close === at + 2 && first?.kind === NUMBER && /^(?:19|20)\d\d$/.test(year))
    return { from: at + 1, to: close, date: year };
  const when = whenIn(text, tokens, at + 1, close, published);
  return when?.from === at + 1 && when.to === close ? when : null;
}

/** The tokens of a stretch that stand in no brackets. */
export function outsideBrackets(tokens: readonly Token[], from: number, to: number): Token[] {
  const out: Token[] = [];
  for (let at = from; at < to; at++) {
    const close = closeOf(tokens, at);
    if (close >= 0 && close < to) at = close;
    else out.push(tokens[at] as Token);
  }
  return out;
}
