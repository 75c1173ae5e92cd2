import { AUX, DET, MODAL } from '../lexicon/words.ts';
import { COMMA, DASH, has, NUMBER, QUOTE, type Token } from '../tokens/token.ts';
import type { Sentence } from './article.ts';
import { isComplement } from './clause.ts';
import { contentEnd, contentStart, endsAfter } from './content.ts';
import { type Cue, isSaying } from './cue.ts';
import { isSpeaker, type Phrase } from './nouns.ts';
import { type Report, trimmed } from './report.ts';
import { accordingTo, named } from './report-devices.ts';

/**
 * The clauses of a sentence that its cues report. `answered` are cues that attribute a quotation before them, and have no complement.
 */
export function reportsOf(sentence: Sentence, answered: ReadonlySet<number>): Report[] {
  const { tokens, cues } = sentence;
  const out: Report[] = [];
  let covered = 0;
  for (const cue of cues) {
    const { subject } = cue;
    if (!subject || !speaks(tokens, cue, subject) || !(isSaying(cue) || cue.verb.kind === 'mind'))
      continue;
    const real = isSaying(cue) && !cue.unreal && !cue.negative;
    const before = clauseBefore(sentence, cue, subject);
    if (before) {
      // "…, the agency said": all of the sentence, whatever cues that holds.
      const report = {
        from: 0,
        to: before.to,
        cue,
        device: null,
        subject,
        spoken: real && before.to > 3,
      };
      if (before.interrupted) return [report];
      out.splice(0, out.length, report);
      covered = before.to;
      continue;
    }
    if (answered.has(cue.at) || cue.from < covered) continue;
    const from = contentStart(tokens, cue);
    if (tokens[from]?.kind === COMMA && tokens[from + 1]?.kind !== QUOTE) continue;
    const end = contentEnd(tokens, cues, cue, from);
    if (end <= from) continue;
    const to = trimmed(tokens, from, end);
    out.push({
      from,
      to,
      cue,
      device: null,
      subject,
      spoken: real && isComplement(tokens, cue, from, to),
    });
    covered = end;
  }
  const [first] = out;
  const lead = first
    ? Math.min(first.cue?.from ?? first.from, first.subject.from, first.from)
    : tokens.length;
  return [...accordingTo(tokens, lead), ...(first ? out : named(sentence))];
}

/** The clause before a cue that ends its sentence, "…, the agency said"; `interrupted` if it goes on after it: "The bridge, they promise, will stand". */
function clauseBefore(
  { tokens, cues }: Sentence,
  cue: Cue,
  subject: Phrase,
): { to: number; interrupted: boolean } | null {
  const lead = Math.min(subject.from, cue.from);
  const sign = tokens[lead - 1];
  if (
    cue.side === 'shared' ||
    !sign ||
    (sign.kind !== COMMA && sign.kind !== QUOTE && sign.kind !== DASH)
  )
    return null;
  if (!endsAfter(tokens, cue)) return null;
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
  if (twice || to <= 1) return null;
  const rest = contentStart(tokens, cue);
  const interrupted = tokens[rest]?.kind === COMMA && has(tokens[rest + 1], AUX | MODAL);
  return { to: interrupted ? trimmed(tokens, 0, tokens.length) : to, interrupted };
}

/** A likely speaker; beside a verb that only speech has, whatever has a determiner or a plural: "the suit says", "forecasters say". */
function speaks(tokens: readonly Token[], { side, verb }: Cue, subject: Phrase): boolean {
  const first = tokens[subject.from];
  if (isSpeaker(tokens, subject) || first?.low === 'who') return true;
  if (
    side !== 'left' ||
    !/^(?:say|tell|argue|insist|allege|contend|warn|add|claim|write|state)$/.test(verb.base)
  )
    return false;
  return (
    first?.kind === NUMBER || has(first, DET) || tokens[subject.to - 1]?.low.endsWith('s') === true
  );
}
