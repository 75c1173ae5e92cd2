import { DET, POSS, PREP } from '../lexicon/words.ts';
import { wordsOf } from '../reading/article.ts';
import { isName } from '../reading/phrases.ts';
import { COMMA, GENITIVE, QUOTE, WORD } from '../reading/tokens.ts';
import type { Site } from './sieve.ts';

/** Words after which marks give a name: "the so-called “peace corridor”". */
const NAMED = /^(?:so-called|titled|entitled|nicknamed|named)$/;

/**
 * Marks around the title of a work, a programme or a nickname: all long words capitalised, in a place where a name stands, and no verb of
 * naming before it: "said on “Morning Meeting”", "the song “Home Again”", "Marcia “Cia” Price".
 */
export function isWork(site: Site): boolean {
  const { tokens, at, article, quote } = site;
  const words = wordsOf(article, quote);
  if (NAMED.test(tokens[at - 1]?.low ?? '')) return true;
  if (!isTitle(words)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || before.kind === QUOTE) return false;
  if (isName(tokens, at - 1) && after && isName(tokens, at + 1)) return true;
  for (let i = at - 1; i >= 0 && i > at - 10; i--) {
    if (/^(?:label|judge)$/.test(tokens[i]?.verb?.kind ?? '')) return false;
  }
  if (before.kind === GENITIVE) return true;
  if (before.kind === COMMA)
    return (
      tokens[at - 2]?.kind === WORD &&
      /^(?:book|song|film|movie|album|novel|show|series|play|memoir|poem|column|documentary|anthem|single|podcast)$/.test(
        tokens[at - 2]?.low ?? '',
      )
    );
  if (before.kind !== WORD || before.verb || before.low === 'that') return false;
  return (before.flags & (PREP | DET | POSS)) !== 0
    ? before.low !== 'as'
    : words.includes(' ') || isName(tokens, at - 1);
}

/** Whether every long word is capitalised, as in the title of a work. */
export function isTitle(words: string): boolean {
  const all = words.match(/[\p{L}’']+/gu) ?? [];
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  return all.some(isCapital) && all.every((word) => isCapital(word) || SMALL.test(word));
}

const SMALL = /^(?:an?|the|of|in|on|at|to|for|and|or|but|by|with|from|as|vs|n)$/;
