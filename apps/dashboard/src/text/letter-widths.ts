import type { Language } from '../messages/languages.ts';

/** About how much of a line a letter takes in each language, in letters of English. */
export const letterWidths: Readonly<Record<Language, number>> = {
  en: 1,
  ar: 0.92,
  he: 0.96,
  kk: 1.04,
  ru: 1.04,
};
