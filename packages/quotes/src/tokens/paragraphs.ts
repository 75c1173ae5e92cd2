import type { Span } from '../span.ts';
import { beginsUpper } from './characters.ts';
import { linesOf } from './lines.ts';
import { type Turn, turnsOf } from './turns.ts';

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
/** A line that is longer is a paragraph of the body. */
const LONG = 250;
/** How many lines a headline, its standfirst, a caption and a byline may take. */
const TOP = 9;

/** The paragraphs of a text, and the turns that some of them are. */
export function paragraphsOf(text: string): {
  paragraphs: Paragraph[];
  turns: ReadonlyMap<number, Turn>;
} {
  const spans = linesOf(text);
  const turns = turnsOf(text, spans);
  const spoken = new Set([...turns.values()].flatMap(({ words }) => words.map(({ end }) => end)));
  const body = firstBodyLine(text, spans);
  const paragraphs = spans.map((span, index): Paragraph => {
    const turn = turns.has(index) || spoken.has(span.end);
    return { ...span, zone: turn ? 'transcript' : zoneOf(text, span, index < body) };
  });
  return { paragraphs, turns };
}

/**
 * Where the body begins: after the last byline of the first lines if only short lines stand before it, else after one first line that is
 * a headline. A text of one or two paragraphs is all body.
 */
function firstBodyLine(text: string, spans: readonly Span[]): number {
  const lines = spans
    .slice(0, TOP)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + LONG)));
  const byline = lines.findLastIndex(isByline);
  if (byline >= 0 && lines.slice(0, byline).every((line) => line.length < LONG)) return byline + 1;
  const [first = '', second = ''] = lines;
  if (CREDITED.test(first)) return /[.,]["”’']?$/.test(first) && spans.length < 3 ? 0 : 1;
  return spans.length > 2 &&
    first.length <= HEADLINE_LENGTH &&
    first.length < second.length &&
    isHeadline(first)
    ? 1
    : 0;
}

/** "Sarsen: ‘We will sign’" */
const CREDITED = /^(?:\p{Lu}[\p{L}.’'-]* ?){1,3}: [‘“'"]/u;

/** Capitalised as titles are, or without a full stop, or as terse as no sentence of prose: no article, nothing quoted, nobody saying. */
function isHeadline(line: string): boolean {
  // "Brandt wrote on X:" leads to what stands below.
  if (line.endsWith(':')) return false;
  if (titled(line) || !/[.!?:]["”’']?$/.test(line)) return true;
  return !/["”]|\b(?:an?|the|said|says|told|is|are|was|were)\b/i.test(line);
}

/** Most words of four letters and more are capitalised. */
function titled(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => beginsUpper(word)).length > words.length * 0.6;
}

const isByline = (line: string) =>
  line.length < 120 &&
  /^(?:by|By|BY)\s+(?:·|\p{Lu}[\p{L}.'’-]+(?:\s|,|$))/u.test(line) &&
  !/[.!?]["”’]?$/.test(line);

const TEASER =
  /^(?:(?:read|see|watch|related|more|also|listen|video|photos?|file|story continues|click)\b[\p{L} ]{0,20}(?::|\||»)|(?:READ|WATCH|SEE|RELATED|MORE|LISTEN)\b[A-Z ]*(?:[:|]|$)|WATCH \|)/iu;
const CREDIT =
  /\([^()]{2,80}(?:\/|\bvia\b|photo|images?|press|reuters|afp|file|getty|handout|courtesy|submitted)[^()]{0,60}\)\.?$/iu;

function zoneOf(text: string, { start, end }: Span, top: boolean): Zone {
  const head = text.slice(start, Math.min(end, start + 120));
  const tail = text.slice(Math.max(start, end - 160), end);
  if (CREDIT.test(tail)) return 'caption';
  if (TEASER.test(head)) return 'teaser';
  if (top) return isByline(head) ? 'byline' : 'headline';
  return 'body';
}
