import { MEN, WOMEN } from '../../lexicon/given-names.ts';
import { TIME, TITLE } from '../../lexicon/words.ts';
import { has, type Token, WORD } from '../../tokens/token.ts';
import { FUNCTION } from './nominal.ts';

/** "Michael | Jordan", "Lake | Chad": a capitalised word that belongs to a name. */
export function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== WORD || !token.capital || has(token, TIME | TITLE)) return false;
  if (has(token, FUNCTION)) return false;
  return (
    at > 0 ||
    MEN.has(token.low) ||
    WOMEN.has(token.low) ||
    !/(?:ed|ing|y|ic|ist|ous|-rich|-hit)$/.test(token.low)
  );
}
