import { AUX, BE, DET, POSS, PREP, VERB } from '../lexicon/words.ts';
import { wordsOf } from '../reading/article.ts';
import { isName } from '../reading/nouns.ts';
import { beginsUpper } from '../tokens/characters.ts';
import { COMMA, DASH, GENITIVE, has, NUMBER, QUOTE, type Token, WORD } from '../tokens/token.ts';
import type { Site } from './sieve.ts';

/** Words after which marks give a name: "the so-called “peace corridor”". */
const NAMED = /^(?:so-called|titled|entitled|nicknamed|codenamed)$/;
/** The same before words that are capitalised as names are. */
const NAME = /^(?:named?|nickname|alias|moniker|codename|called|dubbed|himself|herself)$/;
const WORK =
  /^(?:book|song|film|movie|album|novel|show|series|play|memoir|poem|column|documentary|anthem|single|podcast)$/;
/** Pieces of writing, whose title may stand between commas. */
const PIECE =
  /^(?:commentary|column|essay|article|editorial|op-ed|poem|memoir|novel|book|film|song)$/;
/** How many words before the marks a verb of naming may stand. */
const NEAR = 9;

/**
 * Marks around the title of a work, a programme or a nickname: all long words capitalised, in a place where a name stands, and no verb of
 * naming before it: "said on “Morning Table”", "the song “Home Again”", "Ana “Pen” Okoro".
 */
export function isWork({ tokens, at, article, quote }: Site): boolean {
  const before = tokens[at - 1];
  // "an advertisement titled, “Rain.”"
  const name = before?.kind === COMMA ? tokens[at - 2] : before;
  if (NAMED.test(name?.low ?? '')) return true;
  // "known as “the Bear”"
  if (before?.low === 'as' && /^(?:known|nicknamed|referred)$/.test(tokens[at - 2]?.low ?? ''))
    return true;
  // "Vale's commentary, “Open the Gate,” is short"
  const apposed = before?.kind === COMMA && PIECE.test(tokens[at - 2]?.low ?? '');
  if (apposed && has(tokens[at + 1], AUX | VERB)) return true;
  const words = wordsOf(article, quote);
  if (!before || before.kind === QUOTE || !isTitle(words)) return false;
  if (NAME.test(before.low) || isDubbed(tokens, at)) return true;
  if (isName(tokens, at - 1) && isName(tokens, at + 1)) return true;
  // "on NTV's “Meet the Town” that …"
  if (before.kind === GENITIVE && words.includes(' ')) return true;
  // "a vote — “No to Dams” — in June"
  if (before.kind === DASH && tokens[at + 1]?.kind === DASH && words.includes(' ')) return true;
  const near = tokens.slice(Math.max(0, at - NEAR), at);
  if (near.some(({ verb }) => verb?.kind === 'label' || verb?.kind === 'judge')) return false;
  if (before.kind === GENITIVE) return true;
  if (before.kind === COMMA) return WORK.test(tokens[at - 2]?.low ?? '');
  // "the 2010 “Dam Act”"
  if (before.kind === NUMBER) return true;
  if (before.kind !== WORD || before.verb || before.low === 'that') return false;
  if (has(before, PREP | DET | POSS)) return before.low !== 'as';
  return words.includes(' ') || isName(tokens, at - 1);
}

/** "what has been dubbed the “River Accords”": by nobody in particular. */
function isDubbed(tokens: readonly Token[], at: number): boolean {
  const last = has(tokens[at - 1], DET) ? at - 2 : at - 1;
  const verb = tokens[last]?.verb;
  if (verb?.kind !== 'label' || verb.form !== 'past') return false;
  return has(tokens[last - 1], BE);
}

const SMALL = /^(?:an?|the|of|in|on|at|to|for|and|or|but|by|with|from|as|vs|n)$/;
/** Longer stretches are no titles. */
const LONGEST = 120;

/** Whether every word but the small ones is capitalised, as in the title of a work. */
export function isTitle(words: string): boolean {
  const all = words.length > LONGEST ? [] : (words.match(/[\p{L}’']+/gu) ?? []);
  const isCapital = (word: string) => beginsUpper(word);
  return all.some(isCapital) && all.every((word) => isCapital(word) || SMALL.test(word));
}
