/**
 * What is composed with the letter before it: marks, Hangul vowels and final consonants, and the vowel signs of Kirat Rai, which count as
 * letters (Unicode, NFC_Quick_Check=Maybe).
 */
const JOINING = String.raw`\p{M}\u1160-\u11ff\u{16d63}\u{16d67}`;
const SEQUENCES = new RegExp(`[^${JOINING}]?[${JOINING}]+|[^\\x00-\\x7f${JOINING}]`, 'gu');
const isJoining = new RegExp(`^[${JOINING}]`, 'u');

/** No letter that anyone writes has so many marks: UTF-16 code units. */
const LONGEST = 32;

/**
 * A text in Unicode normalization form C, and which stretch of the text each of its units stands for: all units of what was
 * composed stand for the whole of it. Both are null where the text is composed already.
 */
export interface Composed {
  readonly text: string;
  readonly from: readonly number[] | null;
  readonly to: readonly number[] | null;
}

/**
 * Makes one of what Unicode holds to be the same (canonical equivalence, Unicode Standard Annex 15): `e` with an acute accent behind it and
 * `é`. What is merely compatible, such as a ligature or a superscript, stays what it is: another source would print it otherwise.
 */
export function composed(text: string): Composed {
  const whole = text.normalize('NFC');
  if (whole === text) return { text, from: null, to: null };
  const [from, to]: [number[], number[]] = [[], []];
  const parts: string[] = [];
  const keep = (start: number, end: number) => {
    for (let at = start; at < end; at++) {
      from.push(at);
      to.push(at + 1);
    }
    parts.push(text.slice(start, end));
  };
  let at = 0;
  for (const { 0: sequence, index } of text.matchAll(SEQUENCES)) {
    const one = sequence.normalize('NFC');
    if (one === sequence) continue;
    keep(at, index);
    at = index + sequence.length;
    for (let i = 0; i < one.length; i++) {
      from.push(index);
      to.push(at);
    }
    parts.push(one);
  }
  keep(at, text.length);
  return { text: parts.join(''), from, to };
}

/** Whether what stands before and behind an offset is composed to one letter: `e` is not in `é`, however that is written. */
export function isInLetter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length || !isJoining.test(text.slice(at, at + 2))) return false;
  let start = at - 1;
  while (start > 0 && at - start < LONGEST && isJoining.test(text.slice(start, start + 2))) start--;
  const [before, behind] = [text.slice(start, at), text.slice(at, at + LONGEST)];
  return before.normalize('NFC') + behind.normalize('NFC') !== (before + behind).normalize('NFC');
}
