import type { Span } from '../span.ts';

/** The label of a turn, "MS. HALE:", and where the words after it begin. */
interface Label {
  readonly name: Span;
  readonly words: number;
  readonly key: string;
  /** Capitals throughout, "Q.", or set off in bold or italics: no such thing begins a sentence of prose. */
  readonly plain: boolean;
}

/** A turn of a transcript: who has the word, and the paragraphs of what was said. */
export interface Turn {
  readonly name: Span;
  readonly words: readonly Span[];
}

const CODE = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?[\])]?\s*[-–—]?\s*|>>\s*|[-–—•]\s+)?`;
const WORD = String.raw`\p{Lu}[\p{L}\p{N}.'’-]*`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{N}.'’-]+`;
const SMALL = `(?: (?:bin|al|el|de|van|von|of|the|for|and))*`;
const ASIDE = String.raw`(?: ?[([][^)\]]{1,60}[)\]])?`;
const ROLE = String.raw`(?:, \p{L}[^:.!?"“]{1,60})?`;
const EMPHASIS = String.raw`(?:\*{1,3}|_{1,3})`;
const NAME = `${WORD}(?:${SMALL} ${WORD}){0,5}`;
const NAME_IN_CAPITALS = `${CAPITALS}(?:${SMALL} ${CAPITALS}){0,5}`;
const form = (source: string) => new RegExp(`^${CODE}${source}`, 'u');
/** The layouts of labels; `true` where no sentence of prose begins so. */
const FORMS: readonly (readonly [RegExp, boolean])[] = [
  [form(String.raw`([QA])(?:[.:]\s|[.:]$|\s{2,})`), true],
  [form(String.raw`${EMPHASIS}([QA])[.:]?${EMPHASIS}[.:]?(?:\s|$)`), true],
  [
    form(String.raw`${EMPHASIS}(${NAME})${ASIDE}${ROLE}(?::${EMPHASIS}|${EMPHASIS}:)(?:\s|$)`),
    true,
  ],
  [form(String.raw`(${NAME_IN_CAPITALS}|Q|A)${ASIDE}${ROLE}:(?:\s|$)`), true],
  [form(`(${NAME_IN_CAPITALS}) [—–-] `), true],
  [form(String.raw`\[(${NAME})\]:?\s`), false],
  [form(String.raw`(${NAME})${ASIDE}${ROLE}:(?:\s|$)`), false],
  // A name as a line of its own.
  [new RegExp(`^(${WORD}(?:${SMALL} ${WORD}){1,4})$`, 'u'), false],
];
/** Labels that no person has. */
const NOBODY =
  /^(?:photo|image|video|picture|source|note|update|correction|editor.?s note|read more|watch|related|more|file|caption|copyright|advertisement|story continues below|sign up|most read|tags?|topics?|share|contact|subject|date|from|to|re|cc|media contact|embargo(?:ed)?)s?$/i;
/** What a chair or a writer puts between turns. */
const ASIDES = /^(?:\(.*\)|\[.*\]|\*[^*].*\*|_[^_].*_|\*\*\*.*|[-–—_=*]{3,}.*|#.*)$/su;
/** Somebody speaks of themselves or to another. */
const SPOKEN = /\b(?:I|I['’]\w+|we|we['’]\w+|our|us|my|you|your|thank|thanks|please|yes|no)\b|\?/i;
/** The frame of a report, which no turn ends with. */
const REPORTED = /,["”]? (?:[^,.]{1,60} )?(?:said|says|told|added|reported)\b[^.]{0,40}\.$/;
/** How many characters of a paragraph may be its label. */
const REACH = 120;

/** Asked first, for speed: whether a label may begin a paragraph; no regular expression is asked of most. */
function mayBeLabelled(text: string, { start, end }: Span): boolean {
  const short = end - start <= 50;
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  // Q and A, before a sign or white space.
  if ((first === 81 || first === 65) && (second <= 32 || second === 46 || second === 58))
    return true;
  for (let at = start; at < end && at < start + REACH; at++) {
    const unit = text.charCodeAt(at);
    // A colon or a bracket; a dash with spaces about it; the end of a short line without a full stop.
    if (unit === 58 || unit === 93 || unit === 42 || unit === 95) return true;
    if ((unit === 0x2014 || unit === 0x2013 || unit === 45) && text.charCodeAt(at + 1) === 32)
      return true;
    if (short && (unit === 46 || unit === 33 || unit === 63) && at + 1 >= end) return false;
  }
  return short;
}

function labelOf(text: string, { start, end }: Span): Label | null {
  if (!mayBeLabelled(text, { start, end })) return null;
  const colon = text.slice(start, Math.min(end, start + REACH));
  for (const [form, plain] of FORMS) {
    const found = form.exec(colon);
    const name = found?.[1];
    if (!found || !name || NOBODY.test(name)) continue;
    const at = start + colon.indexOf(name, found[0].lastIndexOf(name));
    let words = start + found[0].length;
    while (words < end && text.charCodeAt(words) <= 32) words++;
    return { name: { start: at, end: at + name.length }, words, key: name.toUpperCase(), plain };
  }
  return null;
}

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
    paragraphs.every((one) => /^[*_]/.test(text[one.start] ?? '') || isSpoken(text, one));
  const taken = labels.map((label) => label !== null && (label.plain ? plain || whole : title));
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
    else if (!dense || number > last) turn = null;
  });
  return turns;
}

/** A turn's words without marks about all of them. */
function unmarked(text: string, { start, end }: Span): Span {
  const [first, last] = [text[start] ?? '', text[end - 1] ?? ''];
  const inner = text.slice(start + 1, end - 1);
  const all = /["“«]/.test(first) && /["”»]/.test(last) && !/["“”«»]/.test(inner);
  return all ? { start: start + 1, end: end - 1 } : { start, end };
}

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

/** Whether a paragraph without a label is part of the turn before it: `within` a transcript, or where somebody speaks. */
function goesOn(text: string, paragraph: Span, within: boolean): boolean {
  const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400));
  if (ASIDES.test(words)) return false;
  return within || (isSpoken(text, paragraph) && !/["“«]/.test(words));
}
