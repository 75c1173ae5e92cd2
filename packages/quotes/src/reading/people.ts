import { MEN, WOMEN } from '../lexicon/given-names.ts';
import { BODY, PERSON, TITLE } from '../lexicon/words.ts';
import type { Span } from '../span.ts';
import { type Article, spanOfTokens } from './article.ts';
import { antecedent, clauseSubject } from './cues.ts';
import { isName, type Phrase } from './phrases.ts';
import { OTHER, type Token, WORD } from './tokens.ts';

/** Whom the article names, and when: what a pronoun or a last name stands for. */
interface Person {
  readonly name: Span;
  readonly words: number;
  gender: 'he' | 'she' | null;
}

interface Sighting {
  readonly person: Person;
  readonly sentence: number;
  readonly from: number;
  /** Whether the name is what its sentence is about: a subject, or the speaker of a cue. */
  readonly subject: boolean;
}

export interface People {
  /** The fullest wording that the article has for whom a mention means, or null. */
  named(sentence: number, phrase: Phrase): Span | null;
}

const FEMALE =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|chairwoman|spokeswoman|congresswoman|councilwoman|actress|sister|mother|wife|daughter|widow)\.?$/;
const MALE =
  /^(?:mr|sir|lord|king|prince|chairman|spokesman|congressman|councilman|actor|father|brother|husband|son|pope)\.?$/;

/** Reads the names of an article. Coreference is by last name, and for pronouns by recency among those whose gender is not another. */
export function peopleOf(article: Article): People {
  const byLast = new Map<string, Person>();
  const sightings: Sighting[] = [];
  article.sentences.forEach((sentence, number) => {
    if (sentence.zone === 'teaser' || sentence.zone === 'caption' || sentence.zone === 'byline')
      return;
    const { tokens } = sentence;
    const subject = clauseSubject(tokens, tokens.length);
    for (let at = 0; at < tokens.length; at++) {
      if (!isName(tokens, at)) continue;
      let to = at;
      while (
        to < tokens.length &&
        (isName(tokens, to) || (isParticle(tokens[to]) && isName(tokens, to + 1)))
      )
        to++;
      const start = namesStart(tokens, at, to);
      if (start < to && !isCommon(tokens, at, to)) {
        const last = (tokens[to - 1] as Token).low;
        const found = spanOfTokens(tokens, start, to);
        const words = to - start;
        let person = byLast.get(last);
        if (!person || (words > person.words && person.words === 1)) {
          person = { name: found, words, gender: person?.gender ?? null };
          byLast.set(last, person);
        }
        person.gender ??= genderOf(tokens, at, start);
        const about =
          (subject !== null && subject.from <= at && subject.to >= to) ||
          sentence.cues.some(
            (cue) => cue.subject && cue.subject.from <= at && cue.subject.to >= to,
          );
        sightings.push({ person, sentence: number, from: at, subject: about });
      }
      at = to - 1;
    }
  });
  const memo = new Map<string, Span | null>();

  const pronoun = (sentence: number, from: number, gender: 'he' | 'she'): Span | null => {
    const key = `${sentence}:${from}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const paragraph = article.sentences[sentence]?.paragraph ?? 0;
    let best: Sighting | null = null;
    for (let i = lastBefore(sightings, sentence, from); i >= 0; i--) {
      const one = sightings[i] as Sighting;
      const current = byLast.get(lastWord(article, one.person)) ?? one.person;
      if (current.gender !== null && current.gender !== gender) continue;
      const distance = paragraph - (article.sentences[one.sentence]?.paragraph ?? 0);
      if (distance > 4) break;
      if (one.subject) {
        best = one;
        break;
      }
      if (!best && current.gender === gender && distance < 2) best = one;
    }
    const person = best ? (byLast.get(lastWord(article, best.person)) ?? best.person) : null;
    if (person) person.gender ??= gender;
    memo.set(key, person?.name ?? null);
    return person?.name ?? null;
  };

  return {
    named(sentence, phrase) {
      const tokens = article.sentences[sentence]?.tokens;
      const first = tokens?.[phrase.from];
      if (!tokens || !first) return null;
      if (first.low === 'he' || first.low === 'his') return pronoun(sentence, phrase.from, 'he');
      if (first.low === 'she' || first.low === 'her') return pronoun(sentence, phrase.from, 'she');
      if (first.low === 'who' || first.low === 'which') {
        const before = antecedent(tokens, phrase.from);
        return before
          ? (this.named(sentence, before) ?? spanOfTokens(tokens, before.from, before.to))
          : null;
      }
      if (first.low === 'the' && tokens[phrase.from + 1]?.low === 'latter') {
        const one = sightings[lastBefore(sightings, sentence, phrase.from)];
        return one ? (byLast.get(lastWord(article, one.person)) ?? one.person).name : null;
      }
      if (isBody(tokens, phrase)) return null;
      const last = tokens[phrase.to - 1];
      if (!last || !isName(tokens, phrase.to - 1)) return null;
      return byLast.get(last.low)?.name ?? null;
    },
  };
}

const isParticle = (token: Token | undefined) =>
  token !== undefined &&
  ((token.kind === WORD &&
    /^(?:de|da|di|du|del|la|le|van|von|der|bin|bint|ibn|al|el|ben|abu)$/.test(token.low)) ||
    (token.kind === OTHER && token.end - token.start === 1));

/** "The Ministry of Foreign Affairs": its last word is no last name. */
function isBody(tokens: readonly Token[], { from, to }: Phrase): boolean {
  for (let at = from; at < to - 1; at++) {
    const flags = tokens[at]?.flags ?? 0;
    if (
      /^(?:of|for)$/.test(tokens[at + 1]?.low ?? '') &&
      flags & BODY &&
      !(flags & (PERSON | TITLE))
    )
      return true;
  }
  return false;
}

/** "Officials" at the start of a sentence, "Foreign Affairs" in the name of a ministry: no person's name. */
function isCommon(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, link, head] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  if (to - from === 1 && first && first.flags & (PERSON | BODY | TITLE)) return true;
  return (
    link !== undefined &&
    /^(?:of|for)$/.test(link.low) &&
    head?.kind === WORD &&
    head.capital &&
    (head.flags & BODY) !== 0 &&
    (head.flags & (PERSON | TITLE)) === 0
  );
}

/** Past the titles that stand before a name. */
function namesStart(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to - 1; at++)
    if ((tokens[at] as Token).flags & (TITLE | PERSON)) start = at + 1;
  // "Secretary of | State Marco Rubio"
  if (to - start > 2 && tokens[start - 1]?.low === 'of' && (tokens[start] as Token).flags & BODY)
    start++;
  return start;
}

function genderOf(tokens: readonly Token[], from: number, start: number): 'he' | 'she' | null {
  for (let at = Math.max(0, from - 1); at < start; at++) {
    const low = (tokens[at] as Token).low;
    if (FEMALE.test(low)) return 'she';
    if (MALE.test(low)) return 'he';
  }
  const given = (tokens[start] as Token).low;
  return WOMEN.has(given) ? 'she' : MEN.has(given) ? 'he' : null;
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

function lastWord(article: Article, person: Person): string {
  const words = article.text
    .slice(person.name.start, person.name.end)
    .toLowerCase()
    .split(/[\s-]+/);
  return words.at(-1) ?? '';
}
