import { TIME } from '../../lexicon/words.ts';
import { has, NUMBER, type Token } from '../../tokens/token.ts';

/** "Monday", "May", "Sept.", "15": a word of a date. */
export const isTimeWord = (token: Token | undefined): boolean =>
  token?.kind === NUMBER ||
  has(token, TIME) ||
  (token?.capital === true &&
    /^(?:may|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/.test(token.low));
