import { searchWords } from './words.ts';

/** The most letters of a name in short. */
export const LONGEST_SHORT = 5;

/** A name that is nothing but capitals, or Hebrew letters with the mark of an abbreviation. */
const SHORT_NAME = /^(?:\p{Lu}[\p{Lu}\p{M}.]{1,8}|[\u05d0-\u05ea]+\u05f4[\u05d0-\u05ea])$/u;

/** Whether a name is one in short: an abbreviation, such as UK, MBS and США. */
export function isShortName(text: string): boolean {
  return SHORT_NAME.test(text) && searchWords(text).join('').length <= LONGEST_SHORT;
}
