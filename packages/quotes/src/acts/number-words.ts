const NUMBERS = 'one|two|three|four|five|six|seven|eight|nine|ten'.split('|');

/** The words for small numbers, as alternatives of a pattern; "a" is one. */
export const NUMBER_WORDS = ['a', ...NUMBERS].join('|');

/** The number that a word stands for; 0 where it stands for none. */
export function numberOfWord(low: string): number {
  return low === 'a' ? 1 : NUMBERS.indexOf(low) + 1;
}
