import { ADV, AUX, CONJ, DET, MODAL, SUB, TIME, VERB } from '../lexicon/words.ts';
import { lastSign } from '../reading/article.ts';
import { endsAfter } from '../reading/content.ts';
import { type Cue, isSaying } from '../reading/cue.ts';
import { endsAttribution } from '../reading/cues.ts';
import { isName, isSpeaker, type Phrase } from '../reading/nouns.ts';
import { phraseStartingAt } from '../reading/phrase-after.ts';
import { COMMA, DASH, has, QUOTE, type Token, WORD } from '../tokens/token.ts';
import type { Finding, Site } from './sieve.ts';

/** "“…,” said the envoy" and "“…,” the envoy said": what attributes a quotation stands just after it. */
export function after(site: Site): Finding | null {
  const { article, tokens, at, quote, place } = site;
  const apart = tokens[at + 1]?.kind === COMMA || tokens[at + 1]?.kind === DASH;
  const next = apart ? at + 2 : at + 1;
  // A comma, a dash, a question or an exclamation leads to an attribution; a full stop or a bare word need not.
  const signalled = apart || /[,?!…—–-]/.test(lastSign(article, quote));
  if (tokens[next]?.kind !== WORD) return null;
  const found = inverted(site, next, signalled) ?? subjectFirst(site, next, signalled);
  return found && { sieve: 'after', sentence: place.sentence, ...found };
}

type Found = Pick<Finding, 'cue' | 'subject'> & { readonly device?: Phrase };

/** "Asked about “lines”, Vale | waved": a quotation that a word governs is none that any verb attributes. */
function isWoven(tokens: readonly Token[], next: number): boolean {
  const quote = tokens[next - 1]?.kind === QUOTE ? next - 1 : next - 2;
  return tokens[quote - 1]?.kind === WORD;
}

/** "said the envoy", "thundered the leader": the verb at `next`, then its subject. */
function inverted({ tokens, sentence }: Site, next: number, signalled: boolean): Found | null {
  const { verb, low, capital, flags } = tokens[next] as Token;
  if (!verb) {
    // Any verb may be a cue between a quotation and a speaker.
    if (!signalled || isWoven(tokens, next) || !/(?:ed|s)$/.test(low) || capital || flags !== 0)
      return null;
    const subject = phraseStartingAt(tokens, next + 1);
    const ends = subject && isSpeaker(tokens, subject) && tokens[subject.to]?.kind !== WORD;
    return ends ? { cue: null, subject, device: { from: next, to: next + 1 } } : null;
  }
  if (verb.form === 'ing' || verb.form === 'base' || verb.kind === 'label') return null;
  if (verb.kind === 'judge' && !signalled) return null;
  let start = next + 1;
  while (has(tokens[start], ADV) && !has(tokens[start], DET) && !isName(tokens, start)) start++;
  const subject = phraseStartingAt(tokens, start);
  if (!subject || !isSpeaker(tokens, subject) || tokens[subject.from]?.low === 'that') return null;
  if (!signalled && (verb.noun || !endsAttribution(tokens, subject.to))) return null;
  const known = sentence.cues.find((one) => one.at === next);
  const cue: Cue = {
    negative: false,
    unreal: false,
    ...known,
    at: next,
    from: next,
    to: next + 1,
    verb,
    subject,
    side: 'right',
  };
  return { cue, subject };
}

/** "staff members | dressed in blue": a subject with the participle that describes it. */
function described(tokens: readonly Token[], subject: Phrase, verb: number): Phrase {
  const next = tokens[subject.to];
  const between = tokens.slice(subject.to, verb);
  const participle = /(?:ed|ing)$/.test(next?.low ?? '') && between.length > 1;
  const plain = between.every(({ kind, low }) => kind === WORD && low !== 'who');
  return participle && plain ? { from: subject.from, to: verb } : subject;
}

const isComma = ({ kind }: Token) => kind === COMMA;

/** "March for $5 director Mira Kovac | said": nothing but the words of one long name or title before the subject of a last cue. */
const isLong = (tokens: readonly Token[], start: number, cue: Cue): boolean =>
  cue.subject !== null &&
  cue.side === 'left' &&
  cue.subject.from - start < 12 &&
  isName(tokens, start) &&
  endsAfter(tokens, cue) &&
  tokens
    .slice(start, cue.subject.from)
    .every(
      (token) =>
        token.kind !== COMMA &&
        token.kind !== QUOTE &&
        (token.capital || !has(token, AUX | MODAL | SUB | VERB)),
    );

/** "the envoy said", "as the envoy, who led the talks, put it": the subject at `next`, then its verb. */
function subjectFirst({ tokens, sentence }: Site, next: number, signalled: boolean): Found | null {
  let start = next;
  while (
    tokens[start]?.low === 'as' ||
    (has(tokens[start], ADV | TIME) &&
      !has(tokens[start], DET | SUB | CONJ) &&
      !isName(tokens, start))
  )
    start++;
  if (tokens[start]?.kind === COMMA && start > next) start++;
  const first = phraseStartingAt(tokens, start);
  for (const cue of sentence.cues) {
    const { subject } = cue;
    if (cue.from <= start || !subject || cue.side === 'shared') continue;
    if (/^(?:who|which)$/.test(tokens[subject.from]?.low ?? '')) continue;
    const within = first && subject.from >= first.from && subject.to <= first.to;
    // "Brandt's spokeswoman, | Mira Kovac, said"
    const apposed = first && subject.from === first.to + 1 && tokens[first.to]?.kind === COMMA;
    // "Agence Nord quoted | Dana Orlo as saying"
    const cited = first && cue.side === 'right' && cue.to > subject.to;
    if (cited && !tokens.slice(first.to, cue.from).some(isComma)) return { cue, subject };
    // "Brandt, who leads the party | said": the comma that ends the clause is missing.
    const relative =
      first && tokens[first.to]?.kind === COMMA && tokens[first.to + 1]?.low === 'who';
    if (relative && isSaying(cue) && !tokens.slice(first.to + 1, cue.from).some(isComma))
      return { cue, subject: first };
    if (subject.from !== start && !within && !apposed && !isLong(tokens, start, cue)) continue;
    if (cue.verb.form === 'ing' && tokens[cue.from]?.flags === 0) continue;
    return { cue, subject: described(tokens, subject, cue.from) };
  }
  const own = first && signalled && isSpeaker(tokens, first) && !isWoven(tokens, next);
  const verb = own ? tokens[first.to] : undefined;
  if (
    !first ||
    verb?.kind !== WORD ||
    verb.verb ||
    verb.capital ||
    verb.flags !== 0 ||
    !/(?:ed|s)$/.test(verb.low)
  )
    return null;
  const last = tokens[first.to + 1];
  if (last?.kind === WORD && !has(last, ADV | TIME)) return null;
  return { cue: null, subject: first, device: { from: first.to, to: first.to + 1 } };
}
