import type { Draft } from '../draft.ts';
import type { Span, Stretch } from '../span.ts';
import { tokensOf } from '../tokens/tokens.ts';
import { whenIn } from './day.ts';

/** How much of a frame is looked at, before a mention and after a cue. */
const NEAR = 120;
const OCCASION =
  /\b(?:at|during|after|before|in|from) ((?:an?|the|his|her|their|its|talks)\b(?: [\p{L}’'-]+){0,5}? ?(?:signing ceremony|ceremony|summit|meeting|conference|briefing|forum|talks|visit|session|interview|speech|hearing|call|signing|rally|debate|congress|assembly)(?: (?:in|with|of|at) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})?)/u;

/**
 * When something was said, in the words beside its cue, and the day that they mean: "told the paper on Tuesday"; null where they give
 * none. `published` is the text's own day.
 */
export function saidOn(
  text: string,
  draft: Draft,
  published: string,
): { readonly words: Stretch; readonly date: string | null } | null {
  for (const part of framesOf(text, draft)) {
    const tokens = tokensOf(text, part, [], 0);
    const time = whenIn(text, tokens, 0, tokens.length, published);
    const [first, last] = [tokens[time?.from ?? -1], tokens[(time?.to ?? 0) - 1]];
    if (time && first && last)
      return {
        words: { start: first.start, end: last.end, text: text.slice(first.start, last.end) },
        date: time.date,
      };
  }
  return null;
}

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

/** The words about a cue that are the reporter's: from the cue to the end of its sentence or the next mark, and before its subject. */
function framesOf(text: string, { cue, mention, content, form }: Draft): Span[] {
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
  return [
    { start: last, end },
    { start: first - lead.length + Math.max(0, open + 1), end: first },
  ];
}
