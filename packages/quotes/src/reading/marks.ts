import type { Span } from '../span.ts';

/** A stretch between quotation marks that lies in no other. */
export interface Marked extends Span {
  /** The words, without the marks. */
  readonly inner: Span;
  /** False where the paragraph ends before the mark is closed. */
  readonly closed: boolean;
  readonly double: boolean;
}

const OPENERS = '“«„‟‘‚‹';
const CLOSERS = '”»’›';

/** Short forms that begin with an apostrophe. */
const CLIPPED = /^['’‘](?:\d|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b|n['’]?\b|nuff\b)/i;

const isSpace = (unit: number) => unit <= 32 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a);
const isWord = (unit: number) =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  (unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x2bff) && unit !== 0xd7 && unit !== 0xf7);

/** Marks nest no deeper in any prose: the limit keeps the cost of a mark constant. */
const DEEPEST = 6;

interface Open {
  readonly at: number;
  readonly width: number;
  readonly double: boolean;
}

/**
 * The outermost marked stretches of one paragraph. Marks of all usual kinds pair by a stack; a straight mark opens or closes by what stands
 * beside it; an apostrophe is not a mark; a single mark opens only where one that closes it follows; a double mark that nothing closes
 * ends with the paragraph.
 */
export function markedIn(text: string, paragraph: Span): Marked[] {
  const out: Marked[] = [];
  const stack: Open[] = [];
  const { start, end } = paragraph;
  const closing = lastClosers(text, paragraph);
  const balanced = isBalanced(text, paragraph);
  const push = (at: number, width: number, double: boolean) => {
    if (stack.length < DEEPEST) stack.push({ at, width, double });
  };
  const close = (at: number, width: number, double: boolean) => {
    const index = stack.findLastIndex((open) => open.double === double);
    const open = stack[index];
    if (!open) return false;
    stack.length = index;
    if (index === 0) {
      out.push({
        start: open.at,
        end: at + width,
        inner: { start: open.at + open.width, end: at },
        closed: true,
        double,
      });
    }
    return true;
  };

  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x27 && unit < 0x60) continue;
    const mark = text[at] as string;
    const before = at > start ? text.charCodeAt(at - 1) : 32;
    let width = 1;
    let double: boolean;
    if (
      mark === '"' ||
      mark === '“' ||
      mark === '”' ||
      mark === '«' ||
      mark === '»' ||
      mark === '„' ||
      mark === '‟'
    )
      double = true;
    else if (
      mark === "'" ||
      mark === '‘' ||
      mark === '’' ||
      mark === '`' ||
      mark === '‚' ||
      mark === '‹' ||
      mark === '›'
    ) {
      double =
        text[at + 1] === mark &&
        (mark === "'" || mark === '`' || mark === '’' || mark === '‘') &&
        at + 1 < end;
      if (double) width = 2;
    } else continue;
    const after = at + width < end ? text.charCodeAt(at + width) : 32;
    const inDouble = stack.some((open) => open.double);

    if (double) {
      if (before >= 48 && before <= 57 && !inDouble && (mark === '"' || width === 2)) {
        at += width - 1;
        continue;
      }
      const opener = mark === '“' || mark === '«' || mark === '„' || mark === '‟' || mark === '`';
      const closer = mark === '”' || mark === '»';
      const turned =
        mark === '“' && stack.at(-1) !== undefined && text[(stack.at(-1) as Open).at] === '„';
      if (opener && !turned) {
        const outer = stack.find((open) => open.double);
        const alike = outer !== undefined && text[outer.at] !== '"' && text[outer.at] !== "'";
        if (alike && (isSpace(before) || before === 0x28) && !balanced) unclosed(stack, out, at);
        push(at, width, true);
      } else if (closer || turned) {
        if (!close(at, width, true) && (isSpace(before) || before === 0x28) && isWord(after))
          push(at, width, true);
      } else if (inDouble) {
        const opens = (isSpace(before) || before === 0x2014) && !isSpace(after) && isWord(after);
        if (opens) unclosed(stack, out, at);
        if (opens) push(at, width, true);
        else close(at, width, true);
      } else if (!isSpace(after) || isSpace(before)) push(at, width, true);
      at += width - 1;
      continue;
    }

    // Single marks and apostrophes.
    const within = isWord(before) && isWord(after);
    if (within) continue;
    const single = stack.some((open) => !open.double);
    const opens =
      (isSpace(before) ||
        before === 0x28 ||
        before === 0x5b ||
        before === 0x2014 ||
        before === 0x2013 ||
        isMarkUnit(before) ||
        before === 0x2c) &&
      !isSpace(after) &&
      mark !== '’' &&
      mark !== '›';
    if (single && !isSpace(before) && mark !== '‘') {
      const plural = (before === 115 || before === 0x7a) && isSpace(after) && at < closing.final;
      if (!plural) close(at, 1, false);
      continue;
    }
    if (opens && !CLIPPED.test(text.slice(at, at + 8)) && closing.final > at + 1)
      push(at, 1, false);
  }
  const [left] = stack;
  if (left?.double) {
    out.push({
      start: left.at,
      end,
      inner: { start: left.at + left.width, end },
      closed: false,
      double: true,
    });
  }
  return out.filter((marked) => marked.inner.start < marked.inner.end);
}

/** Ends what is open just before `at`: its mark was never closed. */
function unclosed(stack: Open[], out: Marked[], at: number): void {
  const [open] = stack;
  stack.length = 0;
  if (!open) return;
  out.push({
    start: open.at,
    end: at,
    inner: { start: open.at + open.width, end: at },
    closed: false,
    double: open.double,
  });
}

/** Whether the paragraph has as many closing as opening double marks, so that one inside another is meant to be. */
function isBalanced(text: string, { start, end }: Span): boolean {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x201c || unit === 0xab) depth++;
    else if (unit === 0x201d || unit === 0xbb) depth--;
  }
  return depth === 0;
}

const isMarkUnit = (unit: number) =>
  unit === 34 ||
  OPENERS.includes(String.fromCharCode(unit)) ||
  CLOSERS.includes(String.fromCharCode(unit));

/** The last place in a paragraph where a single mark can close: after punctuation, or after a word and before none. */
function lastClosers(text: string, { start, end }: Span): { final: number } {
  for (let at = end - 1; at > start; at--) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x27 && unit !== 0x2019 && unit !== 0x203a) continue;
    const before = text.charCodeAt(at - 1);
    const after = at + 1 < end ? text.charCodeAt(at + 1) : 32;
    if (isSpace(before) || isWord(after)) continue;
    // "the ministers' hotel": a plural's apostrophe closes nothing, unless punctuation says so.
    if ((before === 115 || before === 0x7a) && isSpace(after) && at + 1 < end) continue;
    return { final: at };
  }
  return { final: -1 };
}
