import type { Entry } from '../../gazetteer/entry.ts';
import { ADV } from '../../lexicon/words.ts';
import { COMMA, GENITIVE, has, type Token, WORD } from '../../tokens/token.ts';
import { withArticle } from '../clause/article.ts';
import type { Named } from '../clause/named.ts';
import { isNominal } from '../clause/nominal.ts';
import type { Deed } from '../deeds/deed.ts';
import { subjectAccord } from './subject-accord.ts';
import { fits, isAnother, type Target } from './target.ts';
import { GENERIC, isThrough, letterOf } from './through.ts';

/** What a state accepts by an act of its own (VCLT art. 14); to accept a deal is less. */
const ACCEPTABLE = /\b(?:Amendment|Convention|Protocol|Statute|Treaty)\b/;

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
    const lead = tokens[first.from - 1];
    const link = (lead?.low === 'the' ? tokens[first.from - 2] : lead)?.low;
    const list = [first];
    for (const next of named) {
      const { to } = list.at(-1) as Named;
      const between = tokens.slice(to, next.from);
      // "acceded | to the one and | to the other"
      const joined = between.every(
        ({ kind, low }) => kind === COMMA || /^(?:and|the)$/.test(low) || low === link,
      );
      if (next.from >= to && between.length > 0 && joined && !isAnother(tokens, next))
        list.push(next);
    }
    return list.map((at) => ({ entry: at.entry, others: at.others, at }));
  }
  const back = named.findLast(({ to }) => to <= deed.from);
  const meant = isMeant(tokens, deed.to, back?.entry ?? context, deed);
  // "With Norland's accession on 2 May, the treaty has four parties"
  const linked = /^(?:to|of|from)$/.test(tokens[deed.to]?.low ?? '');
  const opens = first && tokens[withArticle(tokens, first.from) - 1]?.kind === COMMA;
  if (deed.instrument && first && !linked && !isAnother(tokens, first, opens))
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
