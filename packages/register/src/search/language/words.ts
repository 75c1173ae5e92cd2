import { GAP_MARK } from '@signatory/schema';

/** A word of a text as it is looked up, and where it stands: UTF-16 offsets, end exclusive. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** No word of any language is longer; PostgreSQL refuses those over 2 kB. In UTF-16 code units. */
const LONGEST = 100;

/** Stands among the words for the mark of a gap, so that no phrase is found across one. No other word holds a sign. */
export const GAP_WORD = '…';

/**
 * The words of a text as they are indexed and looked up: letters and digits of any script, without case, accents, vowel
 * signs and modifier letters such as ʿ. Cutting and folding here, not in the engine, makes both engines find the same, and
 * leaves no operator to inject. The mark of a gap is a word by itself. Each character is folded by itself, so that every word knows its place.
 */
export function wordsIn(text: string): readonly Word[] {
  const words: { word: string; start: number; end: number }[] = [];
  const joints = jointsIn(text);
  let open = false;
  let at = 0;
  for (const char of text) {
    if (text.startsWith(GAP_MARK, at))
      words.push({ word: GAP_WORD, start: at, end: at + GAP_MARK.length });
    for (const part of joints.has(at) ? '' : folded(char)) {
      if (part === ' ') open = false;
      else if (open) extend(words.at(-1), part, at + char.length);
      else words.push({ word: part, start: at, end: at + char.length });
      open = part !== ' ';
    }
    at += char.length;
  }
  return words;
}

/** The words of a text, in their order. */
export function searchWords(text: string): readonly string[] {
  return wordsIn(text).map(({ word }) => word);
}

function extend(last: { word: string; end: number } | undefined, part: string, end: number): void {
  if (!last) return;
  last.end = end;
  if (last.word.length < LONGEST) last.word += part;
}

/** Letters that stand alone with dots between them: `U.S.` and `J.D.` are one word each. */
const INITIALS = /(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;

/** The marks of abbreviations and of foreign sounds inside a Hebrew word, as they are typed and as they are printed. */
const HEBREW_MARK = /(?<=[\u05d0-\u05ea])["'’”\u05f3\u05f4](?=[\u05d0-\u05ea])/g;

/** Where a sign stands that parts no words: UTF-16 offsets. */
function jointsIn(text: string): ReadonlySet<number> {
  const joints = new Set<number>();
  for (const { index, 0: initials } of text.matchAll(INITIALS)) {
    for (const dot of initials.matchAll(/\./g)) joints.add(index + dot.index);
  }
  for (const { index } of text.matchAll(HEBREW_MARK)) joints.add(index);
  return joints;
}

/** Letters that are written now one way and now the other: final sigma; Arabic ta marbuta, alif maqsura and wasla, and Persian forms. */
const ALIKE: Readonly<Record<string, string>> = {
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
};

/** The letters and digits of a character; a space for what parts words, nothing for a mark that belongs to the letter before. */
function folded(char: string): string {
  if (char < '\u0080') return /[a-z0-9]/i.test(char) ? char.toLowerCase() : ' ';
  return char
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u02b0-\u02ff\u0640]/gu, '')
    .toLowerCase()
    .replaceAll(/[ςةىیکٱ]/g, (letter) => ALIKE[letter] ?? letter)
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}
