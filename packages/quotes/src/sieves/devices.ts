import { DEVICE, POSS } from '../lexicon/words.ts';
import { endsAfter } from '../reading/content.ts';
import { isName, isSpeaker } from '../reading/nouns.ts';
import { phraseStartingAt } from '../reading/phrase-after.ts';
import { COMMA, DASH, has, QUOTE, STOP, WORD } from '../tokens/token.ts';
import type { Finding, Site } from './sieve.ts';

/** "According to the agency, the plan is “…”", "“…,” according to Kovac". */
export function accordingTo({ tokens, at, place, sentence }: Site): Finding | null {
  if (!(sentence.flags & DEVICE)) return null;
  for (let i = 0; i + 2 < tokens.length; i++) {
    const width =
      tokens[i]?.low === 'according' && tokens[i + 1]?.low === 'to'
        ? 2
        : tokens[i]?.low === 'per' && tokens[i - 1]?.kind !== WORD
          ? 1
          : 0;
    if (width === 0) continue;
    const subject = phraseStartingAt(tokens, i + width);
    // "according to their taste": that is nobody's word.
    if (!subject || (has(tokens[subject.from], POSS) && !isSpeaker(tokens, subject))) continue;
    if (subject.to > at && i < at) continue;
    return {
      sieve: 'according-to',
      cue: null,
      device: { from: i, to: i + width },
      subject,
      sentence: place.sentence,
    };
  }
  return null;
}

/** "“…” — Aida Sarsen": a credit after a dash ends the sentence. */
export function dash({ tokens, at, place }: Site): Finding | null {
  if (tokens[at + 1]?.kind !== DASH) return null;
  const subject = phraseStartingAt(tokens, at + 2);
  if (
    !subject ||
    !isName(tokens, subject.to - 1) ||
    ![undefined, COMMA, STOP].includes(tokens[subject.to]?.kind)
  )
    return null;
  return { sieve: 'dash', cue: null, subject, sentence: place.sentence };
}

/** "“…” is not enough, she said.": the clause that ends the sentence attributes all of it. */
export function tail({ tokens, at, place, sentence }: Site): Finding | null {
  for (const cue of sentence.cues) {
    const subject = cue.subject;
    if (!subject || cue.from <= at || subject.from <= at || cue.side === 'shared') continue;
    if (!/^(?:say|tell|ask|mind)$/.test(cue.verb.kind)) continue;
    // "What some call “smart” may be seen by others as rude": whose words they are stands before.
    if (cue.verb.kind === 'mind' && cue.side === 'right') continue;
    const lead = tokens[Math.min(subject.from, cue.from) - 1];
    if (lead?.kind !== COMMA && lead?.kind !== DASH && lead?.kind !== QUOTE) continue;
    if (!endsAfter(tokens, cue)) continue;
    return { sieve: 'tail', cue, subject, sentence: place.sentence };
  }
  return null;
}
