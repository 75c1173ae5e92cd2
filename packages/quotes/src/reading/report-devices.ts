import { AUX, DET, MODAL, OBJ, POSS } from '../lexicon/words.ts';
import { COMMA, has, QUOTE, type Token } from '../tokens/token.ts';
import type { Sentence } from './article.ts';
import { contentEnd } from './content.ts';
import { afterDateline } from './dateline.ts';
import { isSpeaker } from './nouns.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { type Report, trimmed } from './report.ts';

/**
 * "The decree was signed, according to Kovac": the sentence but the device, up to the clause at `limit` that has a cue of its own; all of
 * it where the device interrupts.
 */
export function accordingTo(tokens: readonly Token[], limit: number): Report[] {
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]?.low !== 'according' || tokens[at + 1]?.low !== 'to') continue;
    const pronoun = /^(?:him|her|them)$/.test(tokens[at + 2]?.low ?? '');
    const subject = pronoun ? { from: at + 2, to: at + 3 } : phraseStartingAt(tokens, at + 2);
    // "according to their taste": that is nobody's word.
    const owned = !pronoun && subject && has(tokens[subject.from], POSS);
    if (!subject || (owned && !isSpeaker(tokens, subject))) continue;
    const interrupts =
      at > 0 && tokens[subject.to]?.kind === COMMA && has(tokens[subject.to + 1], AUX | MODAL);
    const from = at > 0 ? afterDateline(tokens) : pastComma(tokens, subject.to);
    const end = at > 0 && !interrupts ? at : tokens.length;
    const to = trimmed(tokens, from, Math.min(end, Math.max(limit, from + 1)));
    if (to - from > 3)
      return [{ from, to, cue: null, device: { from: at, to: at + 2 }, subject, spoken: true }];
  }
  return [];
}

function pastComma(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length && at < from + 12; at++)
    if (tokens[at]?.kind === COMMA) return at + 1;
  return from;
}

/** "They called it a bandage", "he describes himself as a friend": the name given, where no marks show it. */
export function named({ tokens, cues }: Sentence): Report[] {
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
    const object = has(tokens[cue.to], OBJ)
      ? { from: cue.to, to: cue.to + 1 }
      : phraseStartingAt(tokens, cue.to);
    if (
      !object ||
      !(verb.base === 'call' ? has(tokens[object.to], DET) : tokens[object.to]?.low === 'as')
    )
      continue;
    const from = verb.base === 'call' ? object.to : object.to + 1;
    const to = trimmed(tokens, from, contentEnd(tokens, cues, cue, from));
    const marked = tokens.slice(from, to).some((token) => token.kind === QUOTE);
    if (to - from > 1 && !marked) return [{ from, to, cue, device: null, subject, spoken: true }];
  }
  return [];
}
