import { ARABIC } from './arabic.ts';
import { FRENCH } from './french.ts';
import { HEBREW } from './hebrew.ts';
import { KAZAKH } from './kazakh.ts';
import { RUSSIAN } from './russian.ts';
import type { Tongue } from './tongue.ts';

/** The languages beside English that are read for quotations between marks. */
export const TONGUES: Readonly<Record<string, Tongue>> = {
  ar: ARABIC,
  fr: FRENCH,
  he: HEBREW,
  kk: KAZAKH,
  ru: RUSSIAN,
};

/** Whether anything is read of a text in a language. */
export const isReadLanguage = (language: string): boolean =>
  language === 'en' || language in TONGUES;
