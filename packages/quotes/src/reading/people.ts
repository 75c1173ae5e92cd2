import { BODY, PERSON, TITLE } from '../lexicon/words.ts';
import type { Span } from '../span.ts';
import type { Token } from '../tokens/token.ts';
import { type Article, spanOfTokens } from './article.ts';
import { isName, type Phrase } from './nouns.ts';
import { keyOf, lastBefore, nearest, type Person, sightingsOf } from './sightings.ts';
import { antecedent } from './subjects.ts';

export interface People {
  /** The fullest name that the article gives for whom a mention means; null where it gives none, or the mention means several. */
  named(sentence: number, phrase: Phrase): Span | null;
}

/**
 * Reads the names of an article. Coreference is by last name or first; a pronoun means the nearest fitting person, where subjects and
 * speakers are nearer than others, and nobody whose gender is known to be another.
 */
export function peopleOf(article: Article): People {
  const seen = sightingsOf(article);
  const { known, sightings } = seen;
  const pronoun = (sentence: number, from: number, gender: 'he' | 'she'): Person | null => {
    const before = seen.pronouns.get(keyOf(sentence, from));
    return before === undefined ? nearest(article, sightings, sentence, from, gender) : before;
  };
  const named = (sentence: number, phrase: Phrase): Span | null => {
    const tokens = article.sentences[sentence]?.tokens ?? [];
    const low = tokens[phrase.from]?.low ?? '';
    if (/^(?:he|his)$/.test(low)) return pronoun(sentence, phrase.from, 'he')?.name ?? null;
    if (/^(?:she|her)$/.test(low)) return pronoun(sentence, phrase.from, 'she')?.name ?? null;
    if (/^(?:who|which)$/.test(low)) {
      const before = antecedent(tokens, phrase.from);
      return before && (named(sentence, before) ?? spanOfTokens(tokens, before.from, before.to));
    }
    if (low === 'the' && tokens[phrase.from + 1]?.low === 'latter') {
      return sightings[lastBefore(sightings, sentence, phrase.from)]?.person.name ?? null;
    }
    const end = nameEnd(tokens, phrase);
    return end === null ? null : (personAt(tokens, phrase.from, end)?.name ?? null);
  };
  const personAt = (tokens: readonly Token[], from: number, last: number): Person | undefined => {
    let first = last;
    while (
      first > from &&
      isName(tokens, first - 1) &&
      !((tokens[first - 1] as Token).flags & (TITLE | PERSON))
    )
      first--;
    const whole = known.get(`${tokens[first]?.low} ${tokens[last]?.low}`);
    return whole ?? known.get(tokens[last]?.low ?? '');
  };
  return { named };
}

/** The token of a mention that is a last name; null for a body, for several people, for no name at all. */
function nameEnd(tokens: readonly Token[], { from, to }: Phrase): number | null {
  for (let at = from; at < to - 1; at++) {
    const [token, next] = [tokens[at] as Token, tokens[at + 1] as Token];
    if (next.low === 'and' && isName(tokens, at) && isName(tokens, at + 2)) return null;
    if (!/^(?:of|for|at|from|with)$/.test(next.low) || token.flags & (PERSON | TITLE)) continue;
    // "Ana Moreno of Norland" is Moreno; "the Ministry of Health" is nobody.
    return token.flags & BODY || !isName(tokens, at) ? null : at;
  }
  return isName(tokens, to - 1) ? to - 1 : null;
}
