import { CUES } from '../lexicon/verbs.ts';
import { ABBREVIATIONS, TIME, WORD_FLAGS } from '../lexicon/words.ts';
import type { Span } from '../span.ts';
import type { Marked } from './marks.ts';
import {
  CLOSE,
  COLON,
  COMMA,
  DASH,
  ELLIPSIS,
  GENITIVE,
  NUMBER,
  OPEN,
  OTHER,
  QUOTE,
  SEMICOLON,
  STOP,
  type Token,
  WORD,
} from './token.ts';

const isLetter = (unit: number) =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 &&
    !(unit >= 0x2000 && unit <= 0x2bff) &&
    !(unit >= 0x3000 && unit <= 0x303f) &&
    unit !== 0xd7 &&
    unit !== 0xf7);
const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019;

const SIGNS = new Map<string, number>([
  [',', COMMA],
  ['.', STOP],
  ['!', STOP],
  ['?', STOP],
  [':', COLON],
  [';', SEMICOLON],
  ['—', DASH],
  ['–', DASH],
  ['―', DASH],
  ['(', OPEN],
  ['[', OPEN],
  [')', CLOSE],
  [']', CLOSE],
  ['…', ELLIPSIS],
]);

/** The tokens of one paragraph, its marked stretches (`marked[first]` on) masked. */
export function tokensOf(
  text: string,
  paragraph: Span,
  marked: readonly Marked[],
  first: number,
): Token[] {
  const out: Token[] = [];
  let quote = 0;
  for (let at = paragraph.start; at < paragraph.end; ) {
    const next = marked[quote];
    if (next && at >= next.start) {
      out.push({
        kind: QUOTE,
        start: next.start,
        end: next.end,
        low: '',
        capital: false,
        flags: 0,
        verb: undefined,
        quote: first + quote,
      });
      at = next.end;
      quote++;
      continue;
    }
    const limit = next ? next.start : paragraph.end;
    const unit = text.charCodeAt(at);
    if (unit <= 32 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200f)) {
      at++;
      continue;
    }
    if (isLetter(unit)) {
      const end = wordEnd(text, at, limit);
      at = pushWord(text, at, end, out);
      continue;
    }
    if (isDigit(unit)) {
      let end = at + 1;
      while (
        end < limit &&
        (isDigit(text.charCodeAt(end)) ||
          isLetter(text.charCodeAt(end)) ||
          (/[.,:/-]/.test(text[end] as string) &&
            isDigit(text.charCodeAt(end + 1)) &&
            end + 1 < limit))
      )
        end++;
      out.push(sign(NUMBER, at, end));
      at = end;
      continue;
    }
    let end = at + 1;
    let kind = SIGNS.get(text[at] as string) ?? OTHER;
    if (unit === 0x2d) {
      while (end < limit && text.charCodeAt(end) === 0x2d) end++;
      const spaced = text.charCodeAt(at - 1) <= 32 && text.charCodeAt(end) <= 32;
      kind = end - at > 1 || spaced ? DASH : OTHER;
    } else if (unit === 0x2e && text.charCodeAt(at + 1) === 0x2e) {
      while (end < limit && text.charCodeAt(end) === 0x2e) end++;
      kind = end - at > 2 ? ELLIPSIS : STOP;
    }
    out.push(sign(kind, at, end));
    at = end;
  }
  return out;
}

const sign = (kind: number, start: number, end: number): Token => ({
  kind,
  start,
  end,
  low: '',
  capital: false,
  flags: 0,
  verb: undefined,
  quote: -1,
});

/** The end of the word at `at`: letters and digits, with apostrophes, hyphens and the points of an abbreviation inside. */
function wordEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  for (; end < limit; end++) {
    const unit = text.charCodeAt(end);
    if (isLetter(unit) || isDigit(unit)) continue;
    const next = end + 1 < limit ? text.charCodeAt(end + 1) : 32;
    if (
      (isApostrophe(unit) ||
        unit === 0x2d ||
        unit === 0x2010 ||
        unit === 0x26 ||
        unit === 0x2011) &&
      (isLetter(next) || isDigit(next))
    )
      continue;
    if (unit === 0x2e && isLetter(next) && end - at <= 5 && !text.slice(at, end).includes('-'))
      continue;
    break;
  }
  if (end < limit && text.charCodeAt(end) === 0x2e) {
    const word = text.slice(at, end);
    const initial = end - at === 1 && word !== 'I' && word.toUpperCase() === word;
    const pointed =
      word.includes('.') && word.length <= 8 && /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
    const last = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
    if (initial || pointed || ABBREVIATIONS.has(last)) end++;
  }
  return end;
}

function pushWord(text: string, start: number, end: number, out: Token[]): number {
  let stop = end;
  const length = end - start;
  const last = text.charCodeAt(end - 1);
  // "Brandt’s", and "he’s" alike: the genitive is a token of its own.
  const genitive =
    length > 2 && (last === 115 || last === 83) && isApostrophe(text.charCodeAt(end - 2));
  if (genitive) stop = end - 2;
  const word = text.slice(start, stop);
  const low = word.toLowerCase();
  const bare = low.endsWith('.') && low.length > 2 ? low.slice(0, -1) : low;
  let flags = WORD_FLAGS.get(low) ?? WORD_FLAGS.get(bare) ?? 0;
  const capital =
    word !== low &&
    (word[0] !== low[0] ||
      /^(?:al|el|an|ad|as|ash|ar|at|az|bin|abu|d|l|de|la)[-'’]\p{Lu}/u.test(word));
  // "may" and "march" are months only with a capital, "sat" and "sun" never mind.
  if (
    flags & TIME &&
    !capital &&
    /^(?:may|march|mar|dec|jan|sat|sun|wed|mon|fri|sept|oct|second)$/.test(bare)
  )
    flags &= ~TIME;
  out.push({ kind: WORD, start, end: stop, low, capital, flags, verb: CUES.get(low), quote: -1 });
  if (genitive) out.push(sign(GENITIVE, stop, end));
  else if (isApostrophe(text.charCodeAt(end)) && last === 115 && text.charCodeAt(end + 1) === 32) {
    out.push(sign(GENITIVE, end, end + 1));
    return end + 1;
  }
  return end;
}
