/** A run of words that two wordings share, that only the first has (`removed`), or that only the second has (`added`). */
export interface Difference {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** Above this many word pairs a stretch without a common unique word is given as wholly replaced, so that time stays linear. */
const TABLE = 1_000_000;

/**
 * The word-level differences that lead from `a` to `b`, in reading order, removed before added. Words are what white space
 * separates; they are the same when equal after folding quotation marks, dashes and ellipses and composing letters, so a difference of case is shown and
 * a curly apostrophe is not. The words of the kept and removed segments are those of `a`; of the kept and added, those of `b`.
 * Method: patience (words that occur once in each are the anchors), then the longest common subsequence between anchors.
 */
export function differences(a: string, b: string): readonly Difference[] {
  const before = words(a);
  const after = words(b);
  const out: { kind: Difference['kind']; text: string }[] = [];
  const add = (kind: Difference['kind'], word: string) => {
    const last = out.at(-1);
    if (last?.kind === kind) last.text += ` ${word}`;
    else out.push({ kind, text: word });
  };
  let [i, j] = [0, 0];
  const pairs = common(before.map(plain), after.map(plain));
  for (const [keptA, keptB] of [...pairs, [before.length, after.length] as const]) {
    for (; i < keptA; i++) add('removed', before[i] as string);
    for (; j < keptB; j++) add('added', after[j] as string);
    if (keptA < before.length) add('kept', before[keptA] as string);
    i++;
    j++;
  }
  return out;
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

const plain = (word: string) =>
  word
    .normalize('NFC')
    .replace(/["“”„‟«»″'‘’‚‛‹›`´′ʼ]+/g, '"')
    .replace(/[-‐‑‒–—―−]+/g, '-')
    .replace(/\.{3,}/g, '…');

type Pair = readonly [number, number];

/** Pairs of positions of the same word in both lists, rising in both. */
export function common(a: readonly string[], b: readonly string[]): Pair[] {
  const out: Pair[] = [];
  const pending: (readonly [number, number, number, number])[] = [[0, a.length, 0, b.length]];
  for (let part = pending.pop(); part; part = pending.pop()) {
    let [a0, a1, b0, b1] = part;
    for (; a0 < a1 && b0 < b1 && a[a0] === b[b0]; a0++, b0++) out.push([a0, b0]);
    for (; a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]; a1--, b1--) out.push([a1 - 1, b1 - 1]);
    if (a0 === a1 || b0 === b1) continue;
    if ((a1 - a0) * (b1 - b0) <= TABLE) {
      out.push(...subsequence(a, b, a0, a1, b0, b1));
      continue;
    }
    const anchors = rising(unique(a, b, a0, a1, b0, b1));
    if (anchors.length === 0) continue;
    let [i, j] = [a0, b0];
    for (const [ia, ib] of anchors) {
      pending.push([i, ia, j, ib]);
      out.push([ia, ib]);
      [i, j] = [ia + 1, ib + 1];
    }
    pending.push([i, a1, j, b1]);
  }
  return out.sort((x, y) => x[0] - y[0]);
}

function unique(
  a: readonly string[],
  b: readonly string[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): Pair[] {
  const once = (list: readonly string[], from: number, to: number) => {
    const at = new Map<string, number>();
    for (let i = from; i < to; i++) at.set(list[i] as string, at.has(list[i] as string) ? -1 : i);
    return at;
  };
  const inB = once(b, b0, b1);
  const out: Pair[] = [];
  for (const [word, i] of once(a, a0, a1)) {
    const j = inB.get(word) ?? -1;
    if (i >= 0 && j >= 0) out.push([i, j]);
  }
  return out;
}

/** The longest subsequence of pairs that rises in its second place too (patience sorting). */
function rising(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, j], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as Pair)[1] < j) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = index;
  });
  const out: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] as number)
    out.push(pairs[at] as Pair);
  return out.reverse();
}

function subsequence(
  a: readonly string[],
  b: readonly string[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): Pair[] {
  const width = b1 - b0 + 1;
  const longest = new Uint32Array((a1 - a0 + 1) * width);
  const cell = (i: number, j: number) => longest[(i - a0) * width + (j - b0)] as number;
  for (let i = a1 - 1; i >= a0; i--) {
    for (let j = b1 - 1; j >= b0; j--) {
      longest[(i - a0) * width + (j - b0)] =
        a[i] === b[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const out: Pair[] = [];
  for (let [i, j] = [a0, b0]; i < a1 && j < b1; ) {
    if (a[i] === b[j]) out.push([i++, j++]);
    else if (cell(i + 1, j) >= cell(i, j + 1)) i++;
    else j++;
  }
  return out;
}
