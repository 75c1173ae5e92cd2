import type { Span } from '../span.ts';
import { isDigit, isLetter, isSpace } from './characters.ts';
import { lastClosing, singleMark } from './single-marks.ts';

/** A stretch between quotation marks that lies in no other. */
export interface Marked extends Span {
  /** The words, without the marks. */
  readonly inner: Span;
  /** False where the paragraph ends before the mark is closed. */
  readonly closed: boolean;
  readonly double: boolean;
}

/** A quotation without its first mark is no longer than this. */
const LONGEST_UNOPENED = 1_500;

interface Open {
  readonly at: number;
  readonly width: number;
  readonly double: boolean;
}

/** Marks nest no deeper in any prose: the limit keeps the cost of a mark constant. */
const DEEPEST = 6;

/**
 * The outermost marked stretches of one paragraph; `signs` are those of {@link signsOf}. Marks of all usual kinds pair by a stack; a straight mark opens or closes by what stands
 * beside it; an apostrophe is no mark; a single mark opens only where one that closes it follows; a double mark that nothing closes
 * ends with the paragraph.
 */
export function markedIn(text: string, paragraph: Span, signs: readonly number[]): Marked[] {
  if (signs.length === 0) return [];
  const pairs = new Pairs(text, paragraph, signs);
  // A single mark that stayed open was none, and hid the double marks inside it.
  return (pairs.read(true) ?? pairs.read(false) ?? []).filter(({ inner }) => !isBlank(text, inner));
}

function isBlank(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at >= end;
}

class Pairs {
  readonly #text: string;
  readonly #paragraph: Span;
  readonly #signs: readonly number[];
  #balanced: boolean | null = null;
  #out: Marked[] = [];
  #stack: Open[] = [];

  constructor(text: string, paragraph: Span, signs: readonly number[]) {
    this.#text = text;
    this.#paragraph = paragraph;
    this.#signs = signs;
  }

  /** The marked stretches; null if a single mark is open at the end. */
  read(singles: boolean): Marked[] | null {
    this.#out = [];
    this.#stack = [];
    const { end } = this.#paragraph;
    const closing = singles ? lastClosing(this.#text, this.#paragraph, this.#signs) : -1;
    let past = 0;
    for (const at of this.#signs) {
      if (at < past) continue;
      const single = this.#stack.at(-1)?.double === false && this.#stack.length > 1;
      // "''He said 'no,'''": the inner mark ends first.
      const triple = single && this.#text.startsWith("'''", at) && at + 2 < end;
      const width = triple ? 0 : doubleWidth(this.#text, at, end);
      if (width > 0) {
        this.#double(at, width);
        past = at + width;
      } else if (singles) {
        const open = this.#stack.some(({ double }) => !double);
        const side = singleMark(this.#text, this.#paragraph, at, open, closing);
        if (side === 'open') this.#open(at, 1, false);
        else if (side === 'close') this.#close(at, 1, false);
      }
    }
    const [left] = this.#stack;
    if (left && !left.double) return null;
    this.#abandon(end);
    return this.#out;
  }

  #double(at: number, width: number): void {
    const { start, end } = this.#paragraph;
    const mark = this.#text[at] ?? '';
    const before = at > start ? this.#text.charCodeAt(at - 1) : 32;
    const after = at + width < end ? this.#text.charCodeAt(at + width) : 32;
    const outer = this.#stack.find(({ double }) => double);
    const first = outer ? this.#text[outer.at] : undefined;
    const straight = mark === '"' || mark === "'";
    // 12" is a measure.
    if (straight && !outer && isDigit(before)) return;
    const afterGap = isSpace(before) || before === 0x28;
    const opening = this.#text[this.#stack.at(-1)?.at ?? -1];
    const germanEnd = (mark === '“' && opening === '„') || (mark === '«' && opening === '»');
    if (/[“«„‟`]/.test(mark) && !germanEnd) {
      // Inside marks of its own kind, where not all are closed: the outer one never was.
      if (outer && first !== '"' && first !== "'" && afterGap && !this.#isBalanced())
        this.#abandon(at);
      this.#open(at, width, true);
    } else if (!straight) {
      // A closing mark where one opens is a slip of the typesetter's.
      if (this.#close(at, width, true)) return;
      if (afterGap && isWordUnit(after)) this.#open(at, width, true);
      else if (this.#isUnopened(at, after))
        this.#add({ at: start, width: 0, double: true }, at, at + width, true);
    } else if (outer) {
      const opens = (isSpace(before) || before === 0x2014) && isWordUnit(after);
      if (opens) this.#abandon(at);
      if (opens) this.#open(at, width, true);
      else this.#close(at, width, true);
    } else if (!isSpace(after) || isSpace(before)) this.#open(at, width, true);
  }

  /** Whether the paragraph has as many closing as opening double marks, so that one inside another is meant to be. */
  #isBalanced(): boolean {
    if (this.#balanced !== null) return this.#balanced;
    let depth = 0;
    for (const at of this.#signs) {
      const mark = this.#text[at] ?? '';
      if (/[“«]/.test(mark)) depth++;
      else if (/[”»]/.test(mark)) depth--;
    }
    this.#balanced = depth === 0;
    return this.#balanced;
  }

  /** Whether the paragraph begins with a quotation whose first mark is missing: "We will go,” she said". */
  #isUnopened(at: number, after: number): boolean {
    const { start, end } = this.#paragraph;
    const first = this.#out.length === 0 && this.#stack.length === 0;
    if (!first || !isSpace(after) || at - start > LONGEST_UNOPENED) return false;
    const words = this.#text.slice(start, at);
    return (
      /[,.!?]$/.test(words) && !/["“”«»]/.test(this.#text.slice(at + 1, end)) && /\s/.test(words)
    );
  }

  #open(at: number, width: number, double: boolean): void {
    if (this.#stack.length < DEEPEST) this.#stack.push({ at, width, double });
  }

  #close(at: number, width: number, double: boolean): boolean {
    const index = this.#stack.findLastIndex((open) => open.double === double);
    const open = this.#stack[index];
    if (!open) return false;
    this.#stack.length = index;
    if (index === 0) this.#add(open, at, at + width, true);
    return true;
  }

  /** Ends what is open at `at`: its mark was never closed. */
  #abandon(at: number): void {
    const [open] = this.#stack;
    this.#stack = [];
    if (open) this.#add(open, at, at, false);
  }

  #add({ at, width, double }: Open, innerEnd: number, end: number, closed: boolean): void {
    this.#out.push({ start: at, end, inner: { start: at + width, end: innerEnd }, closed, double });
  }
}

const isWordUnit = (unit: number) => isLetter(unit) || isDigit(unit);

/** How many units the double mark at `at` has, '' and `` having two; 0 if there is none. */
function doubleWidth(text: string, at: number, end: number): number {
  const mark = text[at] ?? '';
  if (/["“”«»„‟]/.test(mark)) return 1;
  return /['`’‘]/.test(mark) && at + 1 < end && text[at + 1] === mark ? 2 : 0;
}
