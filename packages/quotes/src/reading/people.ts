import { PERSON, SPEECH, TITLE } from '../lexicon/words.ts';
import type { Span } from '../span.ts';
import { COMMA, has, type Token, WORD } from '../tokens/token.ts';
import { type Article, spanOfTokens } from './article.ts';
import { genderOf, titleOf } from './names.ts';
import { lastBefore, nearest, soleBefore } from './nearest.ts';
import { isName, type Phrase, tellsApart } from './nouns.ts';
import { endsInField, isDescription, namedAfter, nameEnd } from './offices.ts';
import { canBe, holderOf, oneOf, type Person, type Sighting, soundOf } from './person.ts';
import { phraseEndingAt } from './phrase-before.ts';
import { keyOf, sightingsOf } from './sightings.ts';
import { antecedent } from './subjects.ts';

export interface People {
  /** The fullest name that the article gives for whom a mention means; null where it gives none, or the mention means several. */
  named(sentence: number, phrase: Phrase): Span | null;
  /** Whom "he" or "she" may mean where that is not sure enough for a stranger: the one subject of the sentence before. */
  sole(sentence: number, phrase: Phrase): Span | null;
}

/**
 * Reads the names of an article. Coreference is by last name or first; a pronoun means the nearest fitting person, where subjects and
 * speakers are nearer than others, and nobody whose gender is known to be another.
 */
export function peopleOf(article: Article): People {
  const seen = sightingsOf(article);
  const { known, namesakes, sightings } = seen;
  const pronoun = (sentence: number, from: number, gender: 'he' | 'she'): Person | null => {
    const before = seen.pronouns.get(keyOf(sentence, from));
    return before === undefined ? nearest(article, sightings, sentence, from, gender) : before;
  };
  const named = (sentence: number, phrase: Phrase): Span | null => {
    const tokens = article.sentences[sentence]?.tokens ?? [];
    const low = tokens[phrase.from]?.low ?? '';
    // "his letter said", but "his spokeswoman Mira Kovac" is another.
    const single = phrase.to - phrase.from === 1 || has(tokens[phrase.to - 1], SPEECH);
    if (single && /^(?:he|his|him)$/.test(low))
      return pronoun(sentence, phrase.from, 'he')?.name ?? null;
    if (single && /^(?:she|her)$/.test(low))
      return pronoun(sentence, phrase.from, 'she')?.name ?? null;
    if (/^(?:who|which)$/.test(low)) {
      const before = describedName(tokens, phrase.from) ?? antecedent(tokens, phrase.from);
      return before && (named(sentence, before) ?? spanOfTokens(tokens, before.from, before.to));
    }
    const which = /^(?:former|latter)$/.exec(tokens[phrase.from + 1]?.low ?? '')?.[0];
    if (low === 'the' && which && phrase.to === phrase.from + 2)
      return ofTwo(sightings, sentence, phrase.from, which === 'former')?.name ?? null;
    const holder = holderOf(seen.titled, tokens, phrase, sentence);
    if (holder) return holder.name;
    // "a Brandt | ally": not who is named.
    if (/^an?$/.test(low) && isName(tokens, phrase.from + 1)) return null;
    const after = isDescription(tokens, phrase) ? namedAfter(tokens, phrase) : null;
    const whole = after ?? phrase;
    const end = nameEnd(tokens, whole);
    return end === null ? null : (personAt(sentence, whole.from, end)?.name ?? null);
  };
  /** First names, as they sound, that several have; made when it is first asked. */
  let shared: Set<string> | null = null;
  const soundsShared = (sound: string): boolean => {
    if (!shared) {
      const bearers = new Map<string, Person>();
      shared = new Set();
      for (const person of new Set(known.values())) {
        const own = person.words.length > 1 ? soundOf(person.words[0] ?? '') : '';
        if (own !== '' && bearers.has(own)) shared.add(own);
        bearers.set(own, person);
      }
    }
    return shared.has(sound);
  };
  const personAt = (sentence: number, from: number, last: number): Person | undefined => {
    const tokens = article.sentences[sentence]?.tokens ?? [];
    let first = last;
    while (
      first > from &&
      isName(tokens, first - 1) &&
      !((tokens[first - 1] as Token).flags & (TITLE | PERSON))
    )
      first--;
    const name = tokens[last]?.low ?? '';
    if (tellsApart(tokens[first - 1])) return undefined;
    const whole = known.get(`${tokens[first]?.low} ${name}`);
    if (whole || namesakes.has(name)) return whole ?? titled(tokens, first, name);
    const only = known.get(name);
    if (only && first === last) {
      // "Abbas" where Mahmoud Abbas and Abbas Araghchi are told of
      const other = seen.firsts.get(name);
      if (other && other !== only) return undefined;
      // "Sheikh Mohammed" where two of that first name are told of
      if (
        has(tokens[first - 1], TITLE) &&
        only.words.at(-1) !== name &&
        soundsShared(soundOf(name))
      )
        return undefined;
      if (seen.unclear.has(keyOf(sentence, first))) return undefined;
      // "Brandt said so, and Tomas Brandt agreed": whom the whole name introduces is another.
      if (tokens.some(({ low }, at) => at > last && low === name && isWhole(tokens, at, only)))
        return undefined;
    }
    const title = first === last ? titleOf(tokens, first) : null;
    return only && (title === null || canBe(only, title)) ? only : undefined;
  };
  /** Of several of one last name, the one whom "Ms" or "Mr" can mean. */
  const titled = (tokens: readonly Token[], first: number, name: string): Person | undefined => {
    return oneOf(namesakes.get(name) ?? [], genderOf(tokens, first, first));
  };
  const sole = (sentence: number, { from, to }: Phrase): Span | null => {
    const low = article.sentences[sentence]?.tokens[from]?.low;
    return to - from === 1 && (low === 'he' || low === 'she')
      ? soleBefore(article, sightings, sentence, from, low)
      : null;
  };
  return { named, sole };
}

/** Whether the whole name of a person ends at `at`. */
const isWhole = (tokens: readonly Token[], at: number, { words }: Person): boolean =>
  words.length > 1 && words.every((word, i) => tokens[at - words.length + 1 + i]?.low === word);

/** How many sentences back the two stand whom "the former" and "the latter" mean. */
const NEAR = 2;

/** Who is meant of the two people of the last sentence before a place that tells of anybody; null if it tells of more. */
function ofTwo(
  sightings: readonly Sighting[],
  sentence: number,
  from: number,
  isFormer: boolean,
): Person | undefined {
  const last = lastBefore(sightings, sentence, from);
  const place = sightings[last]?.sentence ?? -1;
  const people = new Set<Person>();
  for (let at = last; at >= 0 && sightings[at]?.sentence === place; at--)
    people.add((sightings[at] as Sighting).person);
  // Of "Lind of Norland and Brandt of Velmark" some are places, if any is sure to be a person.
  const sure = [...people].filter(({ human }) => human);
  const [latter, former, third] = sure.length > 0 ? sure : people;
  // A single name that begins a sentence may not be known for one: then the latter alone is.
  return third || sentence - place > NEAR ? undefined : isFormer ? former : latter;
}

/** "Tor Wendel, outgoing coordinator for the valley, | who …": the name that an apposition before "who" describes, or null. */
function describedName(tokens: readonly Token[], who: number): Phrase | null {
  if (tokens[who - 1]?.kind !== COMMA) return null;
  for (let at = who - 2; at > 0 && at > who - 14; at--) {
    if (tokens[at]?.kind === COMMA) {
      const name = isName(tokens, at - 1) ? phraseEndingAt(tokens, at - 1) : null;
      return name && !endsInField(tokens, name) ? name : null;
    }
    if (tokens[at]?.kind !== WORD || tokens[at]?.verb || isName(tokens, at)) return null;
  }
  return null;
}
