import type { Span } from '../span.ts';

/**
 * What a paragraph is for. Only `body` and `transcript` are read in full; of a `headline` no more than "Name: ‘…’" is; a `caption`,
 * a `byline` or a `teaser` ("READ MORE: …") names people who say nothing in the article.
 */
export type Zone = 'headline' | 'byline' | 'caption' | 'teaser' | 'transcript' | 'body';

export interface Paragraph extends Span {
  readonly zone: Zone;
}

/** A headline is shorter than this and than the paragraph after it. */
const HEADLINE_LENGTH = 160;

/** The stretches between line breaks, without outer white space. */
export function paragraphsOf(text: string): Paragraph[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const line = found < 0 ? text.length : found;
    let [start, end] = [at, line];
    while (start < end && text.charCodeAt(start) <= 32) start++;
    while (end > start && text.charCodeAt(end - 1) <= 32) end--;
    if (start < end) spans.push({ start, end });
    at = line + 1;
  }
  const body = firstBodyLine(text, spans);
  const zoned = spans.map((span, index) => ({ ...span, zone: zoneOf(text, span, index < body) }));
  const turns = labelsOf(text, zoned);
  const all = zoned.every(({ zone }) => zone === 'transcript');
  return zoned.map((paragraph) => {
    if (paragraph.zone !== 'transcript' || all || turns.has(labelOf(text, paragraph)))
      return paragraph;
    return { ...paragraph, zone: 'body' };
  });
}

const labelOf = (text: string, { start }: Span) => text.slice(start, text.indexOf(':', start));

/** The labels of turns that come more than once: a label that comes once ("ENERGY: …") heads a section. */
function labelsOf(text: string, paragraphs: readonly Paragraph[]): Set<string> {
  const once = new Set<string>();
  const turns = new Set<string>();
  for (const paragraph of paragraphs) {
    if (paragraph.zone !== 'transcript') continue;
    const label = labelOf(text, paragraph);
    if (once.has(label)) turns.add(label);
    once.add(label);
  }
  return turns;
}

/**
 * Where the body begins: after the last byline of the first lines if there is one, else after one short first line that a longer
 * paragraph follows. A text of one or two paragraphs is all body.
 */
function firstBodyLine(text: string, spans: readonly Span[]): number {
  for (let index = Math.min(8, spans.length - 1); index >= 0; index--) {
    const span = spans[index];
    if (span && isByline(text.slice(span.start, Math.min(span.end, span.start + 200))))
      return index + 1;
  }
  const [first, second] = spans;
  if (!first || !second) return 0;
  const headline = text.slice(first.start, Math.min(first.end, first.start + HEADLINE_LENGTH + 1));
  if (headline.length > HEADLINE_LENGTH) return 0;
  const colon = /^(?:\p{Lu}[\p{L}.’'-]* ?){1,3}: [‘“'"]/u.test(headline);
  if (colon) return /[.,]["”’']?$/.test(headline) && spans.length < 3 ? 0 : 1;
  if (spans.length < 3 || second.end - second.start <= headline.length) return 0;
  // A first sentence that ends with its attribution is an article's beginning.
  return /["”]|\b(?:said|says|told)\b[^.]*\.$/.test(headline) && !titled(headline) ? 0 : 1;
}

/** Most words of four letters and more are capitalised. */
function titled(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}

const isByline = (line: string) =>
  line.length < 120 &&
  /^(?:by|from)\s+(?:·|\p{Lu}[\p{L}.'’-]+(?:\s|,|$))/iu.test(line) &&
  !/[.!?]["”’]?$/.test(line);

const TEASER =
  /^(?:(?:read|see|watch|related|more|also|listen|video|photos?|file|story continues|click)\b[\p{L} ]{0,20}(?::|\||»)|(?:READ|WATCH|SEE|RELATED|MORE|LISTEN)\b[A-Z ]*(?:[:|]|$)|WATCH \|)/iu;
const CREDIT =
  /\([^()]{2,80}(?:\/|\bvia\b|photo|images?|press|reuters|afp|file|getty|handout|courtesy|submitted)[^()]{0,60}\)\.?$/iu;
const TURN = /^(?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}|Q|A)(?: \([^)]{1,40}\))?:\s/u;

function zoneOf(text: string, { start, end }: Span, top: boolean): Zone {
  const head = text.slice(start, Math.min(end, start + 120));
  const tail = text.slice(Math.max(start, end - 160), end);
  if (CREDIT.test(tail)) return 'caption';
  if (TEASER.test(head)) return 'teaser';
  if (top) return isByline(head) ? 'byline' : 'headline';
  if (TURN.test(head)) return 'transcript';
  return 'body';
}
