import type { Span } from '../span.ts';
import { type Label, labelOf } from './labels.ts';

/** A turn of a transcript: who has the word, and the paragraphs of what was said. */
export interface Turn {
  readonly name: Span;
  readonly words: readonly Span[];
}

/** What a chair or a writer puts between turns. */
const ASIDES = /^(?:\(.*\)|\[.*\]|\*[^*].*\*|_[^_].*_|\*\*\*.*|[-–—_=*]{3,}.*|#.*)$/su;
/** Somebody speaks of themselves or to another. */
const SPOKEN = /\b(?:I|I['’]\w+|we|we['’]\w+|our|us|my|you|your|thank|thanks|please|yes|no)\b|\?/i;
/** The frame of a report, which no turn ends with. */
const REPORTED = /,["”]? (?:[^,.]{1,60} )?(?:said|says|told|added|reported)\b[^.]{0,40}\.$/;
/**
 * The turns of a transcript, by the number of the paragraph that begins each; empty for an article that is none. A label is one of a turn
 * if some label comes twice, or if all paragraphs have one; a paragraph without a label goes on with the turn before it.
 */
export function turnsOf(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, Turn> {
  const labels = paragraphs.map((paragraph) => labelOf(text, paragraph));
  const plain = repeated(labels.filter((label) => label?.plain));
  const title = repeated(labels.filter((label) => label && !label.plain));
  const counted = labels.filter((label) => label?.plain).length;
  const whole =
    counted === paragraphs.length &&
    !isDateline(text, labels) &&
    paragraphs.every((one) => /^[*_]/.test(text[one.start] ?? '') || isSpoken(text, one));
  const exchange = isExchange(labels);
  const taken = labels.map(
    (label) => label !== null && (label.plain ? plain || whole || exchange : title),
  );
  const first = taken.indexOf(true);
  const turns = new Map<number, Turn>();
  if (first < 0) return turns;
  const last = taken.lastIndexOf(true);
  const dense = taken.filter(Boolean).length * 2 > last - first;
  let turn: { name: Span; words: Span[] } | null = null;
  paragraphs.forEach((paragraph, number) => {
    const label = labels[number];
    if (label && taken[number]) {
      const words = unmarked(text, { start: label.words, end: paragraph.end });
      turn = { name: label.name, words: words.start < words.end ? [words] : [] };
      turns.set(number, turn);
    } else if (turn && goesOn(text, paragraph, (dense && number < last) || turn.words.length === 0))
      turn.words.push(paragraph);
    else if (!dense || number > last || isReported(text.slice(paragraph.start, paragraph.end)))
      turn = null;
  });
  return turns;
}

/** "OSTRANY - The king …": the one label of a text, before a dash, is where it was written. */
function isDateline(text: string, [label, ...others]: readonly (Label | null)[]): boolean {
  if (!label || others.length > 0) return false;
  return /^ [—–-] $/.test(text.slice(label.name.end, label.words));
}

/** A turn's words without marks about all of them. */
function unmarked(text: string, { start, end }: Span): Span {
  const [first, last] = [text[start] ?? '', text[end - 1] ?? ''];
  const inner = text.slice(start + 1, end - 1);
  const all = /["“«]/.test(first) && /["”»]/.test(last) && !/["“”«»]/.test(inner);
  return all ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Who asks, and words for an office: no place that a dateline names. */
const SPEAKING =
  /^(?:Q|QUESTION|REPORTER|MODERATOR|(?:.+ )?(?:PRESIDENT|MINISTER|SECRETARY|CHANCELLOR|AMBASSADOR|SENATOR|GENERAL|KING|PRINCE|MR\.?|MS\.?|MRS\.?|DR\.?|SPOKES\p{L}+)\b.*)$/u;

/** Two paragraphs side by side with labels in capitals, of which one can only be that of somebody who speaks. */
const isExchange = (labels: readonly (Label | null | undefined)[]): boolean =>
  labels.some((label, number) => {
    const next = labels[number + 1];
    if (!label?.plain || !next?.plain || label.key === next.key) return false;
    return SPEAKING.test(label.key) || SPEAKING.test(next.key);
  });

/** Whether labels name who speaks in turn: two at least, of which one comes again. */
function repeated(labels: readonly (Label | null | undefined)[]): boolean {
  const keys = labels.map((label) => label?.key);
  const different = new Set(keys);
  return different.size > 1 && different.size < keys.length;
}

function isSpoken(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + 4_000));
  return SPOKEN.test(words.slice(words.indexOf(':') + 1)) && !REPORTED.test(words.slice(-200));
}

/** Marks about words with a verb of saying beside them, and nobody who speaks of themselves outside: prose, and nobody's turn. */
function isReported(words: string): boolean {
  if (!/["“«]/.test(words)) return false;
  const frame = words.replace(/["“«][^"”»]*(?:["”»]|$)/g, '“”');
  return TELLING.test(frame) && !SPOKEN.test(frame);
}
const TELLING =
  /\b(?:said|says|told|tells|wrote|writes|added|adds|asked|replied|shouted|posted|tweeted|called|answered|insisted|declared|according to)\b/;

/** Whether a paragraph without a label is part of the turn before it: `within` a transcript, or where somebody speaks. */
function goesOn(text: string, paragraph: Span, within: boolean): boolean {
  const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400));
  if (ASIDES.test(words) || (within && isReported(words))) return false;
  return within || (isSpoken(text, paragraph) && !/["“«]/.test(words));
}
