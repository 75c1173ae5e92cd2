import { ADV, AUX, DET, POSS, PREP } from '../../lexicon/words.ts';
import { COMMA, GENITIVE, has, NUMBER, QUOTE, type Token, WORD } from '../../tokens/token.ts';
import { isTimeWord } from '../clause/time-word.ts';
import type { Deed } from '../deeds/deed.ts';
import { FORMS } from '../deeds/verbs.ts';

/** What an accord is called where its name is not repeated. */
export const GENERIC =
  /^(?:accords?|pacts?|treat(?:y|ies)|agreements?|declarations?|memorand(?:um|a)|charters?|protocols?|conventions?|statutes?|communiqu[eé]s?|deals?|texts?|documents?|framework|initiative)$/;
/** Nouns that stand for the accord itself, before "of", "in", "to" or "from" it. */
const PART =
  /^(?:texts?|terms|signatures?|participation|membership|obligations|state|part|party|parties|signatory|member|relations|ties|all|both|out)$/;
const LINK = /^(?:to|from|of|in|into|out)$/;
/** What kind of word stands between a verb and its object, as one letter; `x` of what may not. */
export function letterOf(tokens: readonly Token[], at: number, establishing: boolean): string {
  const { kind, low, capital, flags, verb } = tokens[at] as Token;
  if (kind === COMMA) return 'k';
  if (kind === QUOTE || kind === NUMBER || /-\p{L}+(?:ed|led)$/u.test(low)) return 'a';
  if (kind === GENITIVE) return 's';
  if (kind !== WORD) return 'x';
  if (/^(?:and|but|or)$/.test(low)) return 'c';
  if (FORMS.has(low)) return 'v';
  if (PART.test(low)) return 'p';
  // "a protocol | to the accord" is another text.
  if (GENERIC.test(low)) return tokens[at + 1]?.low === 'to' ? 'x' : 'g';
  // "signed up | to", "signed on | to"
  if (/^(?:up|on)$/.test(low) && tokens[at + 1]?.low === 'to') return 'r';
  if (LINK.test(low) || (establishing && /^(?:under|within|as)$/.test(low))) return 'l';
  if (isTimeWord(tokens[at])) return 't';
  if (low === 'on' && isTimeWord(tokens[at + 1])) return 't';
  if (low === 'with') return 'w';
  if (/^(?:not|never|out|become)$/.test(low)) return 'r';
  if (has(tokens[at], DET | POSS)) return 'd';
  if ((has(tokens[at], ADV | AUX) && !has(tokens[at], PREP)) || low.endsWith('ly')) return 'r';
  if (capital) return 'n';
  return flags === 0 && !verb ? 'a' : 'x';
}

/**
 * The words that may stand between a verb and the accord: a time or a place, verbs beside it ("signed, but did not ratify, …", "signed and Sudmark ratified …"), a noun that
 * stands for the accord ("the text of", "its participation in"), whose it is, articles and adjectives.
 */
const THROUGH =
  /^r*(?:k?[ta]*ta?k?)?(?:[lw]d?n+(?:ld?n+)?)?(?:k?c(?:d?n+)?r*v[kr]*)*(?:l?r*v)?r*l?[ta]*(?:[dr]*a*[pg]+(?:c?[dr]*p)*(?:[lw]d?n+)?(?:l?[ta]+)?l)*(?:da*gk)?(?:d?n+s)?[dr]*a{0,3}g?$/;

/** "initialled | what became known as | the accord" */
const KNOWN_AS =
  /^what (?:(?:later )?became|is|was|has become|would become|came to be) (?:(?:now|later|since) )?(?:known|called)(?: as)?(?= )/;

/** Whether nothing but the accord's own words stands between a verb and its name. */
export function isThrough(tokens: readonly Token[], from: number, to: number, deed: Deed): boolean {
  if (deed.near && to - from > 4) return false;
  const establishing = /^(?:normali[sz]|establish)/.test(tokens[deed.at]?.low ?? '');
  const known = KNOWN_AS.exec(
    tokens
      .slice(from, from + 7)
      .map(({ low }) => low)
      .join(' '),
  )?.[0];
  if (known) return isThrough(tokens, from + known.split(' ').length, to, deed);
  let letters = '';
  // "signed, on behalf of Norland, …", "signed on his country's behalf …"
  if (tokens[from]?.low === 'on' && tokens[from + 4]?.low === 'behalf')
    return isThrough(tokens, from + 5, to, deed);
  if (tokens[from]?.kind === COMMA && tokens[from + 2]?.low === 'behalf') {
    const close = tokens.findIndex(({ kind }, at) => at > from && kind === COMMA);
    return close > 0 && close < to && isThrough(tokens, close + 1, to, deed);
  }
  // "the signature | by Norland of"
  const by = deed.object !== undefined && tokens[from]?.low === 'by';
  if (by) letters = 'w';
  for (let at = by ? from + 1 : from; at < to && at < from + 24; at++)
    letters += letterOf(tokens, at, establishing);
  return to - from < 24 && THROUGH.test(letters);
}
