import { ADV, AUX, BE, DET, DOUBT, FORGED, POSS } from '../lexicon/words.ts';
import type { Article } from '../reading/article.ts';
import { COMMA, has, QUOTE, STOP, type Token, WORD } from '../tokens/token.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What passes words on, and may be forged. */
const MEDIA = set(
  'it this that words line phrase remark remarks sentence clip video film footage recording audio tape post tweet letter image picture screenshot account message page transcript voice',
);
const QUOTATIONS = set('quote quotes quotation quotations attribution');
const FALSE = set('false untrue wrong incorrect inaccurate');
const PROVED = set('proved turned turns appears appeared out be to been');
const CALLED = set(
  'called calls declared denounced described dismissed branded labelled labeled flagged calling',
);
const SAID = set('say said saying utter uttered uttering write wrote written writing');
const USED = set('use used using speak spoke spoken');
const THIS = set('it so this that such');
const RETRACTED = set(
  'retracted retracts withdrew withdraws withdrawn corrected corrects apologised apologized',
);
const WORDS = set('words phrase line sentence');

/** So many sentences after a quotation are asked. */
const REACH = 2;
/** It is said in few words. */
const LONGEST = 40;

/**
 * Whether the article says, just after a sentence with a quotation, that its words were not said: "The clip is a fake", "She never said
 * it", "The paper retracted the quotation". `name` is the last word of the mention of who said it.
 */
export function isDisavowed(article: Article, number: number, name: string): boolean {
  const { paragraph } = article.sentences[number] ?? {};
  for (let at = number + 1; at <= number + REACH; at++) {
    const next = article.sentences[at];
    if (!next || next.paragraph !== paragraph || next.tokens.length > LONGEST) return false;
    if (next.tokens.some((_, i) => disavows(next.tokens, i, name))) return true;
    if (next.tokens.some(({ kind }) => kind === QUOTE)) return false;
  }
  return false;
}

/** Whether the word at `at` is the one by which a sentence takes back what stands before it. */
function disavows(tokens: readonly Token[], at: number, name: string): boolean {
  const token = tokens[at] as Token;
  if (!has(token, FORGED | DOUBT)) return false;
  const { low } = token;
  if (has(token, FORGED) || FALSE.has(low) || (low === 'made' && tokens[at + 1]?.low === 'up'))
    return isOfWords(tokens, at);
  if (!RETRACTED.has(low)) return isNeverSaid(tokens, at, name);
  const noun = tokens
    .slice(at + 1, at + 5)
    .find((one) => QUOTATIONS.has(one.low) || /^(?:story|article)$/.test(one.low));
  return noun !== undefined && !has(tokens[at + 1], POSS);
}

/** "The clip was a crude | fake", "called it | false": said of words, or of what passed them on; not of what they say. */
function isOfWords(tokens: readonly Token[], at: number): boolean {
  const onlyQuoted = FALSE.has(tokens[at]?.low ?? '');
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const token = tokens[i] as Token;
    if (token.kind !== WORD) return false;
    if (CALLED.has(token.low)) {
      const named = tokens
        .slice(i + 1, at)
        .find(({ low }) => MEDIA.has(low) || QUOTATIONS.has(low));
      return named !== undefined;
    }
    if (!has(token, BE) && token.low !== 'proved' && token.low !== 'turned') continue;
    let noun = i - 1;
    while (has(tokens[noun], AUX) || PROVED.has(tokens[noun]?.low ?? '')) noun--;
    const low = tokens[noun]?.low ?? '';
    return QUOTATIONS.has(low) || (!onlyQuoted && MEDIA.has(low) && noun < 4);
  }
  return false;
}

/** "She | never said it", "Vale has | denied using the phrase": by whose words they were, or by "she". */
function isNeverSaid(tokens: readonly Token[], at: number, name: string): boolean {
  let who = at - 1;
  while (has(tokens[who], AUX)) who--;
  const subject = tokens[who]?.low ?? '';
  if (subject !== name && !/^(?:he|she|they)$/.test(subject)) return false;
  let verb = at + 1;
  while (has(tokens[verb], AUX | ADV) || tokens[verb]?.low === 'to') verb++;
  const [one, two] = [tokens[verb + 1], tokens[verb + 2]];
  const words = has(one, DET) && WORDS.has(two?.low ?? '');
  const low = tokens[verb]?.low ?? '';
  if (words) return SAID.has(low) || USED.has(low);
  const ends = !two || two.kind === COMMA || two.kind === STOP || has(two, ADV);
  return (
    SAID.has(low) && THIS.has(one?.low ?? '') && (ends || one?.low === 'it' || one?.low === 'so')
  );
}
