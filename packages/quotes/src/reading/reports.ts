import { AUX, DET, DEVICE, MODAL, VERB } from '../lexicon/words.ts';
import { COLON, COMMA, DASH, GENITIVE, has, NUMBER, QUOTE, type Token } from '../tokens/token.ts';
import { isMadeUp, isQuestion } from '../unsaid/made-up.ts';
import { isUnsaid } from '../unsaid/unsaid.ts';
import type { Sentence } from './article.ts';
import { isClause, isComplement } from './clause.ts';
import { contentEnd, contentStart, endsAfter } from './content.ts';
import { type Cue, isSaying, startOf } from './cue.ts';
import { afterDateline } from './dateline.ts';
import { isPronoun, isSpeaker, type Phrase } from './nouns.ts';
import { type Report, trimmed } from './report.ts';
import { accordingTo, named } from './report-devices.ts';

/**
 * The clauses of a sentence that its cues report. `answered` are cues that attribute a quotation before them, and have no complement.
 */
export function reportsOf(sentence: Sentence, answered: ReadonlySet<number>): Report[] {
  const { tokens, cues } = sentence;
  const out: Report[] = [];
  let covered = 0;
  const question = cues.length > 0 && isQuestion(tokens);
  for (const cue of cues) {
    const subject = insertedBefore(tokens, cues, cue)?.subject ?? cue.subject;
    if (!subject || !speaks(tokens, cue, subject) || !(isSaying(cue) || cue.verb.kind === 'mind'))
      continue;
    const real =
      isSaying(cue) &&
      !cue.unreal &&
      !question &&
      !isUnsaid(tokens, cue) &&
      !isMadeUp(tokens, cue) &&
      !isCompared(tokens, cue);
    // "“…,” Brandt's spokeswoman, Mira Kovac, said": what stands between is no part of the quotation.
    const whole = answered.has(cue.at) && tokens[0]?.kind === QUOTE;
    // "Lind said the gate was open, reported Harbour News": the words are Lind's.
    const passedOn = cue.verb.base === 'report' && out.some(({ spoken }) => spoken);
    if (passedOn) continue;
    const before = whole ? null : clauseBefore(sentence, cue, subject);
    if (before) {
      // "…, the agency said": all of the sentence, whatever cues that holds.
      const from = isLead(tokens, 0) ? 1 : afterDateline(tokens);
      const { to, rest } = before;
      const spoken = real && to - from > 3;
      const report: Report = { from, to, cue, device: null, subject, spoken };
      if (rest !== null) {
        const lead = Math.min(subject.from, cue.from);
        const parts = [
          { from, to: trimmed(tokens, from, lead) },
          { from: rest, to },
        ];
        return [{ ...report, parts }];
      }
      out.splice(0, out.length, report);
      covered = before.to;
      continue;
    }
    if (answered.has(cue.at) || cue.from < covered) continue;
    const start = contentStart(tokens, cue);
    if (tokens[start]?.kind === COMMA && tokens[start + 1]?.kind !== QUOTE) continue;
    // The comma before a quotation is no part of it.
    const from = isLead(tokens, start) ? start + 1 : start;
    const end = contentEnd(tokens, cues, cue, from);
    if (end <= from) continue;
    const colon = colonIn(tokens, from, end);
    const to = trimmed(tokens, from, colon ?? end);
    // Before a colon stands most often where and how it was said, not what.
    const complete =
      colon === null
        ? isComplement(tokens, cues, cue, from, to)
        : isClause(tokens, cues, from, to) && !/(?:ed|ing)$/.test(tokens[from]?.low ?? '');
    // The denial is part of what was said.
    const begin = cue.verb.base === 'deny' ? cue.at : from;
    if (colon !== from)
      out.push({ from: begin, to, cue, device: null, subject, spoken: real && complete });
    covered = end;
  }
  const [first] = out;
  const lead = first
    ? Math.min(first.cue?.from ?? first.from, first.subject.from, first.from)
    : tokens.length;
  const devices = sentence.flags & DEVICE ? accordingTo(tokens, lead) : [];
  return [...devices, ...(first ? out : named(sentence))];
}

/** "attacks that, | Holm noted, | Vale said were …": a cue between commas, right before another, whose words these are as well. */
const insertedBefore = (
  tokens: readonly Token[],
  cues: readonly Cue[],
  cue: Cue,
): Cue | undefined =>
  cue.side === 'left' && cue.subject
    ? cues.find(
        (one) =>
          one.side === 'left' &&
          one.to + 1 === cue.subject?.from &&
          tokens[one.to]?.kind === COMMA &&
          tokens[startOf(one) - 1]?.kind === COMMA,
      )
    : undefined;

/**
 * The clause before a cue that ends its sentence, "…, the agency said"; `rest` is where it goes on after the cue: "The bridge, they
 * promise, | will stand".
 */
function clauseBefore(
  { tokens, cues }: Sentence,
  cue: Cue,
  subject: Phrase,
): { to: number; rest: number | null } | null {
  const lead = Math.min(subject.from, cue.from);
  const sign = tokens[lead - 1];
  if (
    cue.side === 'shared' ||
    !sign ||
    (sign.kind !== COMMA && sign.kind !== QUOTE && sign.kind !== DASH)
  )
    return null;
  if (!endsAfter(tokens, cue)) return null;
  // "a report that they joined, a claim Vale denied": what is denied is no word of who denies it.
  if (cue.verb.base === 'deny') return null;
  // "He said the text was closed, he added": two cues of one speaker, side by side.
  const word = tokens[subject.from]?.low;
  const twice = cues.some(
    (one) =>
      one.at < cue.at &&
      one.to < lead &&
      !one.unreal &&
      isSaying(one) &&
      one.subject &&
      tokens[one.subject.from]?.low === word,
  );
  const to = sign.kind === QUOTE ? lead : lead - 1;
  const after = contentStart(tokens, cue);
  if (tokens[after]?.kind === COMMA && has(tokens[after + 1], AUX | MODAL))
    return twice ? null : { to: trimmed(tokens, 0, tokens.length), rest: after + 1 };
  return twice || to <= 1 || !isSentence(tokens, to) ? null : { to, rest: null };
}

/**
 * Whether what stands before a last cue can be what was said: "After the talks, an envoy briefed reporters" and "Vale's envoy, Oru Lind,
 * briefed reporters" begin with no clause, "When the talks ended, Vale answered" with one that only says when.
 */
function isSentence(tokens: readonly Token[], to: number): boolean {
  const words = tokens.slice(0, to);
  if (words.some(({ kind }) => kind === QUOTE)) return true;
  const verb = words.some(
    (token, at) =>
      has(token, AUX | MODAL | VERB) ||
      (token.kind === GENITIVE && isPronoun(words[at - 1])) ||
      (at > 0 && (token.verb !== undefined || /(?:ed|s)$/.test(token.low)) && !token.capital),
  );
  const when = /^(?:after|before|when|while|once|until|as|since|whenever)$/.test(
    words[0]?.low ?? '',
  );
  return verb && !(when && !words.some(({ kind }) => kind === COMMA));
}

/** A comma before a quotation, or the colon or dash before a clause, which is no part of it. */
const isLead = (tokens: readonly Token[], at: number): boolean => {
  const kind = tokens[at]?.kind;
  return kind === COMMA || ((kind === COLON || kind === DASH) && tokens[at + 1]?.kind !== QUOTE);
};

/** The colon before a quotation that ends a sentence, or null. */
function colonIn(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at < end; at++)
    if (tokens[at]?.kind === COLON && tokens[at + 1]?.kind === QUOTE) return at;
  return null;
}

/** "higher than reports say it is": what is compared is no report. */
const isCompared = (tokens: readonly Token[], cue: Cue): boolean =>
  tokens[startOf(cue) - 1]?.low === 'than';

/** A likely speaker; beside a verb that only speech has, whatever has a determiner or a plural: "the suit says", "forecasters say". */
function speaks(tokens: readonly Token[], { side, verb }: Cue, subject: Phrase): boolean {
  const first = tokens[subject.from];
  if (isSpeaker(tokens, subject) || first?.low === 'who') return true;
  if (
    side !== 'left' ||
    !/^(?:say|tell|argue|insist|allege|contend|warn|add|claim|write|state|point|stress|reaffirm|reiterate)$/.test(
      verb.base,
    )
  )
    return false;
  return (
    first?.kind === NUMBER || has(first, DET) || tokens[subject.to - 1]?.low.endsWith('s') === true
  );
}
