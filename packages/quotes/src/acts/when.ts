import type { Article, Sentence } from '../reading/article.ts';
import { spanOfTokens } from '../reading/article.ts';
import { type Cue, isSaying } from '../reading/cue.ts';
import { COMMA, NUMBER, SEMICOLON, type Token, WORD } from '../tokens/token.ts';
import type { Target } from './accord/target.ts';
import type { Subject } from './clause/spoken-of.ts';
import { isFiniteVerb, skipBack } from './clause/verb-place.ts';
import { dayGone, type When, whenIn } from './day.ts';
import type { Deed } from './deeds/deed.ts';

/** Where a clause ends: what follows is of another event. */
const ENDS =
  /^(?:which|who|that|when|after|before|since|as|where|while|because|although|though|but)$/;
/** "a week | earlier", "two days | later", "three days | before": a day counted from another. */
const COUNTED = /^(?:days?|weeks?|months?|years?|hours?|decades?)$/;

/**
 * When an act was done: a day in its own clause, a whole date before a day of the week. Of what is to come, when it was said. A day that
 * belongs to another event, or is counted from one, is none.
 */
export function timeOf(
  { text }: Article,
  { tokens, cues }: Sentence,
  deed: Deed,
  subject: Subject | null,
  object: Target | undefined,
  published: string | null,
  used: number,
) {
  const { from, ahead, decided } = deed;
  const to = Math.max(deed.to, object?.at?.to ?? 0);
  const said = cues.find((cue) => cue.from >= to && isSaying(cue));
  const limit = said ? beginOf(said, to) : tokens.length;
  // "Norland's accession was | welcomed on Monday": the day of the welcome.
  const judged = tokens.findIndex(
    ({ low }, at) => at >= to && /^(?:welcomed|hailed|praised|noted|applauded)$/.test(low),
  );
  const noun = deed.owned || (deed.object !== undefined && !deed.asked && !deed.ahead);
  const close = endOf(tokens, to, noun && judged > 0 ? Math.min(limit, judged) : limit);
  const within = (first: number, end: number) => best(text, tokens, first, end, published);
  const own = subject
    ? skipOpening(tokens, Math.max(0, subject.clause), used)
    : deed.owned
      ? from
      : used;
  const afterwards = deed.beside && tokens[from]?.low === 'after';
  // "disclosed on Tuesday that it | had been invited to join": the day of the disclosure.
  const recounted =
    deed.asked === true &&
    cues.some(({ verb }) => /^(?:disclose|reveal|recall|recount)$/.test(verb.base));
  const time = recounted
    ? dayGone(text, tokens, to, close, published)
    : ahead
      ? ((decided ? dayGone(text, tokens, to, close, published) : null) ??
        whenIn(text, tokens, said?.from ?? tokens.length, tokens.length, published) ??
        (decided ? whenIn(text, tokens, from, deed.to, published) : null) ??
        whenIn(text, tokens, used, from, published))
      : afterwards
        ? within(to, close)
        : (within(to, close) ??
          within(from, to) ??
          within(beside(tokens, subject?.from ?? used, from), from) ??
          within(own, subject ? Math.max(own, subject.clause) : from) ??
          (subject && deed.beside ? within(Math.max(0, subject.clause), from) : null) ??
          (subject ? within(...dayBefore(tokens, subject)) : null));
  if (!time) return null;
  const words = spanOfTokens(tokens, time.from, time.to);
  const date = isOfAnotherYear(text, tokens, time) ? null : time.date;
  return { ...words, date, to: time.to };
}

/** "on 31 May 2021 …; on 15 June": a day without a year, after a year in its sentence, need not be of the text's own year. */
function isOfAnotherYear(text: string, tokens: readonly Token[], { from, to }: When): boolean {
  const year = /\b(?:19|20)\d\d\b/;
  const [start, first, last] = [tokens[0]?.start, tokens[from], tokens[to - 1]];
  const own = text.slice(first?.start, last?.end);
  return /\d/.test(own) && !year.test(own) && year.test(text.slice(start, first?.start));
}

/** "It was on 2 May that | Norland signed", "2 May 2030, the day on which | Norland signed": where the day stands of which the clause is said. */
function dayBefore(tokens: readonly Token[], { from, clause }: Subject): readonly [number, number] {
  const lead = (clause < 0 ? from : clause) - 1;
  const line = tokens.slice(Math.max(0, lead - 4), lead + 1).map(({ low }) => low);
  if (tokens[0]?.low === 'it' && line.at(-1) === 'that') return [2, lead];
  const day = line.lastIndexOf('day');
  const comma = Math.max(0, lead - 4) + day - 2;
  const plain = line.slice(day + 1).every((low) => /^(?:on|which|that|when)$/.test(low));
  return day >= 2 && plain && tokens[comma]?.kind === COMMA
    ? [Math.max(0, comma - 5), comma]
    : [lead, lead];
}

/** Where the clause of a reporting verb begins: at its subject, if that stands after `from`. */
const beginOf = ({ from: verb, subject }: Cue, from: number): number =>
  subject && subject.from >= from ? Math.min(verb, subject.from) : verb;

/** The whole date of a stretch, else its first day. */
function best(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  published: string | null,
): When | null {
  let first: When | null = null;
  for (let at = from; at < to; ) {
    const when = whenIn(text, tokens, at, to, published);
    if (!when) break;
    at = when.to;
    const counted = tokens
      .slice(Math.max(from, when.from - 4), when.from)
      .some(({ low }) => COUNTED.test(low));
    // "Four days earlier, | on 7 March 2024,"
    const apposed = tokens
      .slice(Math.max(0, when.from - 2), when.from)
      .some(({ kind }) => kind === COMMA);
    const whole = /^(?:19|20)\d\d/.test(text.slice(tokens[when.to - 1]?.start));
    if (counted && !(apposed && whole)) break;
    if (whole) return when;
    first ??= when;
  }
  const counted = tokens
    .slice(to - 2, to)
    .concat(tokens.slice(from, to))
    .some(
      ({ low }, at, all) =>
        COUNTED.test(low) &&
        /^(?:earlier|later|before|after|previously)$/.test(all[at + 1]?.low ?? ''),
    );
  return counted && first === null ? null : first;
}

const isVerb = (tokens: readonly Token[], at: number, token: Token): boolean =>
  isFiniteVerb(tokens, at, token) ||
  (token.kind === WORD && !token.capital && /ed$/.test(token.low));

/** Where the clause of a verb ends after it. */
function endOf(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const { kind, low } = tokens[at] as Token;
    if (kind === SEMICOLON) return at;
    const next = tokens[at + 1];
    const hour = /^(?:midnight|noon|midday|dawn|daybreak|sunrise|dusk|sunset|lunch|dinner)$/;
    if (kind === WORD && ENDS.test(low) && next?.kind !== NUMBER && !hour.test(next?.low ?? ''))
      return at;
    // "signed it in May and | ratified it", "and will host a summit on Monday", "which signed it in May, | said"
    if (!next || !(kind === COMMA || /^(?:and|then|but)$/.test(low))) continue;
    if (kind === COMMA ? isFiniteVerb(tokens, at + 1, next) : isVerb(tokens, at + 1, next))
      return at;
  }
  return limit;
}

/** Where what opens the sentence begins, before a main clause: "On Monday, | Norland signed"; the clause itself if another verb stands there. */
function skipOpening(tokens: readonly Token[], clause: number, used: number): number {
  for (let at = clause - 1; at >= used; at--) {
    const token = tokens[at] as Token;
    if (isCountedFrom(tokens, at)) continue;
    if (token.kind === SEMICOLON || token.verb || ENDS.test(token.low)) return at + 1;
    if (token.kind === COMMA && at < clause - 18) return at + 1;
  }
  return used;
}

/** "On 4 May 2030, one day | after | the vote, Norland left": no clause of its own. */
function isCountedFrom(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:after|before)$/.test(tokens[at]?.low ?? '') || !COUNTED.test(tokens[at - 1]?.low ?? ''))
    return false;
  const comma = tokens.findIndex(({ kind }, i) => i > at && kind === COMMA);
  return (
    comma > 0 &&
    comma - at < 6 &&
    tokens.slice(at + 1, comma).every((one, i) => {
      return (
        one.kind === WORD &&
        !isFiniteVerb(tokens, at + 1 + i, one) &&
        !isVerb(tokens, at + 1 + i, one)
      );
    })
  );
}

/** Where the words before a verb begin that are of its own clause: after a relative clause, "Norland, which …, | signed". */
function beside(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens.slice(from, to).findLastIndex(({ low }) => ENDS.test(low));
  if (last < 0) return from;
  // "who, | on 2 May, | signed"
  const opens = tokens[from + last + 1]?.kind === COMMA && tokens[to - 1]?.kind === COMMA;
  return opens ? from + last + 1 : skipBack(tokens, to);
}
