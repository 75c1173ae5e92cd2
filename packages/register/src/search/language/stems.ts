import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';

/**
 * The stem of a word as `searchWords` gives it, by the Snowball stemmer of the language that its letters tell: Latin letters
 * alone are taken for English, Russian letters for Russian, Arabic ones for Arabic. Words of fewer than four letters and of
 * all other scripts (Kazakh and Hebrew have no such stemmer) are their own stems.
 */
export function stemOf(word: string): string {
  if (word.length < SHORTEST) return word;
  if (/^[a-z]+$/.test(word)) return english(word);
  if (/^[\u0430-\u044f]+$/.test(word)) return russian(word);
  if (/^[\u0621-\u064a]+$/.test(word)) return arabic(word);
  return word;
}

const SHORTEST = 4;
