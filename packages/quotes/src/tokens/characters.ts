/** Kinds of UTF-16 units, by ranges rather than by the Unicode tables: they are asked for every unit of a text. */

export const isSpace = (unit: number): boolean =>
  unit <= 32 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200f);

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Whether words begin with a capital letter. */
export function beginsUpper(words: string): boolean {
  const unit = words.charCodeAt(0);
  return unit < 0x80 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(words);
}

/** A soft hyphen: it stands within words and parts none. */
export const SOFT_HYPHEN = 0xad;

/** A letter: ASCII, or any unit from À on that is no punctuation, symbol or sign of multiplication or division. */
export const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 &&
    !(unit >= 0x2000 && unit <= 0x2bff) &&
    !(unit >= 0x3000 && unit <= 0x303f) &&
    unit !== 0xd7 &&
    unit !== 0xf7);

export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** The letters of {@link isLetter} and the digits, as the inside of a class of a regular expression. */
export const WORD_UNITS = String.raw`A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\uffff`;
