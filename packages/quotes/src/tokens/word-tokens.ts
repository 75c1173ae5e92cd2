import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { LEXICON, type Meaning, UNKNOWN } from '../lexicon/lexicon.ts';
import { TIME } from '../lexicon/words.ts';
import { isApostrophe, isDigit, isLetter, SOFT_HYPHEN, WORD_UNITS } from './characters.ts';
import { GENITIVE, signToken, type Token, WORD } from './token.ts';

/** What a word is, wherever it stands. */
type Word = Omit<Token, 'start' | 'end'>;

/** The words of one text as they were read, by how they are written. */
export type Words = Map<string, Word>;

/** Days and months that are other words without their capital. */
const ONLY_CAPITAL = /^(?:may|march|mar|dec|jan|sat|sun|wed|mon|fri|sept|oct|second)\.?$/;
/** Particles written with a small letter before a name: al-Rashid, d’Arcy. */
const PARTICLED = /^(?:al|el|an|ad|as|ash|ar|at|az|bin|abu|d|l|de|la)[-'’]\p{Lu}/u;

const SPACE = 32;
const COMMA = 44;
/** Letters, digits and soft hyphens in a row: the engine finds their end faster than a loop does. */
const RUN = new RegExp(String.raw`[${WORD_UNITS}\u00ad]+`, 'y');

/** Adds the word at `at`, and its genitive as a token of its own: "Brandt | ’s", and "he | ’s" alike. Where they end. */
export function wordTokens(
  text: string,
  at: number,
  limit: number,
  out: Token[],
  words: Words,
): number {
  RUN.lastIndex = at;
  RUN.test(text);
  let end = Math.min(RUN.lastIndex, limit);
  const after = end < limit ? text.charCodeAt(end) : SPACE;
  // Most words are followed by these, and nothing else is asked.
  if (after !== SPACE && after !== COMMA) end = endPastSigns(text, at, end, limit);
  const last = text.charCodeAt(end - 1);
  if (last === 115 || last === 83) return withGenitive(text, at, end, out, words);
  addWord(text, at, end, out, words);
  return end;
}

/** A word that ends in "s": "Brandt’s", and "the ministers’ hotel". */
function withGenitive(text: string, at: number, end: number, out: Token[], words: Words): number {
  if (end - at > 2 && isApostrophe(text.charCodeAt(end - 2))) {
    addWord(text, at, end - 2, out, words);
    out.push(signToken(GENITIVE, end - 2, end));
    return end;
  }
  addWord(text, at, end, out, words);
  const next = end + 1;
  const plural =
    next < text.length && isApostrophe(text.charCodeAt(end)) && text.charCodeAt(next) === SPACE;
  if (plural) out.push(signToken(GENITIVE, end, next));
  return plural ? next : end;
}

function addWord(text: string, start: number, end: number, out: Token[], words: Words): void {
  const word = wordIn(words, text.slice(start, end));
  out.push({
    kind: WORD,
    start,
    end,
    low: word.low,
    capital: word.capital,
    upper: word.upper,
    flags: word.flags,
    verb: word.verb,
    quote: -1,
  });
}

function wordIn(words: Words, written: string): Word {
  let word = words.get(written);
  if (!word) {
    word = wordOf(written);
    words.set(written, word);
  }
  return word;
}

function wordOf(written: string): Word {
  const word = written.includes('\u00ad') ? written.replace(/\u00ad/g, '') : written;
  const low = word.toLowerCase();
  const { flags, verb } = LEXICON.get(low) ?? abbreviated(low);
  const capital = word !== low && (word[0] !== low[0] || PARTICLED.test(word));
  const timeless = flags & TIME && !capital && ONLY_CAPITAL.test(low);
  return {
    kind: WORD,
    low,
    capital,
    upper: capital && word.length > 1 && word === word.toUpperCase(),
    flags: timeless ? flags & ~TIME : flags,
    verb,
    quote: -1,
  };
}

/** Where the run at `at` ends, before `limit`. */
function runEnd(text: string, at: number, limit: number): number {
  RUN.lastIndex = at;
  return RUN.test(text) ? Math.min(RUN.lastIndex, limit) : at;
}

/** The end of the word at `at`, with apostrophes, hyphens and the points of an abbreviation inside; its first letters end at `first`. */
function endPastSigns(text: string, at: number, first: number, limit: number): number {
  let end = first;
  while (end < limit && goesOn(text, at, end, limit)) end = runEnd(text, end + 1, limit);
  return end < limit && text.charCodeAt(end) === 0x2e && keepsPoint(text.slice(at, end))
    ? end + 1
    : end;
}

/** Whether the sign at `end` stands within the word at `at`. */
function goesOn(text: string, at: number, end: number, limit: number): boolean {
  const unit = text.charCodeAt(end);
  const next = end + 1 < limit ? text.charCodeAt(end + 1) : SPACE;
  const joint =
    isApostrophe(unit) || unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x26;
  if (joint && (isLetter(next) || isDigit(next) || next === SOFT_HYPHEN)) return true;
  if (unit !== 0x2e || !isLetter(next) || end - at > 5) return false;
  const hyphen = text.slice(at, end).lastIndexOf('-');
  // "D-R.I.", but not "well-read.Then"
  return hyphen < 0 || /^\p{Lu}(?:\.\p{Lu})*$/u.test(text.slice(at + hyphen + 1, end));
}

/** "sept.": the flags of the word before its point, and no verb. */
function abbreviated(low: string): Meaning {
  if (low.length < 3 || !low.endsWith('.')) return UNKNOWN;
  return { flags: LEXICON.get(low.slice(0, -1))?.flags ?? 0, verb: undefined };
}

/** Whether a full stop after a word is its own: an initial, "U.S.", "Sept.", "R-Calif.". */
function keepsPoint(word: string): boolean {
  if (word.length === 1) return word !== 'I' && word.toUpperCase() === word;
  if (word.length <= 8 && /^(?:\p{Lu}-)?(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word.slice(word.lastIndexOf('-') + 1).toLowerCase());
}
