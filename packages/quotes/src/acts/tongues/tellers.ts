import type { Entry } from '../../gazetteer/entry.ts';
import { type ActTongue, START } from './act-tongue.ts';
import { unmarked } from './names.ts';

/** For which state somebody speaks whom words name by an office and a place. */
export interface Tellers {
  /** The words name the state. */
  readonly isOwn: (words: string, country: Entry) => boolean;
  /** The words name an office, and no other state. */
  readonly isOwnOffice: (words: string, country: Entry) => boolean;
  /** The words name an office that is not the state's. */
  readonly isOther: (words: string, country: Entry) => boolean;
}

/** Who held an office, or holds none of a state's. */
const NO_OFFICE = /سابق|معارض|לשעבר|אופוזיצי|бывш|экс-|оппозици|партии|حزب|מפלגת/iu;

/** What is left of a state's name in the words for its people: "Норланди|я", "Норланди|и". */
const stemOf = (name: string): string =>
  unmarked(name)
    .toLowerCase()
    .replace(/^(?:ال|ה)/u, '')
    .replace(/[ةاهىהаяеёийоыьה]+$/u, '');

/** Shorter stems are parts of other words. */
const SHORTEST = 3;

/** Tells by the names of states in a script. */
export function tellersOf(
  states: readonly Entry[],
  script: RegExp,
  { office }: ActTongue,
): Tellers {
  const stems = states
    .flatMap((entry) =>
      entry.names
        .filter((name) => script.test(name))
        .map((name) => ({ entry, stem: stemOf(name) })),
    )
    .filter(({ stem }) => stem.length >= SHORTEST)
    .sort((a, b) => b.stem.length - a.stem.length);
  /** The state whose longest name the words have. */
  const stateIn = (words: string): Entry | null => {
    const low = unmarked(words).toLowerCase();
    return stems.find(({ stem }) => low.includes(stem))?.entry ?? null;
  };
  const inOffice = (words: string) =>
    new RegExp(`${START}(?:${office})`, 'u').test(words) && !NO_OFFICE.test(words);
  return {
    isOwn: (words, country) => !NO_OFFICE.test(words) && stateIn(words) === country,
    isOwnOffice: (words, country) => {
      const named = stateIn(words);
      return inOffice(words) && (named === null || named === country);
    },
    isOther: (words, country) => inOffice(words) && stateIn(words) !== country,
  };
}
