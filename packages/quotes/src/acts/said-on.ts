import type { Draft } from '../draft.ts';
import { languageOf } from '../languages/language-of.ts';
import type { Span, Stretch } from '../span.ts';
import type { Token } from '../tokens/token.ts';
import { tokensOf } from '../tokens/tokens.ts';
import { agoIn } from './ago.ts';
import { isFiniteVerb } from './clause/verb-place.ts';
import { whenIn } from './day.ts';
import { dayIn } from './tongues/acts-in.ts';

/** How much of a frame is looked at, before a mention and after a cue. */
const NEAR = 120;
const OCCASION =
  /\b(?:at|during|after|before|in|from) ((?:an?|the|his|her|their|its|talks)\b(?: [\p{L}’'-]+){0,5}? ?(?:signing ceremony|ceremony|summit|meeting|conference|briefing|forum|talks|visit|session|interview|speech|hearing|call|signing|rally|debate|congress|assembly)(?: (?:in|with|of|at) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})?)/u;

/** Before a day, that it is another's: "the accord of 15 July", "before 12 October". */
const ANOTHERS = /^(?:of|since|by|until|from|before|after|following|for)$/;

/** When something was said, in the words of the text, and the day that they mean. */
export interface SaidOn {
  readonly words: Stretch;
  readonly date: string | null;
}

/**
 * When something was said, in the words beside its cue, and the day that they mean: "told the paper on Tuesday"; null where they give
 * none. A day inside what is said, or in a clause with a verb of its own, is the day of something else. `published` is the text's own day.
 */
export function saidOn(text: string, draft: Draft, published: string): SaidOn | null {
  const language = draft.sieve === 'frame' ? languageOf(text) : 'en';
  for (const part of framesOf(text, draft)) {
    const found =
      language === 'en'
        ? inEnglish(text, part, published)
        : inTongue(text, part, language, published);
    if (found) return found;
  }
  return null;
}

function inEnglish(text: string, part: Frame, published: string): SaidOn | null {
  const tokens = tokensOf(text, part, [], 0);
  const time = whenIn(text, tokens, 0, tokens.length, published) ?? agoIn(text, tokens, published);
  const [first, last] = [tokens[time?.from ?? -1], tokens[(time?.to ?? 0) - 1]];
  if (!time || !first || !last) return null;
  const others = part.isAfter ? tokens.slice(0, time.from) : tokens;
  const isOthers = (token: Token, at: number) => isFiniteVerb(others, at, token);
  if (others.some(isOthers) || ANOTHERS.test(tokens[time.from - 1]?.low ?? '')) return null;
  return { words: stretchOf(text, first.start, last.end), date: time.date };
}

/** In another language only a day right beside the cue, or at the beginning of its sentence. */
function inTongue(text: string, part: Frame, language: string, published: string): SaidOn | null {
  const words = text.slice(part.start, part.end);
  const found = dayIn(words, language, published);
  if (!found) return null;
  const [before, after] = [words.slice(0, found.start), words.slice(found.end)];
  const isBeside = part.isAfter
    ? /^[^,،—–]{0,40}$/u.test(before)
    : before.trim() === '' && /^\s*[,،]?[^,،—–]{0,40}$/u.test(after);
  if (!isBeside) return null;
  return {
    words: stretchOf(text, part.start + found.start, part.start + found.end),
    date: found.date,
  };
}

const stretchOf = (text: string, start: number, end: number): Stretch => ({
  start,
  end,
  text: text.slice(start, end),
});

/** On what occasion something was said, in the words beside its cue: "the signing in Ostrany". */
export function saidAt(text: string, draft: Draft): Stretch | null {
  for (const { start, end } of framesOf(text, draft)) {
    const found = OCCASION.exec(text.slice(start, end));
    const words = found?.[1];
    if (!found || words === undefined) continue;
    const at = start + found.index + found[0].length - words.length;
    return { start: at, end: at + words.length, text: words };
  }
  return null;
}

interface Frame extends Span {
  /** Whether the cue or the mention stands before it; else it leads to them. */
  readonly isAfter: boolean;
}

/**
 * The words about a cue that are the reporter's: from the cue to the end of its sentence or the next mark, between it and the mention, and
 * before its subject. Nothing of what was said is among them.
 */
function framesOf(text: string, { cue, mention, content, form }: Draft): Frame[] {
  const anchor = cue ?? mention;
  if (!anchor) return [];
  const first = Math.min(anchor.start, mention?.start ?? anchor.start);
  const last = Math.max(
    anchor.end,
    mention && mention.start < content.end + NEAR ? mention.end : 0,
  );
  const ahead = form === 'DIRECT' || content.end <= first ? text.length : content.start;
  const limit = Math.max(last, Math.min(text.length, last + NEAR, ahead));
  const end = last + Math.max(0, text.slice(last, limit).search(/[.!?:;\n"“”«»]|$/));
  const lead = text.slice(Math.max(0, first - NEAR), first);
  const open = Math.max(
    ...['. ', '\n', '”', '"', '»', '! ', '? '].map((sign) => lead.lastIndexOf(sign)),
  );
  const opened = first - lead.length + Math.max(0, open + 1);
  const start = content.end <= first ? Math.max(opened, content.end) : opened;
  const inner = mention && cue && betweenOf(mention, cue);
  const isClear = inner && (content.end <= inner.start || content.start >= inner.end);
  return [
    { start: last, end, isAfter: true },
    ...(isClear ? [{ ...inner, isAfter: true }] : []),
    { start, end: first, isAfter: false },
  ];
}

/** The words between two stretches that stand near each other; null where there are none. */
function betweenOf(one: Span, two: Span): Span | null {
  const [start, end] = [Math.min(one.end, two.end), Math.max(one.start, two.start)];
  return start < end && end - start <= NEAR ? { start, end } : null;
}
