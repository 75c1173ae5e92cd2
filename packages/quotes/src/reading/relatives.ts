import { POSS } from '../lexicon/words.ts';
import { GENITIVE, has, type Token, WORD } from '../tokens/token.ts';
import type { Gender } from './names.ts';
import { isName } from './nouns.ts';

const RELATIVE =
  /^(?:step|half-|grand|great-grand|ex-)?(?:wife|husband|widow(?:er)?|son|daughter|brother|sister|father|mother|cousin|nephew|niece|uncle|aunt|twin|sibling|child|spouse|fianc[ée]e?|(?:son|daughter|brother|sister|father|mother)-in-law)$/;

/** Somebody's relative who begins a sentence. */
export interface Relative {
  /** The token of the last name of whom the relative is, or -1 for "his", "her". */
  readonly owner: number;
}

/**
 * "His elder son | stayed behind", "Brandt's mother-in-law | came": a relative who may bear the same last name begins a sentence, so that it
 * alone may mean that one from here on. Null where none does: "Brandt came with his wife" brings in nobody who acts.
 */
export function relativeAt(tokens: readonly Token[]): Relative | null {
  const first = tokens[0]?.low;
  const sign = tokens.findIndex(({ kind }, index) => index > 4 || kind === GENITIVE);
  if (first !== 'his' && first !== 'her' && tokens[sign]?.kind !== GENITIVE) return null;
  let at = 0;
  while (at < 5 && isName(tokens, at)) at++;
  const owned = at > 0 && tokens[at]?.kind === GENITIVE;
  if (!owned && !(at === 0 && has(tokens[0], POSS) && /^(?:his|her)$/.test(tokens[0]?.low ?? '')))
    return null;
  for (let i = at + 1; i < at + 4 && tokens[i]?.kind === WORD; i++)
    if (RELATIVE.test(tokens[i]?.low ?? '')) return { owner: owned ? at - 1 : -1 };
  return null;
}

/** How far from a name a relative is told of. */
const FAR = 12;

/** "Tomas Brandt and his | wife": as what another of that name may be spoken of. */
export function relativeIn(tokens: readonly Token[], from: number): Gender | null {
  for (let at = from; at < tokens.length && at < from + FAR; at++) {
    if (!has(tokens[at - 1], POSS)) continue;
    const [owner, low] = [tokens[at - 1]?.low, tokens[at]?.low ?? ''];
    if (owner === 'his' && /^(?:wife|widow|bride|daughter|sister|mother)$/.test(low)) return 'she';
    if (owner === 'her' && /^(?:husband|widower|groom|son|brother|father)$/.test(low)) return 'he';
  }
  return null;
}
