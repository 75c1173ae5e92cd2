import { AUX, DET, MODAL, OBJ } from '../lexicon/words.ts';
import type { Sentence } from './article.ts';
import { contentEnd, contentStart, endsAfter, isClause } from './clauses.ts';
import type { Cue } from './cues.ts';
import { isSpeaker, type Phrase, phraseStartingAt } from './phrases.ts';
import { CLOSE, COMMA, DASH, GENITIVE, NUMBER, OTHER, QUOTE, type Token, WORD } from './tokens.ts';

/** A clause that a cue reports: tokens `from` to `to`, exclusive. */
export interface Report extends Phrase {
  readonly cue: Cue | null;
  readonly device: Phrase | null;
  readonly subject: Phrase;
  /** Whether it is speech in so many words: something was said, and the clause is a whole one. */
  readonly spoken: boolean;
}

const isSaid = (cue: Cue) => /^(?:say|tell|ask)$/.test(cue.verb.kind);

/**
 * The clauses of a sentence that its cues report. `answered` are cues that attribute a quotation before them, and have no complement.
 */
export function reportsOf(sentence: Sentence, answered: ReadonlySet<number>): Report[] {
  const { tokens, cues } = sentence;
  const out: Report[] = [];
  let covered = 0;
  for (const cue of cues) {
    const { subject } = cue;
    if (!subject || !speaks(tokens, cue, subject) || !(isSaid(cue) || cue.verb.kind === 'mind'))
      continue;
    const real = isSaid(cue) && !cue.unreal && !cue.negative;
    const lead = Math.min(subject.from, cue.from);
    const sign = tokens[lead - 1];
    if (
      cue.side !== 'shared' &&
      sign &&
      (sign.kind === COMMA || sign.kind === QUOTE || sign.kind === DASH) &&
      endsAfter(tokens, cue)
    ) {
      const to = sign.kind === QUOTE ? lead : lead - 1;
      const same = cues.some(
        (one) =>
          one.at < cue.at &&
          one.to < lead &&
          !one.unreal &&
          isSaid(one) &&
          sameWord(tokens, one, cue),
      );
      if (to > 1 && !same) {
        // "The bridge, they promise, will stand": the cue only interrupts.
        const rest = contentStart(tokens, cue);
        const verb = tokens[rest]?.kind === COMMA ? tokens[rest + 1] : undefined;
        if (verb && verb.flags & (AUX | MODAL)) {
          return [
            {
              from: 0,
              to: trimmed(tokens, 0, tokens.length),
              cue,
              device: null,
              subject,
              spoken: real,
            },
          ];
        }
        // "…, the agency said": the whole sentence before it, whatever cues that holds.
        out.length = 0;
        out.push({ from: 0, to, cue, device: null, subject, spoken: real && to > 3 });
        covered = to;
        continue;
      }
    }
    if (answered.has(cue.at) || cue.from < covered) continue;
    const from = contentStart(tokens, cue);
    if (tokens[from]?.kind === COMMA && tokens[from + 1]?.kind !== QUOTE) continue;
    const end = contentEnd(sentence, cue, from);
    if (end <= from) continue;
    const to = trimmed(tokens, from, end);
    out.push({
      from,
      to,
      cue,
      device: null,
      subject,
      spoken: real && complements(tokens, cue, from, to),
    });
    covered = end;
  }
  const front = out[0];
  const lead = front
    ? Math.min(front.cue?.from ?? front.from, front.subject.from, front.from)
    : tokens.length;
  if (out.length === 0) out.push(...labels(sentence));
  return [
    ...accordingTo(tokens)
      .filter((one) => one.to <= lead || lead > one.from + 4)
      .map((one) => ({ ...one, to: trimmed(tokens, one.from, Math.min(one.to, lead)) }))
      .filter((one) => one.to - one.from > 3 && (one.to < tokens.length || out.length === 0)),
    ...out,
  ];
}

/** "They called it a bandage", "he describes himself as a friend": the name given, where no marks show it. */
function labels(sentence: Sentence): Report[] {
  const { tokens, cues } = sentence;
  for (const cue of cues) {
    const { subject, verb } = cue;
    if (
      !subject ||
      cue.unreal ||
      cue.negative ||
      cue.side === 'right' ||
      !isSpeaker(tokens, subject)
    )
      continue;
    if (!/^(?:call|describe|characteri[sz]e)$/.test(verb.base)) continue;
    let from = cue.to;
    const object =
      tokens[from]?.flags && (tokens[from] as Token).flags & OBJ
        ? { from, to: from + 1 }
        : phraseStartingAt(tokens, from);
    if (!object) continue;
    from = object.to;
    if (verb.base === 'call' ? !((tokens[from]?.flags ?? 0) & DET) : tokens[from]?.low !== 'as')
      continue;
    if (verb.base !== 'call') from++;
    const to = trimmed(tokens, from, contentEnd(sentence, cue, from));
    if (to - from > 1 && !tokens.slice(from, to).some((token) => token.kind === QUOTE))
      return [{ from, to, cue, device: null, subject, spoken: true }];
  }
  return [];
}

/** "The decree was signed, according to Kovac": all of the sentence but the device. */
function accordingTo(tokens: readonly Token[]): Report[] {
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]?.low !== 'according' || tokens[at + 1]?.low !== 'to') continue;
    const subject = phraseStartingAt(tokens, at + 2);
    if (!subject) continue;
    const device = { from: at, to: at + 2 };
    const rest = tokens[subject.to]?.kind === COMMA ? tokens[subject.to + 1] : undefined;
    if (at > 0 && rest && rest.flags & (AUX | MODAL)) {
      return [
        {
          from: 0,
          to: trimmed(tokens, 0, tokens.length),
          cue: null,
          device,
          subject,
          spoken: true,
        },
      ];
    }
    const [from, to] =
      at === 0
        ? [subject.to, trimmed(tokens, subject.to, tokens.length)]
        : [0, trimmed(tokens, 0, at)];
    const start = at === 0 ? skipToComma(tokens, from) : from;
    if (to - start > 3) return [{ from: start, to, cue: null, device, subject, spoken: true }];
  }
  return [];
}

function skipToComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at < from + 12; at++)
    if (tokens[at]?.kind === COMMA) return at + 1;
  return from;
}

/** A likely speaker; beside a verb that only speech has, whatever has a determiner or a plural: "the suit says", "forecasters say". */
function speaks(tokens: readonly Token[], { side, verb }: Cue, subject: Phrase): boolean {
  if (isSpeaker(tokens, subject) || tokens[subject.from]?.low === 'who') return true;
  if (
    side !== 'left' ||
    !/^(?:say|tell|argue|insist|allege|contend|warn|add|claim|write|state)$/.test(verb.base)
  )
    return false;
  const first = tokens[subject.from];
  return (
    first !== undefined &&
    (first.kind === NUMBER ||
      (first.flags & DET) !== 0 ||
      (tokens[subject.to - 1]?.low.endsWith('s') ?? false))
  );
}

/** Verbs whose complement is a clause, whatever it looks like. */
const takesClause = (cue: Cue, from: number, to: number) =>
  to - from > 3 &&
  /^(?:say|argue|insist|think|believe|contend|assert|hope|warn|tell)$/.test(cue.verb.base);

/** Verbs that govern a thing as often as a clause: only "that", or a question, shows that it is a clause. */
const OF_THINGS =
  /^(?:respond|reply|comment|quote|cite|joke|detail|outline|describe|mention|request|demand|plead|vow|pledge|propose|offer|muse|marvel|rail|protest|elaborate|post|read|detail|maintain|signal|repeat|reveal|ask|inquire|enquire|question|wonder|query)$/;

function complements(tokens: readonly Token[], cue: Cue, from: number, to: number): boolean {
  const opening = tokens[from];
  const first = opening?.low ?? '';
  // "a post that he said was published": a clause without its subject is no report of its own.
  if (opening && opening.kind === WORD && (opening.flags & (AUX | MODAL)) !== 0) return false;
  if (OF_THINGS.test(cue.verb.base) && !/^(?:that|if|whether|how|why|what)$/.test(first))
    return false;
  if (
    /^(?:urge|order|beg|implore|encourage|call|press|remind|advise|instruct|tell|warn)$/.test(
      cue.verb.base,
    )
  ) {
    const asked = phraseStartingAt(tokens, from);
    if (asked && /^(?:to|not)$/.test(tokens[asked.to]?.low ?? '') && asked.to + 1 < to) return true;
  }
  return isClause(tokens, from, to) || takesClause(cue, from, to);
}

/** "He said the text was closed, he added": two cues of one speaker, side by side. */
const sameWord = (tokens: readonly Token[], first: Cue, second: Cue) =>
  first.subject !== null &&
  second.subject !== null &&
  tokens[first.subject.from]?.low === tokens[second.subject.from]?.low;

/** Without the punctuation at its end. */
function trimmed(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  for (; to > from + 1; to--) {
    const kind = tokens[to - 1]?.kind;
    if (
      kind === WORD ||
      kind === QUOTE ||
      kind === NUMBER ||
      kind === CLOSE ||
      kind === GENITIVE ||
      kind === OTHER
    )
      break;
  }
  return to;
}
