import {
  ADV,
  AUX,
  BODY,
  CONJ,
  DET,
  MODAL,
  NUM,
  OBJ,
  PERSON,
  POSS,
  PREP,
  PRONOUN,
  SUB,
  SUBJ,
  TIME,
  TITLE,
  VAGUE,
  VERB,
} from '../lexicon/words.ts';
import { COMMA, has, NUMBER, type Token, WORD } from '../tokens/token.ts';

/** A stretch of tokens, most often a noun phrase: `from` to `to`, exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Those who are sent "to" a place: it is part of their title. */
export const ENVOY = /^(?:ambassador|envoy|representative|adviser|advisor)$/;
/** Lower-case words inside names: "Mohammed bin Zayed". */
const PARTICLE =
  /^(?:de|da|di|du|do|dos|del|della|la|le|van|von|der|den|ter|bin|bint|ibn|al|el|ben|abu|af|y|e|san)$/;

const FUNCTION = DET | POSS | PREP | CONJ | SUB | AUX | MODAL | SUBJ | OBJ;

export const isPronoun = (token: Token | undefined): boolean => has(token, PRONOUN);

/** "Some", "others": a word that stands for people whom the article does not name. */
export const isVague = (token: Token | undefined): boolean => has(token, VAGUE);

export const isParticle = (token: Token | undefined): boolean =>
  token?.kind === WORD && PARTICLE.test(token.low);

/** A capitalised word that is a name, or part of one; at the start of a sentence only if it is no function word. */
export function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== WORD || !token.capital) return false;
  if (token.flags & (PRONOUN | TIME)) return false;
  // "US", not "us".
  if (token.low === 'us') return true;
  // "Will wrote": a modal governs no past tense.
  if (has(token, MODAL) && tokens[at + 1]?.verb?.form === 'past') return true;
  if (tokens[at - 1]?.kind === WORD) return token.low !== 'the' && !has(token, POSS | DET);
  // "Said Penn: …", "Adding: …", "Recently, …"
  if (at === 0 && token.verb?.kind === 'say' && /^(?:past|ing)$/.test(token.verb.form))
    return false;
  if (token.low.endsWith('ly') && tokens[at + 1]?.kind === COMMA) return false;
  return !has(token, FUNCTION | NUM) && (!has(token, ADV) || has(token, TITLE));
}

/** Forms of verbs that stand before a noun as adjectives do: "lead negotiator", "running mate". */
const ADJECTIVES = /^(?:lead|leading|running|acting|ruling|sitting|standing|visiting|winning)$/;
/** What tells two of one name apart: "the younger Brandt" is not whom "Brandt" means. */
const APART = new Set(['younger', 'elder', 'older']);

export const tellsApart = (token: Token | undefined): boolean =>
  token?.kind === WORD && APART.has(token.low);

/** A word that may stand inside a noun phrase. */
export function isNominal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === NUMBER) return token !== undefined;
  if (token.kind !== WORD) return false;
  if (isName(tokens, at)) return true;
  if (has(token, PERSON | BODY | TITLE)) return !has(token, PREP | SUB | AUX);
  if (has(tokens[at + 1], PERSON | BODY) && ADJECTIVES.test(token.low)) return true;
  if (has(token, FUNCTION | VERB | ADV | TIME)) return false;
  const finite =
    token.verb && !token.verb.noun && (token.verb.form === 'past' || token.verb.form === 's');
  return !finite && !token.low.endsWith('ly');
}

/** Whether the last word of a phrase is a name: "Brandt's agent" is not named, "his agent Ana Moreno" is. */
export const endsNamed = (tokens: readonly Token[], { to }: Phrase): boolean =>
  isName(tokens, to - 1);

/** How many words of a phrase are names. */
export function namesOf(tokens: readonly Token[], { from, to }: Phrase): number {
  let names = 0;
  for (let at = from; at < to; at++) if (isName(tokens, at)) names++;
  return names;
}

/** Whether a phrase is a likely speaker: a name, a pronoun, a word for people or for bodies. */
export function isSpeaker(tokens: readonly Token[], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (has(token, PERSON | BODY) || isPronoun(token) || isName(tokens, at)) return true;
    // "some", "some of them", but no "one point"
    if (isVague(token) && (at + 1 >= to || tokens[at + 1]?.low === 'of')) return true;
    if (has(token, NUM) && at + 1 === to && tokens[at - 1]?.low === 'the') return true;
  }
  return false;
}

/** "the lanky, bespectacled professor": a comma between two adjectives after a determiner. */
export function isBetweenAdjectives(tokens: readonly Token[], comma: number): boolean {
  const [left, right] = [tokens[comma - 1], tokens[comma + 1]];
  if (tokens[comma]?.kind !== COMMA || left?.kind !== WORD || right?.kind !== WORD) return false;
  if (left.capital || left.flags !== 0 || left.verb || right.capital || right.flags !== 0)
    return false;
  return has(tokens[comma - 2], DET | POSS) && isNominal(tokens, comma + 2);
}
