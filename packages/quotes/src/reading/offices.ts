import {
  ADV,
  BODY,
  CONJ,
  DET,
  PERSON,
  POSS,
  PREP,
  SUB,
  SUBJ,
  TIME,
  TITLE,
} from '../lexicon/words.ts';
import { COMMA, GENITIVE, has, STOP, type Token, WORD } from '../tokens/token.ts';
import { ENVOY, isName, type Phrase } from './nouns.ts';

/** What ministers, committees and divisions are of. */
const FIELDS: ReadonlySet<string> = new Set(
  `affairs health defense defence finance interior exterior trade economy labor labour education justice transport
  transportation energy environment agriculture culture state war industry development water works tourism sports sport youth
  migration immigration security communications communication information technology science planning housing infrastructure
  relations cooperation treasury commerce employment welfare investment intelligence aviation forestry fisheries religion
  division directorate section unit branch desk operations policy politics`.split(/\s+/),
);

const STATE = /^(?:republic|kingdom|federation|union|emirate|emirates|state|states|commonwealth)$/;

const isField = (token: Token | undefined): boolean =>
  token !== undefined && (FIELDS.has(token.low) || has(token, BODY));

/** Whether a word names an office's field or a body rather than a person: "Foreign Affairs", "the Peace Division". */
export const endsInField = (tokens: readonly Token[], { to }: Phrase): boolean =>
  isField(tokens[to - 1]);

/** Whether a token is "of" or "for" after the word for an office: "Minister | of", "Spokesperson | for the". */
export function isOffice(tokens: readonly Token[], link: number): boolean {
  const [low, head] = [tokens[link]?.low ?? '', tokens[link - 1]];
  // "President of the Republic | of Orval Ana Moreno"
  if (low === 'of' && head?.capital === true && STATE.test(head.low)) return true;
  if (low === 'to' ? !ENVOY.test(head?.low ?? '') : !/^(?:of|for)$/.test(low)) return false;
  return has(head, PERSON | TITLE) && (head?.capital === true || head?.low === 'head');
}

/**
 * Where a person's name begins after the preposition of an office, from `from` on: past what the office is of, "Foreign Affairs | Ana
 * Moreno", "Norland | Ana Moreno"; null if no name follows.
 */
export function nameAfterOffice(tokens: readonly Token[], from: number, to: number): number | null {
  let start = from;
  for (let at = from; at < to; at++)
    if (isField(tokens[at]) || tokens[at]?.kind === GENITIVE) start = at + 1;
  const field = start > from && tokens[start - 1]?.kind !== GENITIVE;
  // "of the Army | Gen. | Ana Moreno"
  while (field && start < to && has(tokens[start], TITLE)) start++;
  if (field) return start < to ? start : null;
  const names = tokens.slice(from, to).filter((_, index) => isName(tokens, from + index)).length;
  // "Director for | President Ana Moreno": whose office it is.
  const another = tokens.slice(from, to).some((token) => has(token, PERSON | TITLE));
  return names > 2 && !another ? pastPlace(tokens, from, to) : null;
}

/** Past the name of a country or a town: all but the last two words that are names, with the particles between them. */
function pastPlace(tokens: readonly Token[], from: number, to: number): number {
  let names = 0;
  for (let at = to - 1; at > from; at--) {
    if (isName(tokens, at)) names++;
    if (names === 2) return at;
  }
  return from;
}

/** Where the name of a person in a phrase begins, if the phrase is an office of one: -1 if it is no office, null if it names nobody. */
export function nameInOffice(tokens: readonly Token[], { from, to }: Phrase): number | null {
  for (let at = to - 2; at > from; at--) {
    if (!isOffice(tokens, at)) continue;
    const start = tokens[at + 1]?.low === 'the' ? at + 2 : at + 1;
    return nameAfterOffice(tokens, start, to);
  }
  return -1;
}

/** The name that stands in apposition after a phrase: "the spokesman, | Ivo Marek,". */
export function namedAfter(tokens: readonly Token[], { to }: Phrase): Phrase | null {
  if (tokens[to]?.kind !== COMMA || !isName(tokens, to + 1)) return null;
  let end = to + 1;
  while (isName(tokens, end)) end++;
  const sign = tokens[end];
  const ends =
    !sign || sign.kind === COMMA || sign.kind === STOP || /^(?:of|at|from|with)$/.test(sign.low);
  return ends && end - to > 2 && !endsInField(tokens, { from: to + 1, to: end })
    ? { from: to + 1, to: end }
    : null;
}

/** The words of a title or a role that stand before the name at `from`: "foreign minister"; empty if none do. */
function titleBefore(tokens: readonly Token[], from: number): string {
  let first = from;
  while (tokens[first - 1]?.kind === WORD && has(tokens[first - 1], TITLE | PERSON)) first--;
  return tokens
    .slice(first, from)
    .map(({ low }) => low)
    .join(' ');
}

/** The title of a name: before it, or, over a comma, of whom it explains: "Norland's defence minister, | Oru Lind, |". */
export function officeOf(tokens: readonly Token[], { from, to }: Phrase): string {
  const title = titleBefore(tokens, from);
  if (title !== '' || to - from < 2) return title;
  const apposed =
    tokens[from - 1]?.kind === COMMA &&
    tokens[to]?.kind === COMMA &&
    has(tokens[from - 2], TITLE) &&
    tokens[from - 2]?.capital === false &&
    tokens.filter(({ low }) => low === tokens[from - 2]?.low).length === 1;
  return apposed ? titleBefore(tokens, from - 1) : '';
}

/** Whether a mention is words for a person and no name: "the spokesman", "Minister of Labour". */
export const isDescription = (tokens: readonly Token[], phrase: Phrase): boolean =>
  nameInOffice(tokens, phrase) === null ||
  isOfAnother(tokens, phrase) ||
  (!isName(tokens, phrase.to - 1) && has(tokens[phrase.to - 1], PERSON | TITLE));

/** A lower-case noun that is no word for an office or a role. */
const isNoun = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token?.kind === WORD &&
    !isName(tokens, at) &&
    !has(token, TITLE | PERSON | DET | POSS | PREP | ADV | TIME | CONJ)
  );
};

/** "a lawyer for Vale": somebody by whom another stands. */
const isOfAnother = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, index) =>
        has(token, PERSON) &&
        !token.capital &&
        /^(?:of|for|to)$/.test(tokens[from + index + 1]?.low ?? ''),
    );

/** The token of a mention that is a last name; null for a body, for several people, for somebody of another's, for no name at all. */
export function nameEnd(tokens: readonly Token[], phrase: Phrase): number | null {
  const { from, to } = phrase;
  const office = nameInOffice(tokens, phrase);
  if (office === null) return null;
  for (let at = from; at < to - 1; at++) {
    const [token, next] = [tokens[at] as Token, tokens[at + 1] as Token];
    if (
      /^(?:and|or)$/.test(next.low) &&
      at >= office &&
      isName(tokens, at) &&
      isName(tokens, at + 2)
    )
      return null;
    // "an actor | playing Moreno", "those | around Moreno"
    const beside = /^(?:around|near|behind|inside|within|against|under)$|ing$/.test(next.low);
    const agent = has(token, PERSON | BODY | SUBJ) || /(?:ers?|ors?|ists?)$/.test(token.low);
    const common = agent && (!token.capital || at === from);
    if (beside && at + 1 < to - 1 && common) return null;
    // "a poll | on Dan Rook", "the sign below a statue of Dan Rook"
    if (has(next, PREP) && !has(next, SUB) && at >= office && isNoun(tokens, at)) return null;
    if (!/^(?:of|for|at|from|with|to)$/.test(next.low) || at + 1 < office) continue;
    // "Ana Moreno of Norland" is Moreno; "the Ministry of Health" and "a spokesman for Moreno" are nobody.
    return token.flags & (BODY | PERSON | TITLE) || !isName(tokens, at) ? null : at;
  }
  return isName(tokens, to - 1) && !endsInField(tokens, phrase) ? to - 1 : null;
}
