import { pluralEn } from '../../plurals.ts';
import { frame } from '../first/frame.ts';

/** Looking through the whole register: the page, and the dialog that opens over any other. */
export const search = {
  kicker: 'Search',
  title: 'Search the register',
  description: 'Accords, countries, leaders and bodies by name, and what was said by its words.',
  label: 'Names and words',
  help: 'Words in "double quotes" are searched as a phrase; a minus before a word leaves it out; an asterisk stands for any ending.',
  hint: 'Names of accords, countries, leaders and bodies, and words that were said.',
  results: (count: number) => pluralEn(count, { one: '# result', other: '# results' }),
  none: 'No results for these words.',
  noneAdvice:
    'Nothing near to them either. Fewer words find more, and the beginning of the last word is enough.',
  near: 'Other searches',
  nearMeans: 'Nothing matches what you typed. These searches find something.',
  without: (words: readonly string[]) => `without ${words.map((word) => `“${word}”`).join(', ')}`,
  tooMuch: 'A search takes 16 words at most.',
  searching: 'Searching…',
  all: (count: number) => pluralEn(count, { one: 'The one result', other: 'All # results' }),
  more: 'More',
  everything: 'All results on one page',
  pages: 'Pages',
  close: 'Close',
  kinds: {
    accords: 'Accords',
    countries: frame.countries,
    places: 'Places in accords',
    leaders: frame.leaders,
    bodies: frame.bodies,
    statements: 'Quotes',
  },
};
