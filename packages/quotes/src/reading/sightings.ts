import type { Token } from '../tokens/token.ts';
import { type Article, type Sentence, spanOfTokens } from './article.ts';
import { clauseSubject } from './clause-subject.ts';
import { type Name, namesIn } from './names.ts';
import { nearest } from './nearest.ts';
import type { Phrase } from './nouns.ts';
import {
  canBe,
  holderOf,
  oneOf,
  type Person,
  type Sighting,
  strangerIn,
  type Titled,
  titleBefore,
} from './person.ts';
import { relativeAt, relativeIn } from './relatives.ts';

interface Seen {
  /** By last name, by "first last", and by first name where that is nobody's last. */
  readonly known: ReadonlyMap<string, Person>;
  /** By last name, those who have it in common: it alone means none of them, unless it meant one before the others were named. */
  readonly namesakes: ReadonlyMap<string, readonly Person[]>;
  /** By first name, who has it beside a last one, and speaks. */
  readonly firsts: ReadonlyMap<string, Person>;
  readonly sightings: readonly Sighting[];
  /** Where a relative of somebody begins to act, by {@link keyOf}. */
  readonly relatives: readonly { readonly person: Person; readonly key: number }[];
  readonly titled: readonly Titled[];
  /** Whom each "he" and "she" that is a subject means, by {@link keyOf}. */
  readonly pronouns: ReadonlyMap<number, Person | null>;
}

/** A sentence and a token in it as one number; no sentence has so many tokens. */
export const keyOf = (sentence: number, token: number): number => sentence * 1_024 + token;

/** Words that begin sentences with a capital and are no names. */
const ABSTRACT = /(?:s|ness|ity|ion|ing|ment)$/;

/** All sightings of an article, in order. */
export function sightingsOf(article: Article): Seen {
  const pronouns = new Map<number, Person | null>();
  const known = new Map<string, Person>();
  const namesakes = new Map<string, Person[]>();
  const sightings: Sighting[] = [];
  const titled: Titled[] = [];
  const met = new Set<Person>();
  const relatives: { person: Person; key: number }[] = [];
  const firsts = new Map<string, Person>();
  const names = article.sentences.map((sentence) =>
    isPlain(sentence) ? namesIn(sentence.tokens) : [],
  );
  const certain = certainIn(article, names);
  article.sentences.forEach((sentence, number) => {
    const { tokens, cues } = sentence;
    const subject = isPlain(sentence) ? clauseSubject(tokens, tokens.length) : null;
    const spoken = cues.length > 0 ? cues.flatMap((cue) => cue.subject ?? []) : [];
    if (!subject && spoken.length === 0 && names[number]?.length === 0) return;
    const phrases = subject ? [...spoken, subject] : spoken;
    /** Who is meant by a phrase that begins with a noun: the holder of a title, or a stranger. */
    const meant = new Map<number, Person>();
    for (const phrase of phrases) {
      const one = holderOf(titled, tokens, phrase, number) ?? strangerIn(tokens, phrase);
      if (one) meant.set(phrase.from, one);
    }
    const places = [
      ...(names[number] ?? []).map((name) => ({ at: name.from, name })),
      ...phrases.map(({ from }) => ({ at: from, name: null })),
    ].sort((a, b) => a.at - b.at);
    for (const { at, name } of places) {
      // Who is named in "a spokesman for Vale" is neither its subject nor its speaker.
      const within = ({ from, to }: Phrase) =>
        from <= at && to >= (name?.to ?? at) && !(name && meant.has(from));
      const speaker = spoken.some(within);
      let person: Person | null = null;
      if (name) {
        const last = tokens[name.to - 1]?.low ?? '';
        const alone = subject !== null && subject.from === at && subject.to === at + 1;
        const likely = certain.has(last) || speaker || (alone && !ABSTRACT.test(last));
        if ((name.placed && !known.has(last)) || (name.doubtful && !likely)) continue;
        person = personOf(known, namesakes, tokens, name);
        if (!person) continue;
        if (speaker && name.to - name.from > 1) firsts.set(tokens[name.from]?.low ?? '', person);
        const title = titleBefore(tokens, name.from);
        const again = title === '' || person.titles.includes(title);
        if (!again) person.titles.push(title);
        if (!again) titled.push({ person, title, sentence: number });
      } else {
        const low = tokens[at]?.low;
        const other = meant.get(at);
        if (other) {
          if (other.name === null && met.has(other)) continue;
          person = other;
        } else {
          if ((low !== 'he' && low !== 'she') || pronouns.has(keyOf(number, at))) continue;
          person = nearest(article, sightings, number, at, low);
          pronouns.set(keyOf(number, at), person);
        }
      }
      const about = speaker || (subject !== null && within(subject));
      if (!person) continue;
      const introduced = !met.has(person);
      met.add(person);
      if (name) person.relative ??= relativeIn(tokens, name.to);
      sightings.push({ person, sentence: number, from: at, subject: about, speaker, introduced });
    }
    const related = isPlain(sentence) ? relativeAt(tokens) : null;
    if (related) {
      const owner = tokens[related.owner]?.low;
      const person = owner
        ? known.get(owner)
        : sightings.findLast((one) => one.sentence < number)?.person;
      if (person) relatives.push({ person, key: keyOf(number, related.at) });
    }
  });
  return { known, namesakes, firsts, sightings, relatives, titled, pronouns };
}

/** A headline may capitalise every word, and names nobody that the body does not. */
const isPlain = ({ zone }: Sentence) => zone === 'body' || zone === 'transcript';

/** The words that the article capitalises where no sentence begins. */
function certainIn({ sentences }: Article, all: readonly (readonly Name[])[]): ReadonlySet<string> {
  const out = new Set<string>();
  all.forEach((names, number) => {
    for (const { from, to, doubtful } of names) {
      if (doubtful) continue;
      for (let at = from; at < to; at++) out.add(sentences[number]?.tokens[at]?.low ?? '');
    }
  });
  return out;
}

/** What kind of company one is, and no part of what it is called. */
const FORM = /^(?:co|inc|corp|ltd|llc|plc)\.?$/;

/** The person of a name. A whole name is its own person's; a last name alone is of the first who has it, and a fuller name replaces it. */
function personOf(
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
