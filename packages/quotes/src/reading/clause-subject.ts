import { ADV, AUX, MODAL, PREP, RELATIVE, SUB, TIME, VERB } from '../lexicon/words.ts';
import { COMMA, DASH, has, OPEN, SEMICOLON, STOP, type Token, WORD } from '../tokens/token.ts';
import { beginOf, isDateline } from './dateline.ts';
import { isName, isNominal, isSpeaker, type Phrase } from './nouns.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { phraseEndingAt } from './phrase-before.ts';

/** The subject of a sentence, past its dateline. */
export function mainSubject(tokens: readonly Token[]): Phrase | null {
  const begin = beginOf(tokens);
  if (begin === 0) return clauseSubject(tokens, tokens.length);
  const subject = clauseSubject(tokens.slice(begin), tokens.length - begin);
  return subject && { ...subject, from: subject.from + begin, to: subject.to + begin };
}

/** The subject of the main clause that holds token `at`: the first noun phrase for a speaker that a verb follows, or null. */
export function clauseSubject(tokens: readonly Token[], at: number): Phrase | null {
  const first = clauseStart(tokens, at);
  const main = afterIntroduction(tokens, first, at);
  if (main) return main;
  let fallback: Phrase | null = null;
  for (let i = first; i < at; i++) {
    if (tokens[i]?.kind !== WORD) continue;
    const phrase = phraseStartingAt(tokens, i);
    if (i > first && has(tokens[i - 1], PREP) && !has(tokens[i - 1], ADV)) {
      // The object of a preposition is skipped as a whole.
      if (phrase) i = phrase.to - 1;
      continue;
    }
    if (!phrase) continue;
    if (phrase.to <= at && isSpeaker(tokens, phrase)) {
      if (mayBeVerb(tokens[phrase.to])) return phrase;
      fallback ??= phrase;
    }
    i = phrase.to - 1;
  }
  return fallback;
}

/** After the last full stop, semicolon or dateline before `at`. */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 2; i >= 0; i--) {
    const kind = tokens[i]?.kind;
    if (kind === SEMICOLON || kind === STOP || (kind === DASH && isDateline(tokens, i)))
      return i + 1;
  }
  return 0;
}

/** "Asked whether he would go, Vale | declined …": the subject after a clause or phrase that opens the sentence, or null. */
function afterIntroduction(tokens: readonly Token[], first: number, at: number): Phrase | null {
  const opening = tokens[first];
  const participle = /(?:ed|ing)$/.test(opening?.low ?? '') && !isName(tokens, first + 1);
  // "Hours later, Trump …", "Hastily, …"
  const lead = tokens.slice(first, first + 6);
  const end = lead.findIndex(({ kind }) => kind === COMMA);
  const late = /^(?:later|earlier|ago|before|after|once|afterwards?)$|ly$/.test(
    lead[end - 1]?.low ?? '',
  );
  const dated =
    /^(?:hours|days|weeks|months|years|minutes|moments|shortly|soon|just|long)$/.test(
      opening?.low ?? '',
    ) && /^(?:after|before)$/.test(tokens[first + 1]?.low ?? '');
  if (
    !(opening && late) &&
    !dated &&
    (opening?.kind !== WORD || !(has(opening, SUB | PREP) || participle))
  )
    return null;
  for (let i = first + 1; i + 1 < at; i++) {
    if (tokens[i]?.kind !== COMMA) continue;
    const phrase = phraseStartingAt(tokens, i + 1);
    const verb = phrase && tokens[phrase.to];
    if (!phrase || phrase.to > at || verb?.kind !== WORD || !isSpeaker(tokens, phrase)) continue;
    if (has(verb, AUX | MODAL | VERB | ADV) || verb.verb || /(?:ed|ly)$/.test(verb.low))
      return phrase;
  }
  return null;
}

/** Whether a token may be the verb after a subject, or stand between the two. */
function mayBeVerb(token: Token | undefined): boolean {
  if (token?.kind !== WORD) return token?.kind === COMMA || token?.kind === OPEN;
  if (has(token, AUX | MODAL | VERB | ADV) || token.verb) return true;
  return /(?:ly|ed|s)$/.test(token.low) || token.low === 'who';
}

/** A relative clause is looked into no farther. */
const FAR = 40;

/** Whether a token stands in a clause between commas that only describes somebody: "Vale, of whom | Lind | said he was late, smiled". */
export function isInRelative(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > 0 && i > at - FAR; i--) {
    if (tokens[i]?.kind === COMMA && i < at) return false;
    if (!has(tokens[i], RELATIVE)) continue;
    const lead = has(tokens[i - 1], PREP) ? i - 2 : i - 1;
    return tokens[lead]?.kind === COMMA;
  }
  return false;
}

/** What joins a name to the noun before it. */
const INNER = /^(?:of|to|for|with|by|under|about|against|including|behind|like|not)$/;

/** "The sign below a statue of Vale | said", "those who work for Vale | said": a name that a noun's preposition governs is no subject. */
export function ofNoun(tokens: readonly Token[], phrase: Phrase, floor: number): Phrase | null {
  const at = phrase.from - 2;
  const [noun, link] = [tokens[at], tokens[at + 1]];
  if (link?.low === 'not' && noun?.low === 'and') return clauseSubject(tokens, at);
  if (at < floor || !INNER.test(link?.low ?? '') || !isNominal(tokens, at) || has(noun, TIME))
    return null;
  const subject = clauseSubject(tokens, at + 1);
  if (subject && subject.from >= floor) return subject;
  const outer = phraseEndingAt(tokens, at, floor);
  return outer && { from: outer.from, to: phrase.to };
}
