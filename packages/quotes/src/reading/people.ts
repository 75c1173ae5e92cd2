import { BODY, PERSON, TITLE } from '../lexicon/words.ts';
import type { Span } from '../span.ts';
import { type Article, type Sentence, spanOfTokens } from './article.ts';
import { clauseSubject } from './clause-subject.ts';
import { type Gender, type Name, namesIn } from './names.ts';
import { isName, type Phrase } from './nouns.ts';
import { antecedent } from './subjects.ts';
import type { Token } from './token.ts';

/** Somebody whom the article names, by the fullest name it gives. */
interface Person {
  name: Span;
  words: number;
  gender: Gender | null;
  /** A title, a given name or more than one word speak for a person, not a place. */
  human: boolean;
}

/** Where a person is named. */
interface Sighting {
  readonly person: Person;
  readonly sentence: number;
  readonly from: number;
  readonly subject: boolean;
  readonly speaker: boolean;
}

export interface People {
  /** The fullest name that the article gives for whom a mention means; null where it gives none, or the mention means several. */
  named(sentence: number, phrase: Phrase): Span | null;
}

/** A sentence and a token in it as one number; no sentence has so many tokens. */
const keyOf = (sentence: number, token: number) => sentence * 1_024 + token;

/** How many sightings back, and how many paragraphs, a pronoun is followed. */
const REACH = 24;
const PARAGRAPHS = 4;

/**
 * Reads the names of an article. Coreference is by last name or first; a pronoun means the nearest fitting person, where subjects and
 * speakers are nearer than others, and nobody whose gender is known to be another.
 */
export function peopleOf(article: Article): People {
  const { known, sightings, pronouns } = sightingsOf(article);
  const pronoun = (sentence: number, from: number, gender: Gender): Person | null => {
    const key = keyOf(sentence, from);
    const before = pronouns.get(key);
    return before === undefined ? nearest(article, sightings, sentence, from, gender) : before;
  };

  return {
    named(sentence, phrase) {
      const tokens = article.sentences[sentence]?.tokens;
      const low = tokens?.[phrase.from]?.low;
      if (!tokens || low === undefined) return null;
      if (low === 'he' || low === 'his') return pronoun(sentence, phrase.from, 'he')?.name ?? null;
      if (low === 'she' || low === 'her')
        return pronoun(sentence, phrase.from, 'she')?.name ?? null;
      if (low === 'who' || low === 'which') {
        const before = antecedent(tokens, phrase.from);
        return (
          before && (this.named(sentence, before) ?? spanOfTokens(tokens, before.from, before.to))
        );
      }
      if (low === 'the' && tokens[phrase.from + 1]?.low === 'latter') {
        return sightings[lastBefore(sightings, sentence, phrase.from)]?.person.name ?? null;
      }
      const last = lastName(tokens, phrase);
      return last === null ? null : (known.get(last)?.name ?? null);
    },
  };
}

/** The word of a mention to know a person by: its last name; null for a body, for several people, for no name at all. */
function lastName(tokens: readonly Token[], { from, to }: Phrase): string | null {
  for (let at = from; at < to - 1; at++) {
    const next = tokens[at + 1];
    if (next?.low === 'and' && isName(tokens, at) && isName(tokens, at + 2)) return null;
    if (!next || !/^(?:of|for|at|from|with)$/.test(next.low)) continue;
    const flags = tokens[at]?.flags ?? 0;
    if (flags & (PERSON | TITLE)) continue;
    // "Richard Shelby of Alabama" is Shelby; "the Ministry of Health" is nobody.
    return flags & BODY || !isName(tokens, at) ? null : (tokens[at]?.low ?? null);
  }
  return isName(tokens, to - 1) ? (tokens[to - 1]?.low ?? null) : null;
}

/** Whom "he" or "she" at a place means, among the sightings before it. */
function nearest(
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
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const { person, ...seen } = sightings[i] as Sighting;
    if (person.gender !== null && person.gender !== gender) continue;
    if (paragraph - (article.sentences[seen.sentence]?.paragraph ?? 0) > PARAGRAPHS) break;
    const price =
      2 * (sentence - seen.sentence) +
      (seen.subject ? 0 : 3) -
      (seen.speaker ? 1 : 0) +
      (person.human ? 0 : 4) -
      (person.gender ? 1 : 0);
    if (price < cost) [best, cost] = [person, price];
  }
  if (best) best.gender ??= gender;
  return best;
}

interface Seen {
  readonly known: Map<string, Person>;
  readonly sightings: Sighting[];
  /** Whom each "he" and "she" that is a subject means, by sentence and token. */
  readonly pronouns: Map<number, Person | null>;
}

function sightingsOf(article: Article): Seen {
  const pronouns = new Map<number, Person | null>();
  const known = new Map<string, Person>();
  const sightings: Sighting[] = [];
  const all = article.sentences.map((sentence) =>
    isPlain(sentence) ? namesIn(sentence.tokens) : [],
  );
  const certain = new Set<string>();
  all.forEach((names, number) => {
    const { tokens } = article.sentences[number] as Sentence;
    for (const { from, to, doubtful } of names)
      if (!doubtful) for (let at = from; at < to; at++) certain.add(tokens[at]?.low ?? '');
  });
  all.forEach((names, number) => {
    const sentence = article.sentences[number] as Sentence;
    const { tokens, cues } = sentence;
    const subject = isPlain(sentence) ? clauseSubject(tokens, tokens.length) : null;
    const subjects = [...cues.flatMap((cue) => cue.subject ?? []), ...(subject ? [subject] : [])];
    const places = [
      ...names.map((name) => ({ at: name.from, name })),
      ...subjects.map(({ from }) => ({ at: from, name: null })),
    ].sort((a, b) => a.at - b.at);
    for (const { at, name } of places) {
      const key = keyOf(number, at);
      const within = (phrase: Phrase | null) =>
        phrase !== null && phrase.from <= at && phrase.to >= (name?.to ?? at);
      const speaker = cues.some((cue) => within(cue.subject));
      let person: Person | null = null;
      if (name) {
        const last = tokens[name.to - 1]?.low ?? '';
        if (name.placed && !known.has(last)) continue;
        const alone = subject !== null && subject.from === at && subject.to === at + 1;
        const likely = speaker || (alone && !/(?:s|ness|ity|ion|ing|ment)$/.test(last));
        if (name.doubtful && !certain.has(last) && !likely) continue;
        person = personOf(known, tokens, name);
      } else {
        const low = tokens[at]?.low;
        if ((low !== 'he' && low !== 'she') || pronouns.has(key)) continue;
        person = nearest(article, sightings, number, at, low);
        pronouns.set(key, person);
      }
      if (person)
        sightings.push({
          person,
          sentence: number,
          from: at,
          subject: speaker || within(subject),
          speaker,
        });
    }
  });
  return { known, sightings, pronouns };
}

const isPlain = ({ zone }: Sentence) =>
  zone === 'body' || zone === 'headline' || zone === 'transcript';

/** The person of a name: known by its last word, or by its only word as a first name; a fuller name replaces a shorter. */
function personOf(
  known: Map<string, Person>,
  tokens: readonly Token[],
  { from, to, gender, titled, placed }: Name,
): Person {
  const last = (tokens[to - 1] as Token).low;
  const first = (tokens[from] as Token).low;
  const words = to - from;
  const name = spanOfTokens(tokens, from, to);
  let person = known.get(last);
  if (!person) {
    person = { name, words, gender, human: false };
    known.set(last, person);
  } else if (words > person.words && person.words === 1) {
    person.name = name;
    person.words = words;
  }
  if (words > 1 && !known.has(first)) known.set(first, person);
  person.gender ??= gender;
  person.human ||= titled || (words > 1 && !placed) || gender !== null;
  return person;
}

function lastBefore(sightings: readonly Sighting[], sentence: number, from: number): number {
  let [low, high] = [0, sightings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sightings[middle] as Sighting;
    if (one.sentence < sentence || (one.sentence === sentence && one.from < from)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
