import { ADV, POSS, SPEECH } from '../lexicon/words.ts';
import { wordsOf } from '../reading/article.ts';
import { isSpeaker, type Phrase } from '../reading/nouns.ts';
import { phraseStartingAt } from '../reading/phrase-after.ts';
import { phraseEndingAt } from '../reading/phrase-before.ts';
import { COMMA, GENITIVE, has, QUOTE, STOP, type Token, WORD } from '../tokens/token.ts';
import type { Finding, Site } from './sieve.ts';

/** Verbs whose subject says the words of another. */
const RELAYED = /^(?:read|recite|quote|cite)$/;
const RELAYING = /^(?:reading|reciting|quoting)$/;
/** How far from its verb a participle stands that says whose the words are. */
const NEAR = 16;
/** What people write for themselves to read. */
const OWN =
  /^(?:statement|remarks|speech|address|notes|text|announcement|verdict|ruling|communique|communiqué|declaration)$/;

/**
 * Words that somebody reads out or quotes are not theirs: "Vale read from the diary of a soldier: “…”", "“…,” Vale said, quoting the
 * king". They are given to whose they are where that is told, "the letter of Lind", and else to nobody who is known.
 */
export function relayed({ article, quote, tokens, at, place }: Site, finding: Finding): Finding {
  const { cue, subject, sentence } = finding;
  if (!cue || !subject || sentence !== place.sentence) return finding;
  if (RELAYED.test(cue.verb.base) && cue.side !== 'right' && cue.to <= at) {
    const object = objectAt(tokens, cue.to) ?? documentBefore(tokens, cue.from);
    if (!object || object.to > at || tokens[object.to]?.low === 'as') return finding;
    return given(tokens, object, finding);
  }
  const reach = Math.min(tokens.length, cue.to + NEAR);
  for (let i = Math.max(0, cue.from - NEAR); i < reach; i++) {
    if (tokens[i]?.verb?.form !== 'ing' || !RELAYING.test(tokens[i]?.low ?? '')) continue;
    // "Asked about it while reading a letter, Vale said": beside what was said only after a comma, or at the beginning.
    if (i > 0 && tokens[i - 1]?.kind !== COMMA) continue;
    const object = objectAt(tokens, i + 1);
    if (!object || !isOthers(tokens, object)) continue;
    // What is quoted within, “not ‘fit’ at all”, is only a part of the words.
    const within = /[‘'"“«]\S/.test(wordsOf(article, quote).replace(/\b['’]\b/g, ''));
    return within ? finding : { ...finding, relayed: true };
  }
  return finding;
}

/** "from the diary of a soldier", "aloud a letter": the object of a verb of reading. */
function objectAt(tokens: readonly Token[], from: number): Phrase | null {
  let at = from;
  while (
    /^(?:aloud|out|from|part|parts|of|back|lines|extracts|passages)$/.test(tokens[at]?.low ?? '') ||
    (has(tokens[at], ADV) && at < from + 3)
  )
    at++;
  return tokens[at]?.kind === QUOTE ? null : phraseStartingAt(tokens, at);
}

/** "unfolded a letter from the king and | read out": the document that another verb of the sentence has. */
function documentBefore(tokens: readonly Token[], end: number): Phrase | null {
  for (let at = end - 1; at > 0 && at > end - NEAR; at--)
    if (has(tokens[at], SPEECH) && !tokens[at]?.capital && !tokens[at]?.verb)
      return phraseEndingAt(tokens, at);
  return null;
}

/** Not "a statement", "his remarks", which the reader makes their own. */
function isOthers(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const own = tokens.slice(from, to).some(({ low }) => OWN.test(low));
  const owned = tokens.slice(from, to).some(({ kind }) => kind === GENITIVE);
  return owned || /^(?:of|by|from)$/.test(tokens[to]?.low ?? '') || !own;
}

function given(tokens: readonly Token[], object: Phrase, finding: Finding): Finding {
  if (!isOthers(tokens, object)) return finding;
  const owner = ownerOf(tokens, object);
  // "quoted the king: “…”"
  if (owner) return { ...finding, subject: owner };
  return { ...finding, relayed: true };
}

/** "the king's letter", "the letter of a soldier", "a letter from the king"; "the king", who is quoted. */
function ownerOf(tokens: readonly Token[], { from, to }: Phrase): Phrase | null {
  for (let at = to - 1; at > from; at--)
    if (tokens[at]?.kind === GENITIVE) return phraseEndingAt(tokens, at - 1, from);
  if (has(tokens[from], POSS)) return null;
  for (let at = from + 1; at < to; at++)
    if (/^(?:of|by|from)$/.test(tokens[at]?.low ?? '') && has(tokens[at - 1], SPEECH))
      return { from: at + 1, to };
  if (/^(?:of|by|from)$/.test(tokens[to]?.low ?? '')) {
    const author = phraseStartingAt(tokens, to + 1);
    return author && isSpeaker(tokens, author) ? author : null;
  }
  const ends = tokens[to]?.kind !== WORD && tokens[to]?.kind !== STOP;
  const document = tokens.slice(from, to).some((token) => has(token, SPEECH) && !token.capital);
  return ends && !document && isSpeaker(tokens, { from, to }) ? { from, to } : null;
}
