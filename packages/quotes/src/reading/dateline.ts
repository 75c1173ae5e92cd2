import { TIME } from '../lexicon/words.ts';
import { COLON, DASH, has, NUMBER, OPEN, QUOTE, type Token, WORD } from '../tokens/token.ts';

/** A dateline is no longer than this, in tokens. */
const LONGEST = 14;

/** "GENEVA, March 3 (Agence Nord) —": names, dates and brackets alone before a first dash, and what no name before a dash has. */
export function isDateline(tokens: readonly Token[], dash: number): boolean {
  if (dash > LONGEST || dash === 0) return false;
  const before = tokens.slice(0, dash);
  const shown =
    before[0]?.upper ||
    before.some((token) => token.kind === OPEN || token.kind === NUMBER || has(token, TIME));
  return (
    shown === true &&
    before.every(
      (token) => token.kind !== QUOTE && (token.kind !== WORD || token.capital || has(token, TIME)),
    )
  );
}

/** Where a sentence begins after its dateline: "GENEVA (Agence Nord) — | The ministers …", "OSTRANY: | The ministers …". */
export function afterDateline(tokens: readonly Token[]): number {
  for (let at = 1; at <= LONGEST && at < tokens.length; at++) {
    const { kind } = tokens[at] as Token;
    if (kind === QUOTE) return 0;
    if (kind === DASH && isDateline(tokens, at)) return at + 1;
    if (kind === COLON)
      return at < 4 && tokens.slice(0, at).every(({ upper }) => upper) ? at + 1 : 0;
  }
  return 0;
}

/** Where a sentence begins that may have a dateline in capitals: past "OSTRANY - ". */
export const beginOf = (tokens: readonly Token[]): number =>
  tokens[0]?.upper === true ? afterDateline(tokens) : 0;
