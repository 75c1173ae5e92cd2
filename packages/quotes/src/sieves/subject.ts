import { ADV, BE, BODY, DET } from '../lexicon/words.ts';
import { lastSign, wordsOf } from '../reading/article.ts';
import { clauseSubject } from '../reading/clause-subject.ts';
import { endsNamed, isSpeaker } from '../reading/nouns.ts';
import { phraseStartingAt } from '../reading/phrase-after.ts';
import { COMMA, has, type Token, WORD } from '../tokens/token.ts';
import { isBesides } from './before.ts';
import type { Finding, Site } from './sieve.ts';
import { isTitle } from './works.ts';

/** No cue at all: the person who is the subject of the sentence, for words that are more than a name or a nickname. */
export function subject(site: Site): Finding | null {
  const { tokens, at, place } = site;
  if (isScare(site) || isBesides(tokens, at)) return null;
  if (isPassive(tokens, at)) return agent(site);
  const found = clauseSubject(tokens, at);
  // "Generous plans": an adjective, capitalised because it begins the sentence.
  const adjective = found?.from === 0 && found.to === 1 && isPlainNoun(tokens[1]);
  const person =
    found &&
    !adjective &&
    (endsNamed(tokens, found) || /^(?:he|she|they|we)$/.test(tokens[found.from]?.low ?? ''));
  return person ? { sieve: 'subject', cue: null, subject: found, sentence: place.sentence } : null;
}

/** "was described as “…”", "was called “…”" */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.low === 'as' ? at - 2 : at - 1;
  const adverb = has(tokens[verb - 1], ADV) || tokens[verb - 1]?.low.endsWith('ly');
  return (
    tokens[verb]?.kind === WORD &&
    /ed$/.test(tokens[verb]?.low ?? '') &&
    has(tokens[adverb ? verb - 2 : verb - 1], BE)
  );
}

/** Of words in the passive, who stands after "by". */
function agent({ tokens, at, place }: Site): Finding | null {
  const phrase = tokens[at + 1]?.low === 'by' ? phraseStartingAt(tokens, at + 2) : null;
  if (!phrase || !isSpeaker(tokens, phrase)) return null;
  return { sieve: 'subject', cue: null, subject: phrase, sentence: place.sentence };
}

const isPlainNoun = (token: Token | undefined): boolean =>
  token?.kind === WORD &&
  !token.capital &&
  token.flags === 0 &&
  !token.verb &&
  !/(?:ed|ly)$/.test(token.low);

/** Words after which marks show a title, or a word as a word. */
const NAMING =
  /^(?:film|movie|song|album|book|novel|show|series|documentary|play|single|track|episode|podcast|musical|opera|painting|game|program|programme|column|poem|memoir|hit|magazine|exhibition|dubbed|called|termed|word|words|phrase|term)$/;

/** Marks that quote nobody: the title of a work, a word as a word, one or two words set apart. */
function isScare({ article, tokens, at, quote }: Site): boolean {
  const words = wordsOf(article, quote).trim();
  const count = words.split(/\s+/, 9).length;
  const [before, second] = [tokens[at - 1], tokens[at - 2]];
  if (
    before?.low === 'known' ||
    (before?.low === 'as' && /^(?:known|referred)$/.test(second?.low ?? ''))
  )
    return true;
  const apart = before?.kind === COMMA && lastSign(article, quote) === ',';
  if (count <= 8 && !apart && isTitle(words)) return true;
  if (count <= 6 && NAMING.test(before?.low ?? '') && !has(before, BODY)) return true;
  // "launched the “river and lake initiative”": what a thing is called.
  if (before?.low === 'the') return true;
  // "praised him as a “born reader”": what follows "as" is how somebody put it.
  const lead = has(before, DET) ? second : before;
  return count <= 4 && lead?.low !== 'as';
}
