import type { Span } from '../span.ts';
import { composed } from './composed.ts';

/**
 * How a text is looked at when a passage is searched in it. The text itself is never normalised: a view is a second sequence
 * of UTF-16 units beside it, in which unit `i` stands for `text.slice(from[i], to[i])`.
 */
export interface View {
  readonly units: Uint16Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** What a view makes equal: nothing; canonical equivalents and print habits; these and letter case. */
export type Folding = 'none' | 'typography' | 'case';

const MARKS = '"“”„‟«»″＂\'‘’‚‛‹›`´′ʼ＇';
const DASHES = '-‐‑‒–—―−﹘﹣－';
const UNSEEN = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff';
const MARK = 0x22;
const DASH = 0x2d;
const DOT = 0x2e;
const ELLIPSIS = 0x2026;
const SPACE = 0x20;
const NOTHING = 0;

const folded = new Map<number, number>();
for (const mark of MARKS) folded.set(mark.charCodeAt(0), MARK);
for (const dash of DASHES) folded.set(dash.charCodeAt(0), DASH);
for (const unseen of UNSEEN) folded.set(unseen.charCodeAt(0), NOTHING);

function typographic(unit: number): number {
  if (unit > 0x60 && unit < 0x7b) return unit;
  if (unit === SPACE || (unit >= 9 && unit <= 13)) return SPACE;
  if (unit > 0x7e && /\s/.test(String.fromCharCode(unit)) && unit !== 0xfeff) return SPACE;
  return folded.get(unit) ?? unit;
}

/** Lower case of one unit; a letter whose lower case is longer than one unit stays as it is. */
function lower(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  const letter = String.fromCharCode(unit).toLowerCase();
  return letter.length === 1 ? letter.charCodeAt(0) : unit;
}

/** White space means nothing at the edges of a text, nor beside a dash or an ellipsis: outlets set "a — b", "a—b" and "a -- b". */
const absorbsSpace = (unit: number) => unit === DASH || unit === ELLIPSIS;

/**
 * The view of a text under a folding. `typography`: canonical equivalents are composed, all quotation marks and apostrophes are one mark, all dashes one dash, three
 * dots an ellipsis, white space one space, runs of these one unit, invisible format characters nothing.
 */
export function view(original: string, folding: Folding): View {
  const { text, ...places } =
    folding === 'none' ? { text: original, from: null, to: null } : composed(original);
  const starts = (at: number) => places.from?.[at] ?? at;
  const ends = (end: number) => places.to?.[end - 1] ?? end;
  const units = new Uint16Array(text.length);
  const from = new Uint32Array(text.length);
  const to = new Uint32Array(text.length);
  let n = 0;
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at);
    let end = at + 1;
    if (folding !== 'none') {
      unit = typographic(unit);
      if (unit === NOTHING) continue;
      if (unit === DOT) {
        const dots = /^\.(?:\s?\.){2,}/.exec(text.slice(at, at + 12));
        if (dots) [unit, end] = [ELLIPSIS, at + dots[0].length];
      }
      if (absorbsSpace(unit) && n > 0 && units[n - 1] === SPACE) n--;
      const last = n > 0 ? (units[n - 1] as number) : SPACE;
      if (unit === SPACE && (last === SPACE || absorbsSpace(last))) continue;
      if (unit === last && (unit === MARK || absorbsSpace(unit))) {
        to[n - 1] = ends(end);
        at = end - 1;
        continue;
      }
      if (folding === 'case') unit = lower(unit);
    }
    units[n] = unit;
    from[n] = starts(at);
    to[n] = ends(end);
    n++;
    at = end - 1;
  }
  if (folding !== 'none' && n > 0 && units[n - 1] === SPACE) n--;
  return { units: units.subarray(0, n), from: from.subarray(0, n), to: to.subarray(0, n) };
}

/** The stretch of the text that units `start` to `end` (exclusive) of its view stand for. */
export function spanOf(of: View, start: number, end: number): Span {
  return { start: of.from[start] as number, end: of.to[end - 1] as number };
}

export const isMark = (unit: number | undefined) => unit === MARK;
export const isComma = (unit: number | undefined) => unit === 0x2c || unit === DOT;
