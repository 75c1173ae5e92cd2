import type { Entry } from '../../gazetteer/entry.ts';
import { ADV } from '../../lexicon/words.ts';
import { CLOSE, COMMA, GENITIVE, has, OPEN, type Token, WORD } from '../../tokens/token.ts';
import type { Deed } from '../deeds/deed.ts';
import type { Named } from './named.ts';
import { isNominal } from './nominal.ts';
import { GENERIC, isThrough, letterOf } from './through.ts';
import { skipBack } from './verb-place.ts';

/** An accord that a verb is about, and where it is named; nowhere for "it". */
export interface Target {
  readonly entry: Entry;
  readonly others: readonly Entry[];
  readonly at: Named | null;
}

/** What a state accepts by an act of its own (VCLT art. 14); to accept a deal is less. */
const ACCEPTABLE = /\b(?:Amendment|Convention|Protocol|Statute|Treaty)\b/;

/** Words that any accord may be called by; the others name a kind of text. */
const ANY = /^(?:accords?|pacts?|agreements?|deals?|texts?|documents?)$/;

/** The accords that a deed is about: its object, or, of a passive, its subject; none where anything else is. */
export function accordsOf(
  tokens: readonly Token[],
  named: readonly Named[],
  deed: Deed,
  context: Entry | null,
): Target[] {
  const before = deed.passive || deed.kind === 'ENTERED_INTO_FORCE';
  // "Signed by Norland in 2029, the accord …"
  if (before && deed.from > 0) return subjectAccord(tokens, named, deed, context);
  const first = named.find(({ from }) => from >= deed.to);
  if (
    deed.kind === 'ACCEPTED' &&
    !deed.instrument &&
    !(first && ACCEPTABLE.test(first.entry.names.join(' ')))
  )
    return [];
  const start = before ? tokens.findIndex(({ kind }) => kind === COMMA) + 1 : deed.to;
  if (first && isThrough(tokens, start, first.from, deed)) {
    if (isAnother(tokens, first, before)) return [];
    const list = [first];
    for (const next of named) {
      const { to } = list.at(-1) as Named;
      const between = tokens.slice(to, next.from);
      const joined = between.every(({ kind, low }) => kind === COMMA || /^(?:and|the)$/.test(low));
      if (next.from >= to && between.length > 0 && joined && !isAnother(tokens, next))
        list.push(next);
    }
    return list.map((at) => ({ entry: at.entry, others: at.others, at }));
  }
  const back = named.findLast(({ to }) => to <= deed.from);
  const meant = isMeant(tokens, deed.to, back?.entry ?? context, deed);
  // "With Norland's accession on 2 May, the treaty has four parties"
  const linked = /^(?:to|of|from)$/.test(tokens[deed.to]?.low ?? '');
  if (deed.instrument && first && !linked && !isAnother(tokens, first))
    return [{ entry: first.entry, others: first.others, at: first }];
  // "floated Norland joining | as well"
  const left = deed.asked === true && isLeftOut(tokens[deed.to]);
  const own =
    left || meant || (deed.instrument && !linked) || isObjectOfRelative(tokens, named, deed);
  if (own && back) return [{ entry: back.entry, others: back.others, at: back }];
  return own && context ? [{ entry: context, others: [], at: null }] : [];
}

/** Whether nothing but an adverb follows a verb, so that its object is the accord of the sentence. */
const isLeftOut = (next: Token | undefined): boolean =>
  next?.kind !== WORD || /^(?:as|too|also|next|soon|later|under|eventually)$/.test(next.low);

/** "the accord which Norland | signed", "the accord Norland | signed in May" */
function isObjectOfRelative(
  tokens: readonly Token[],
  named: readonly Named[],
  { from, to }: Deed,
): boolean {
  const next = tokens[to];
  if (
    next?.kind === WORD &&
    (next.capital || !/^(?:in|on|at|last|this|two|first|and|but|with)$/.test(next.low)) &&
    !has(next, ADV)
  )
    return false;
  return named.some((one) => {
    const comma = tokens[one.to]?.kind === COMMA ? one.to + 1 : one.to;
    const link = /^(?:to|of|from)$/.test(tokens[comma]?.low ?? '') ? comma + 1 : comma;
    const which = /^(?:which|that)$/.test(tokens[link]?.low ?? '');
    return one.to < from && from - one.to < 8 && which;
  });
}

/** Of a passive: "the accord | was signed by", "The Harbour Treaty, in force since …". */
function subjectAccord(
  tokens: readonly Token[],
  named: readonly Named[],
  deed: Deed,
  context: Entry | null,
): Target[] {
  const last = named.findLast(({ to }) => to <= deed.from);
  const end = skipBack(tokens, deed.from);
  if (last && !isAnother(tokens, last, true)) {
    const between = tokens.slice(last.to, end);
    const direct = between.every((token) => token.kind !== WORD || has(token, ADV));
    const which =
      tokens[last.to]?.kind === COMMA || /^(?:which|that)$/.test(tokens[last.to]?.low ?? '');
    if (direct || which || deed.kind === 'ENTERED_INTO_FORCE')
      return [{ entry: last.entry, others: last.others, at: last }];
  }
  const generic = tokens[end - 1];
  const low = generic?.low ?? '';
  const spoken =
    low === 'it' || low === 'they' || (GENERIC.test(low) && tokens[end - 2]?.low === 'the');
  const entry = last?.entry ?? context;
  return spoken && entry && fits(low, entry)
    ? [{ entry, others: last?.others ?? [], at: null }]
    : [];
}

/** Whether what is named is only a part of a name or noun phrase: "the Harbour Treaty | choir", "the Harbour Treaty | ’s second protocol". */
export function isAnother(tokens: readonly Token[], { to }: Named, isSubject = false): boolean {
  const next = tokens[to];
  if (next?.kind === GENITIVE) return true;
  // "the River Accord (Amendment) | Bill"
  const close =
    next?.kind === OPEN ? tokens.findIndex(({ kind }, at) => at > to && kind === CLOSE) : -1;
  if (close > 0 && isNominal(tokens, close + 1)) return true;
  // "The River Accord | regulates": what ends so after a subject is its verb.
  if (isSubject && /[^s]s$/.test(next?.low ?? '')) return false;
  return isNominal(tokens, GENERIC.test(next?.low ?? '') ? to + 1 : to);
}

/** Whether "it" or "the accord" stands soon after a verb, and nothing else is its object. */
export function isMeant(
  tokens: readonly Token[],
  from: number,
  entry: Entry | null,
  deed: Deed | null = null,
): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (token?.kind !== WORD) return false;
    if (/^(?:it|them)$/.test(token.low))
      return deed === null ? at === from : isThrough(tokens, from, at, deed);
    if (GENERIC.test(token.low) || token.low === 'amendment') {
      const determined = tokens
        .slice(Math.max(from, at - 3), at)
        .some(({ low }) => /^(?:the|this|these|those|that|both|same)$/.test(low));
      const next = tokens[at + 1];
      const own =
        !isNominal(tokens, at + 1) &&
        next?.kind !== GENITIVE &&
        next?.low !== 'of' &&
        !(next?.low === 'on' && letterOf(tokens, at + 1, false) === 'x');
      return (
        determined &&
        own &&
        entry !== null &&
        fits(token.low, entry) &&
        (deed === null || isThrough(tokens, from, at, deed))
      );
    }
  }
  return false;
}

/** Whether an accord may be called so: "the treaty" is none that is called a declaration. */
function fits(low: string, { names }: Entry): boolean {
  if (!(GENERIC.test(low) || low === 'amendment') || ANY.test(low)) return true;
  const stem = low.replace(/(?:ies|y|s|um|a)$/, '');
  return names.some((name) => name.toLowerCase().includes(stem));
}

/** The relations of two countries, where the sentence names two and the caller knows them as an accord. */
export function relationsOf(pair: readonly Entry[], accords: readonly Entry[]): Target[] {
  if (pair.length !== 2) return [];
  const entry = accords.find(({ names }) =>
    names.some(
      (name) =>
        /\brelations\b/i.test(name) &&
        pair.every((country) => country.names.some((one) => name.includes(one))),
    ),
  );
  return entry ? [{ entry, others: [], at: null }] : [];
}
