import { ADV, AUX, BE, DET, MODAL, PREP } from '../../lexicon/words.ts';
import { COMMA, has, type Token, WORD } from '../../tokens/token.ts';
import { skipBack } from '../clause/verb-place.ts';
import { NEGATIVE, SUPPOSED } from './verbs.ts';

export interface Group {
  readonly from: number;
  readonly modal: string | null;
  readonly negative: boolean;
  readonly passive: boolean;
}

/** The verb group that ends at `at`: "has not | signed", "will soon | join". */
export function groupOf(tokens: readonly Token[], at: number): Group {
  let from = at;
  let [modal, negative, passive]: [string | null, boolean, boolean] = [null, false, false];
  while (from > 0) {
    const token = tokens[from - 1] as Token;
    if (token.kind !== WORD) break;
    // "might | one day | join"
    if (token.low === 'day' && /^(?:one|some)$/.test(tokens[from - 2]?.low ?? '')) {
      from -= 2;
      continue;
    }
    if (NEGATIVE.test(token.low)) negative = true;
    if (has(token, MODAL) && token.low !== 'can') modal = token.low;
    else if (has(token, AUX)) passive ||= has(token, BE);
    else if (
      !NEGATIVE.test(token.low) &&
      // "Italy signed" has no adverb.
      (token.capital || !(/ly$/.test(token.low) || (has(token, ADV) && !has(token, PREP | DET))))
    ) {
      // "will | on Monday | sign"
      const back = skipBack(tokens, from);
      if (back === from || !has(tokens[back - 1], AUX | MODAL)) break;
      from = back;
      continue;
    }
    from--;
  }
  const by = tokens.slice(at + 1, at + 12).findIndex(({ low }) => low === 'by');
  // "signed in Ostrany by", "Signed for Norland by …"
  const place = from === at && by >= 0 && tokens[at + 1]?.low === 'in';
  const opens = at === 0 && by >= 0 && /^(?:for|on)$/.test(tokens[1]?.low ?? '');
  const reduced = by === 0 || place || opens;
  return { from, modal, negative, passive: passive || reduced };
}

/** "if Norland signs", "whether it has signed", "before Norland | signed", "denied that it had signed": what is supposed, denied, or not done yet. */
export function isSupposed(tokens: readonly Token[], from: number): boolean {
  if (SUPPOSED.test(tokens[from - 1]?.low ?? '')) return true;
  // "Had Norland signed, …"
  if (tokens[0]?.low === 'had' && from < 8) return true;
  for (let at = from - 1; at >= 0 && at > from - 8; at--) {
    const token = tokens[at] as Token;
    if (token.kind === COMMA || has(token, AUX | MODAL)) return false;
    if (/^(?:if|whether|unless|until|before|lest|den(?:y|ies|ied|ying))$/.test(token.low))
      return true;
  }
  return false;
}

/** Where "by" stands after a word, near enough to tell who did it; -1 where it does not. */
export const byAfter = (tokens: readonly Token[], at: number): number =>
  tokens.findIndex(({ low }, i) => i > at && i < at + 14 && low === 'by');
