import type { Span } from '../span.ts';
import type { Token } from '../tokens/token.ts';
import { type Article, type Sentence, spanOfTokens } from './article.ts';
import { clauseSubject } from './clause-subject.ts';
import { type Gender, type Name, namesIn } from './names.ts';
import type { Phrase } from './nouns.ts';

/** Somebody whom the article names, by the fullest name it gives. */
export interface Person {
  name: Span;
  words: readonly string[];
  gender: Gender | null;
  /** A title, a given name or more than one word speak for a person, not a place. */
  human: boolean;
  /** Meant by the last name alone, before another of that name was named. */
  alone: boolean;
}

/** Where a person is named, or meant by a pronoun. */
interface Sighting {
  readonly person: Person;
  readonly sentence: number;
  readonly from: number;
  readonly subject: boolean;
  readonly speaker: boolean;
}

interface Seen {
  /** By last name, by "first last", and by first name where that is nobody's last. */
  readonly known: ReadonlyMap<string, Person>;
  /** By last name, those who have it in common: it alone means none of them, unless it meant one before the others were named. */
  readonly namesakes: ReadonlyMap<string, readonly Person[]>;
  readonly sightings: readonly Sighting[];
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
  const names = article.sentences.map((sentence) =>
    isPlain(sentence) ? namesIn(sentence.tokens) : [],
  );
  const certain = certainIn(article, names);
  article.sentences.forEach((sentence, number) => {
    const { tokens, cues } = sentence;
    const subject = isPlain(sentence) ? clauseSubject(tokens, tokens.length) : null;
    const spoken = cues.flatMap((cue) => cue.subject ?? []);
    const places = [
      ...(names[number] ?? []).map((name) => ({ at: name.from, name })),
      ...[...spoken, ...(subject ? [subject] : [])].map(({ from }) => ({ at: from, name: null })),
    ].sort((a, b) => a.at - b.at);
    for (const { at, name } of places) {
      const within = ({ from, to }: Phrase) => from <= at && to >= (name?.to ?? at);
      const speaker = spoken.some(within);
      let person: Person | null = null;
      if (name) {
        const last = tokens[name.to - 1]?.low ?? '';
        const alone = subject !== null && subject.from === at && subject.to === at + 1;
        const likely = certain.has(last) || speaker || (alone && !ABSTRACT.test(last));
        if ((name.placed && !known.has(last)) || (name.doubtful && !likely)) continue;
        person = personOf(known, namesakes, tokens, name);
      } else {
        const low = tokens[at]?.low;
        if ((low !== 'he' && low !== 'she') || pronouns.has(keyOf(number, at))) continue;
        person = nearest(article, sightings, number, at, low);
        pronouns.set(keyOf(number, at), person);
      }
      const about = speaker || (subject !== null && within(subject));
      if (person) sightings.push({ person, sentence: number, from: at, subject: about, speaker });
    }
  });
  return { known, namesakes, sightings, pronouns };
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

/** The person of a name. A whole name is its own person's; a last name alone is of the first who has it, and a fuller name replaces it. */
function personOf(
  known: Map<string, Person>,
  namesakes: Map<string, Person[]>,
  tokens: readonly Token[],
  { from, to, gender, titled, placed }: Name,
): Person {
  const words = tokens.slice(from, to).map(({ low }) => low);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const name = spanOfTokens(tokens, from, to);
  const namesake = known.get(last);
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
  if (words.length === 1 && person) person.alone = true;
  if (!person) {
    person = { name, words, gender, human: false, alone: false };
    const shared = words.length > 1 && namesake?.words.at(-1) === last && !namesake.alone;
    const list = namesakes.get(last);
    if (shared && list) list.push(person);
    else if (shared) namesakes.set(last, [namesake, person]);
  }
  if (words.length > 1) known.set(`${first} ${last}`, person);
  for (const key of [last, first]) if (!known.has(key)) known.set(key, person);
  person.gender ??= gender;
  person.human ||= titled || (words.length > 1 && !placed) || gender !== null;
  return person;
}

/** Somebody who is nearer by less than this is not surely meant. */
const MARGIN = 1;

/** How many sightings back, and how many paragraphs, a pronoun is followed. */
const REACH = 24;
const PARAGRAPHS = 4;

/** Whom "he" or "she" at a place means, among the sightings before it: the weights were chosen on the public GGT articles. */
export function nearest(
  article: Article,
  sightings: readonly Sighting[],
  sentence: number,
  from: number,
  gender: Gender,
): Person | null {
  const paragraph = article.sentences[sentence]?.paragraph ?? 0;
  const last = lastBefore(sightings, sentence, from);
  let best: Person | null = null;
  let cost = Number.POSITIVE_INFINITY;
  let rival = Number.POSITIVE_INFINITY;
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const { person, ...seen } = sightings[i] as Sighting;
    if (person.gender !== null && person.gender !== gender) continue;
    if (paragraph - (article.sentences[seen.sentence]?.paragraph ?? 0) > PARAGRAPHS) break;
    const place = seen.speaker ? -1 : seen.subject ? 0 : 3;
    const far = 2 * (sentence - seen.sentence) + place;
    const price = far + (person.human ? 0 : 4) - (person.gender ? 2 : 0);
    if (person === best) cost = Math.min(cost, price);
    else if (price < cost) [best, cost, rival] = [person, price, cost];
    else rival = Math.min(rival, price);
  }
  if (rival - cost < MARGIN) return null;
  if (best) best.gender ??= gender;
  return best;
}

/** The number of the last sighting before a place, or -1. */
export function lastBefore(sightings: readonly Sighting[], sentence: number, from: number): number {
  let [low, high] = [0, sightings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sightings[middle] as Sighting;
    if (one.sentence < sentence || (one.sentence === sentence && one.from < from)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
