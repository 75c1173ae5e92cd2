import { MEN, WOMEN } from '../lexicon/given-names.ts';
import { BODY, PERSON, TITLE } from '../lexicon/words.ts';
import { COMMA, has, OTHER, STOP, type Token, WORD } from '../tokens/token.ts';
import { isName, isParticle } from './nouns.ts';
import { endsInField, isOffice, nameAfterOffice } from './offices.ts';
import type { Frame } from './sentences.ts';

export type Gender = 'he' | 'she';

/** A name as it stands in a sentence: tokens `from` to `to`, without the titles before it. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly gender: Gender | null;
  /** A title or a role stands before it: it is a person's. */
  readonly titled: boolean;
  /** "in Oslo": more likely a place. */
  readonly placed: boolean;
  /** One capitalised word at the start of a sentence: a name only if the article shows it elsewhere. */
  readonly doubtful: boolean;
}

const FEMALE =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|chairwoman|spokeswoman|congresswoman|councilwoman|actress|sister|mother|wife|daughter|widow)\.?$/;
const MALE =
  /^(?:mr|sir|lord|king|prince|chairman|spokesman|congressman|councilman|actor|father|brother|husband|son|pope)\.?$/;

/** The runs of capitalised words in a sentence that may name a person. */
export function namesIn({ tokens, capitals }: Frame): Name[] {
  const out: Name[] = [];
  // "Story Continues Below": a short line without a full stop names nobody.
  const furniture = tokens.length < 7 && tokens.at(-1)?.kind !== STOP;
  if (furniture && tokens.every((token) => token.kind === WORD)) return out;
  let end = 0;
  for (const at of capitals) if (at >= end && isName(tokens, at)) end = runAt(tokens, at, out);
  return out;
}

/** Adds the name in the run of capitalised words at `at`, if it has one. Where the run ends. */
function runAt(tokens: readonly Token[], at: number, out: Name[]): number {
  let to = at;
  while (isName(tokens, to) || (isJoint(tokens[to]) && isName(tokens, to + 1))) to++;
  const link = tokens[at - 1]?.low === 'the' ? at - 2 : at - 1;
  const office = isOffice(tokens, link);
  if (office) to = endOfFields(tokens, at, to);
  const from = office ? nameAfterOffice(tokens, at, to) : pastTitles(tokens, at, to);
  if (from === null || from >= to || isTitleAlone(tokens, at, from, to)) return to;
  if (!office && isCommon(tokens, at, to)) return to;
  const titled = office || from > at || has(tokens[at - 1], PERSON);
  const placed =
    !titled && /^(?:in|at|near|across|around|inside|outside)$/.test(tokens[at - 1]?.low ?? '');
  out.push({
    from,
    to,
    gender: genderOf(tokens, at, from) ?? apposed(tokens, at, to),
    titled,
    placed: placed || endsInField(tokens, { from, to }),
    doubtful: from === 0 && (to - from === 1 || isGroup(tokens, to)),
  });
  return to;
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sen|rep|gov|gen|sir|lady|lord|judge|justice)\.?$/;

/** "the Foreign | Minister": a title and nobody's name; "Mr. King" is one. */
const isTitleAlone = (tokens: readonly Token[], run: number, from: number, to: number): boolean =>
  to - from === 1 &&
  from > run &&
  ((tokens[from] as Token).flags & (TITLE | PERSON)) !== 0 &&
  !tokens.slice(run, from).some(({ low }) => HONORIFIC.test(low));

/** "Prominent Norlanders": two words that begin a sentence, and a plural of those who live or work somewhere. */
const isGroup = (tokens: readonly Token[], to: number): boolean =>
  to === 2 &&
  /(?:ers|ans|ians|ists|men|women|people)$/.test(tokens[1]?.low ?? '') &&
  !WOMEN.has(tokens[0]?.low ?? '') &&
  !MEN.has(tokens[0]?.low ?? '');

/** What may stand inside a name: "bin", the hyphen of "Jean - Marc". */
const isJoint = (token: Token | undefined) =>
  token !== undefined &&
  (isParticle(token) || (token.kind === OTHER && token.end - token.start === 1));

function pastTitles(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to - 1; at++) {
    if ((tokens[at] as Token).flags & (TITLE | PERSON)) start = at + 1;
  }
  // "Secretary of | State Ana Moreno"
  const state =
    to - start > 2 && tokens[start - 1]?.low === 'of' && (tokens[start] as Token).flags & BODY;
  return state ? start + 1 : start;
}

/** "Foreign Affairs | and Trade Ana Moreno": fields of an office go on after "and". */
function endOfFields(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (endsInField(tokens, { from, to }) && tokens[to]?.low === 'and' && isName(tokens, to + 1)) {
    to++;
    while (isName(tokens, to)) to++;
  }
  return to;
}

/** "Officials" at the start of a sentence, "the White House", the "Foreign Affairs" of a ministry: no person's name. */
function isCommon(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, link, head] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  if (to - from === 1 && first && first.flags & (PERSON | BODY | TITLE)) return true;
  const titled = tokens.slice(from, to).some((token) => token.flags & (PERSON | TITLE));
  const ends = (tokens[to - 1] as Token).flags & (PERSON | TITLE);
  if (link?.low === 'the' && (!titled || ends)) return true;
  return (
    link !== undefined &&
    /^(?:of|for)$/.test(link.low) &&
    head?.kind === WORD &&
    head.capital &&
    (head.flags & BODY) !== 0 &&
    (head.flags & (PERSON | TITLE)) === 0
  );
}

/** What a title or a role shows. */
export function shownBy(low: string | undefined = ''): Gender | null {
  return FEMALE.test(low) ? 'she' : MALE.test(low) ? 'he' : null;
}

/** What the "Ms" or "Mr" before a last name shows. */
export const titleOf = (tokens: readonly Token[], name: number): Gender | null =>
  HONORIFIC.test(tokens[name - 1]?.low ?? '') ? shownBy(tokens[name - 1]?.low) : null;

/** "Brandt's wife, | Helga, |": what the word shows that a name stands beside. */
const apposed = (tokens: readonly Token[], from: number, to: number): Gender | null =>
  tokens[from - 1]?.kind === COMMA && tokens[to]?.kind === COMMA
    ? shownBy(tokens[from - 2]?.low)
    : null;

/** What a title, a role or a given name at `start`, or a word from `from` on, says of a person. */
export function genderOf(tokens: readonly Token[], from: number, start: number): Gender | null {
  for (let at = Math.max(0, from - 1); at < start; at++) {
    const shown = shownBy(tokens[at]?.low);
    if (shown) return shown;
  }
  const given = (tokens[start] as Token).low;
  return WOMEN.has(given) ? 'she' : MEN.has(given) ? 'he' : null;
}
