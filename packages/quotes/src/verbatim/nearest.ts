import type { Span } from '../span.ts';
import { common } from './differences.ts';

/** At least this share of the words, of the passage and of the stretch found, must be the same for it to be called the nearest. */
const ALIKE = 0.6;
/** Longer passages are compared by their first words only: a bound on the cost, far above any quotation. */
const LONGEST = 1_500;

interface Word extends Span {
  readonly text: string;
}

function words(text: string): Word[] {
  const out: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    out.push({
      text: match[0].normalize('NFC').toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return out;
}

/**
 * The stretch of `text` most like `exact`, by words whatever their case and punctuation, or null when nothing is alike enough.
 * A window as long as the passage slides over the text and counts the words they share, rare words counting more; the best window
 * (the first of equals) is then aligned with the passage. Linear in the text.
 */
export function nearest(text: string, exact: string): Span | null {
  const wanted = words(exact).slice(0, LONGEST);
  const found = words(text);
  if (wanted.length < 2 || found.length === 0) return null;
  const frequency = new Map<string, number>();
  for (const { text: word } of found) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const owed = new Map<string, number>();
  for (const { text: word } of wanted) owed.set(word, (owed.get(word) ?? 0) + 1);
  const weight = (word: string) => 1 / Math.sqrt(frequency.get(word) ?? 1);

  const size = wanted.length;
  let [shared, most, at] = [0, 0, 0];
  for (let i = 0; i < found.length; i++) {
    const entering = (found[i] as Word).text;
    const due = owed.get(entering);
    if (due !== undefined) {
      if (due > 0) shared += weight(entering);
      owed.set(entering, due - 1);
    }
    const leaving = found[i - size]?.text;
    const held = leaving === undefined ? undefined : owed.get(leaving);
    if (leaving !== undefined && held !== undefined) {
      if (held >= 0) shared -= weight(leaving);
      owed.set(leaving, held + 1);
    }
    if (shared > most + 1e-9) [most, at] = [shared, Math.max(0, i - size + 1)];
  }

  const slack = Math.ceil(size / 4) + 2;
  const window = found.slice(Math.max(0, at - slack), at + size + slack);
  const pairs = common(
    wanted.map((word) => word.text),
    window.map((word) => word.text),
  );
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return null;
  const length = last[1] - first[1] + 1;
  if (pairs.length / Math.max(size, length) < ALIKE) return null;
  return { start: (window[first[1]] as Word).start, end: (window[last[1]] as Word).end };
}
