import { PERSON, POSS, TITLE } from '../lexicon/words.ts';
import type { Span } from '../span.ts';
import { GENITIVE, has, type Token, WORD } from '../tokens/token.ts';
import { spanOfTokens } from './article.ts';
import { type Gender, type Name, shownBy } from './names.ts';
import type { Phrase } from './nouns.ts';
import { namedAfter } from './offices.ts';

/** Somebody whom the article names, by the fullest name it gives; null for a stranger, whom it does not. */
export interface Person {
  name: Span | null;
  words: readonly string[];
  gender: Gender | null;
  /** A given name or a title shows the gender, not a pronoun alone. */
  shown: boolean;
  /** A title, a given name or more than one word speak for a person, not a place. */
  human: boolean;
  /** Meant by the last name alone, before another of that name was named. */
  alone: boolean;
  /** Of whom a relative is told who may have the same name: how that one would be spoken of. */
  relative: Gender | null;
  /** Each that stands before the name somewhere. */
  titles: string[];
}

/** Where a person is named, or meant by a pronoun. */
export interface Sighting {
  readonly person: Person;
  readonly sentence: number;
  readonly from: number;
  readonly subject: boolean;
  readonly speaker: boolean;
  /** Nothing of the person stands before it. */
  readonly introduced: boolean;
  /** Who is named beside the person, "Brandt and | Marek": nothing tells which of the two a pronoun means. */
  peer: Person | null;
}

/** A person named with a title: "Foreign Minister Aida Sarsen". */
export interface Titled {
  readonly person: Person;
  readonly title: string;
  readonly sentence: number;
}

const PAST = /^(?:former|then|vice|deputy|late|crown)\b/;

/**
 * Whom "the foreign minister" means: the only person of the article who is named with that title, before. Who has it with more words,
 * "prime minister", makes "the minister" unclear as well.
 */
export function holderOf(
  titled: readonly Titled[],
  tokens: readonly Token[],
  { from, to }: Phrase,
  sentence: number,
): Person | null {
  if (tokens[from]?.low !== 'the' || !has(tokens[to - 1], TITLE)) return null;
  const words = tokens.slice(from + 1, to);
  if (!words.every((token) => token.kind === WORD && has(token, TITLE | PERSON))) return null;
  const title = words.map(({ low }) => low).join(' ');
  let holder: Person | null = null;
  let seen = false;
  for (const one of titled) {
    if (PAST.test(one.title) !== PAST.test(title)) continue;
    if (one.title !== title && !one.title.endsWith(` ${title}`)) continue;
    if (holder && holder !== one.person) return null;
    holder = one.person;
    seen ||= one.sentence < sentence;
  }
  return seen ? holder : null;
}

/** Before a noun for one person. Whom "the" takes up is not told, so it is a stranger too, unless by a title: {@link holderOf}. */
const OPENING = /^(?:an?|one|another|the)$/;
const SEVERAL = /(?:s|men|women|people|police|staff|crew|troops|children)$/;
const SINGLE = /^(?:boss|actress|witness|princess)$/;

/**
 * Somebody whom the article does not name, and whom "he" or "she" may mean: "a spokesman for Vale", "her lawyer", "Vale's wife"; null for
 * any other phrase.
 */
export function strangerIn(tokens: readonly Token[], phrase: Phrase): Person | null {
  const head = headOf(tokens, phrase);
  const word = tokens[head];
  if (!word || namedAfter(tokens, phrase)) return null;
  if (SEVERAL.test(word.low) && !SINGLE.test(word.low)) return null;
  let start = head;
  while (start > phrase.from && tokens[start - 1]?.kind !== GENITIVE) start--;
  const opening = tokens[start];
  const owned = tokens[start - 1]?.kind === GENITIVE || has(opening, POSS);
  if (!owned && !OPENING.test(opening?.low ?? '')) return null;
  const gender = genderOf(word.low);
  const shown = gender !== null;
  const nobody = { name: null, words: [], titles: [], alone: false, relative: null };
  return { ...nobody, gender, shown, human: true };
}

/** The noun for a person that the phrase is about: it ends the phrase, or something hangs on it. */
function headOf(tokens: readonly Token[], { from, to }: Phrase): number {
  for (let at = from; at < to; at++) {
    const next = at + 1 < to ? tokens[at + 1]?.low : undefined;
    // A verb that follows may have been taken for a noun: "the king received".
    const ends =
      next === undefined ||
      /^(?:of|for|to|from|at|in|with|who|close|familiar|near|let)$|(?:ed|s)$/.test(next);
    if (has(tokens[at], PERSON) && !tokens[at]?.capital && ends) return at;
  }
  return -1;
}

const genderOf = (low: string): Gender | null => {
  if (/^(?:woman|girl|mom|aunt|grandmother|nun)$/.test(low)) return 'she';
  return /^(?:man|boy|dad|uncle|grandfather|priest|fisherman)$/.test(low) ? 'he' : shownBy(low);
};

/** Nobody looks among more namesakes than these. */
const NAMESAKES = 8;

/** Of several of one last name, the one whom "Ms" or "Mr" can mean: the only one known to be so, or else the only one not known to be other. */
export function oneOf(namesakes: readonly Person[], title: Gender | null): Person | undefined {
  if (title === null) return undefined;
  const near = namesakes.slice(0, NAMESAKES);
  const sure = near.filter(({ gender }) => gender === title);
  const fitting = sure.length > 0 ? sure : near.filter(({ gender }) => gender === null);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether "Ms" or "Mr" and a last name can mean somebody: not who is known to be other, nor whose relative that may be. */
export const canBe = ({ gender, shown, relative }: Person, title: Gender): boolean =>
  shown ? gender === title : relative !== title;

/** A first name as it sounds, however it is spelled in English: "Mohamed", "Mohammed", "Muhammad". */
export const soundOf = (low: string): string =>
  low.replace(/(?<=.)[aeiouy’']/g, '').replace(/(.)\1/g, '$1');

/** What kind of company one is, and no part of what it is called. */
const FORM = /^(?:co|inc|corp|ltd|llc|plc)\.?$/;

/** The person of a name. A whole name is its own person's; a last name alone is of the first who has it, and a fuller name replaces it. */
export function personOf(
  known: Map<string, Person>,
  namesakes: Map<string, Person[]>,
  tokens: readonly Token[],
  { from, to, gender, titled, placed }: Name,
): Person | null {
  const form = to - from > 2 && FORM.test(tokens[to - 1]?.low ?? '');
  const words = tokens.slice(from, form ? to - 1 : to).map(({ low }) => low);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const name = spanOfTokens(tokens, from, to);
  const several = words.length === 1 ? namesakes.get(last) : undefined;
  const namesake = several ? oneOf(several, gender) : known.get(last);
  if (several && !namesake) return null;
  // "Ms Brandt" after "Mr Brandt", or where only a man of that name and his wife are told of: somebody else.
  if (words.length === 1 && namesake && gender && !canBe(namesake, gender)) return null;
  let person = words.length > 1 ? known.get(`${first} ${last}`) : namesake;
  if (!person && namesake && words.length > 1) {
    // "Mr. Guzman Vega" is the "Luis Guzman Vega" named before; "Luis Vega" is what "Vega" alone meant.
    if (words.every((word) => namesake.words.includes(word))) person = namesake;
    else if (namesake.words.length === 1) {
      person = namesake;
      person.name = name;
      person.words = words;
    }
  }
  // "Orsa Mining Inc." after "Orsa Mining"
  if (form && person && words.every((word, index) => person?.words[index] === word))
    person.name = name;
  if (words.length === 1 && person?.words.at(-1) === last) person.alone = true;
  if (!person) {
    person = {
      name,
      words,
      gender,
      shown: false,
      human: false,
      alone: false,
      relative: null,
      titles: [],
    };
    const shared = words.length > 1 && namesake?.words.at(-1) === last && !namesake.alone;
    const list = namesakes.get(last);
    if (shared && list) list.push(person);
    else if (shared) namesakes.set(last, [namesake, person]);
  }
  if (words.length > 1) known.set(`${first} ${last}`, person);
  for (const key of [last, first]) if (!known.has(key)) known.set(key, person);
  person.gender ??= gender;
  person.shown ||= gender !== null;
  person.human ||= titled || (words.length > 1 && !placed) || gender !== null;
  return person;
}
