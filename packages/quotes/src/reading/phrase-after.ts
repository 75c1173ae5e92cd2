import { ADV, BODY, DET, PERSON, POSS, TIME, TITLE } from '../lexicon/words.ts';
import { GENITIVE, has, NUMBER, OTHER, type Token, WORD } from '../tokens/token.ts';
import {
  ENVOY,
  isBetweenAdjectives,
  isName,
  isNominal,
  isParticle,
  isPronoun,
  isVague,
  namesOf,
  type Phrase,
} from './nouns.ts';

/** A phrase with its complement is no longer than this. */
const LONGEST = 14;

/** The noun phrase that begins at `first`, or null. */
export function phraseStartingAt(tokens: readonly Token[], first: number): Phrase | null {
  const token = tokens[first];
  if (token?.kind === NUMBER)
    return isNominal(tokens, first + 1) ? completed(tokens, first, first + 1) : null;
  if (token?.kind !== WORD) return null;
  if (isPronoun(token)) return { from: first, to: first + 1 };
  const next = tokens[first + 1];
  if (has(token, DET | POSS) && !isName(tokens, first)) {
    if (isNominal(tokens, first + 1) || has(next, DET)) return completed(tokens, first, first + 1);
    if (has(next, ADV | TIME) && isNominal(tokens, first + 2))
      return completed(tokens, first, first + 2);
    return isVague(token) ? quantity(tokens, first) : null;
  }
  if (isVague(token))
    return isNominal(tokens, first + 1)
      ? completed(tokens, first, first + 1)
      : quantity(tokens, first);
  return isNominal(tokens, first) ? completed(tokens, first, first) : null;
}

/** "some", "many of the envoys". */
function quantity(tokens: readonly Token[], first: number): Phrase {
  const inner = tokens[first + 1]?.low === 'of' ? phraseStartingAt(tokens, first + 2) : null;
  return { from: first, to: inner ? inner.to : first + 1 };
}

/** The phrase from `from`, whose nouns begin at `start`, with "of the committee" where its noun is one for people or bodies. */
function completed(tokens: readonly Token[], from: number, start: number): Phrase {
  const to = endOf(tokens, from, start);
  const [link, head] = [tokens[to], tokens[to - 1]];
  const hangs =
    link?.kind === WORD &&
    (/^(?:of|for|from|at|with)$/.test(link.low) || isBeside(tokens, to, head));
  if (to > from && hangs && !isName(tokens, to - 1) && has(head, PERSON | BODY)) {
    const inner = phraseStartingAt(tokens, to + 1);
    if (inner && inner.to - from < LONGEST) return { from, to: inner.to };
  }
  return { from, to: Math.max(to, from + 1) };
}

/** "the deputy | to Minister Ana Moreno": by whom one stands. */
const isBeside = (tokens: readonly Token[], link: number, head: Token | undefined): boolean =>
  tokens[link]?.low === 'to' &&
  /^(?:aide|aides|assistant|deputy|adviser|advisor|counsel|heir|successor)$/.test(
    head?.low ?? '',
  ) &&
  isName(tokens, link + 1);

function endOf(tokens: readonly Token[], from: number, start: number): number {
  let to = start;
  let named = false;
  for (let at = start; at < tokens.length; at++) {
    const word = tokens[at] as Token;
    if (isName(tokens, at)) named = true;
    else if (word.kind === GENITIVE) {
      if (!isNominal(tokens, at + 1) && !has(tokens[at + 1], ADV)) break;
      named = false;
    } else if (to === at && isJoint(tokens, at, from, start)) continue;
    else if (!isNominal(tokens, at) || endsBefore(tokens, at, from, named, to > start)) break;
    to = at + 1;
  }
  return to;
}

/** What may stand between the words of one phrase. */
function isJoint(tokens: readonly Token[], at: number, from: number, start: number): boolean {
  const word = tokens[at] as Token;
  if (word.kind === OTHER) return tokens[at - 1]?.end === word.start && isNominal(tokens, at + 1);
  if (word.kind !== WORD) return isBetweenAdjectives(tokens, at);
  if (at === start && has(word, DET)) return isNominal(tokens, at + 1);
  if (word.low === 'and' && leadsToName(tokens, at + 1)) {
    // "Heart and Hand senior manager Ana Moreno", but not "Ana Moreno and Tomas Brandt".
    if (!isName(tokens, at - 1) || namesOf(tokens, { from, to: at }) < 2) return true;
  }
  if (!isName(tokens, at - 1) || !isName(tokens, at + 1)) return false;
  return (
    isParticle(word) ||
    word.low === 'of' ||
    (word.low === 'to' && ENVOY.test(tokens[at - 1]?.low ?? '')) ||
    (/^(?:for|and|the)$/.test(word.low) && has(tokens[at - 1], BODY | TITLE))
  );
}

/** Whether a lower-case word or a number after the first ones is no part of the phrase. */
function endsBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  named: boolean,
  begun: boolean,
): boolean {
  const word = tokens[at] as Token;
  if (word.kind === NUMBER) return named;
  if (named)
    return word.low.endsWith('ed') || !(leadsToName(tokens, at) || isHead(tokens, at, from));
  if (!begun || isNominal(tokens, at + 1)) return false;
  return word.low.endsWith('ed') || (word.verb?.noun === true && word.verb.form === 's');
}

/** "his Open River | platform": the noun of a phrase that a determiner opens, after the name of the thing. */
function isHead(tokens: readonly Token[], at: number, from: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!has(tokens[from], DET | POSS) || word?.kind !== WORD || word.verb) return false;
  const plain = word.flags === 0 || has(word, BODY);
  return plain && (next?.kind !== WORD || (!isNominal(tokens, at + 1) && next.low !== 'of'));
}

/** "Vale | spokeswoman Ana Moreno": lower-case words that a name or a word for a person soon follows. */
function leadsToName(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    if (!isNominal(tokens, i)) return false;
    if ((i > at && isName(tokens, i)) || has(tokens[i], PERSON)) return true;
  }
  return false;
}
