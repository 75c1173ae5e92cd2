import type { Draft, Span } from '@signatory/quotes';
import { channelOf } from './channel.ts';

/** How far before an answer the reporters who ask may be named, in UTF-16 code units. */
const REACH = 2_000;

/** "Trump made the announcement in a post": how what the paragraph before tells was said. */
const MADE =
  /^[^.!?]{0,80}\b(?:made|published|issued|delivered|gave|posted) (?:the|his|her|its|their|this|that) (?:announcement|comments?|declaration|message|remarks?|statement)\b[^.!?]*/;
const ASKED = /\b[Aa]sked (?:about|how|if|what|when|whether|why)\b/;
const BY_REPORTERS =
  /\b(?:asked|pressed|questioned|quizzed) by (?:the )?(?:journalists|reporters)\b|\b(?:journalists|reporters) (?:asked|pressed|questioned)\b/;
/** A paragraph that goes on with what the one before tells: "Instead, he …". */
const GOES_ON = /^(?:(?:But|And|Instead|Rather|Still|Then),? )?(?:he|she|they|He|She|They)\b/;

/** How something was said: by the words near it in its paragraph, or by the next one, which tells how "the announcement" was made, or as an answer to reporters. */
export function channelAt(text: string, { content, cue }: Draft): string | undefined {
  const own = channelOf(paragraphOf(text, content));
  if (own !== undefined) return own;
  const paragraph = wholeOf(text, content.start);
  const made = MADE.exec(text.slice(paragraph.end).trimStart())?.[0];
  if (made && /^announce/.test(cue?.text ?? '')) return channelOf(made);
  return isAnswer(text, paragraph, content.start) ? 'PRESS_REMARKS' : undefined;
}

function isAnswer(text: string, paragraph: Span, place: number): boolean {
  const before = text.slice(0, paragraph.start).trimEnd();
  const isPart = GOES_ON.test(text.slice(paragraph.start, paragraph.end));
  const from = isPart ? before.lastIndexOf('\n') + 1 : paragraph.start;
  return (
    ASKED.test(text.slice(from, place)) &&
    BY_REPORTERS.test(text.slice(Math.max(0, place - REACH), place))
  );
}

/** The paragraph that a place stands in. */
function wholeOf(text: string, place: number): Span {
  const end = text.indexOf('\n', place);
  return { start: text.lastIndexOf('\n', place) + 1, end: end < 0 ? text.length : end };
}

/** The paragraph that a stretch begins in, with what stands near it: another paragraph tells of another occasion. */
function paragraphOf(text: string, { start, end }: Span): string {
  const first = Math.max(text.lastIndexOf('\n', start) + 1, start - 160);
  const line = text.indexOf('\n', end);
  return text.slice(first, Math.min(line < 0 ? text.length : line, end + 160));
}
