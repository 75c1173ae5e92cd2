/** What may be meant, by its key, and all that it may be written as. */
export interface Candidate {
  readonly key: string;
  readonly texts: readonly string[];
}

/** How many are told. */
const MOST = 3;

/**
 * The keys of what is spelt nearly as something given, case aside, the nearest first and at most three: a text of it differs by few
 * slips of a typist, or, where none does, has words that begin with all that are given. Those that begin alike go before others.
 */
export function nearest(given: string, candidates: Iterable<Candidate>): readonly string[] {
  const asked = folded(given);
  const slips = slipsAllowed(asked.length);
  const parts = wordsOf(asked);
  const near: { readonly key: string; readonly rank: number; readonly alike: number }[] = [];
  for (const { key, texts } of candidates) {
    let rank = Number.POSITIVE_INFINITY;
    let alike = 0;
    for (const text of texts) {
      const told = folded(text);
      const own = slipsBetween(asked, told, slips) ?? (holds(told, parts) ? slips + 1 : rank);
      if (own > rank) continue;
      alike = own < rank ? begunAlike(asked, told) : Math.max(alike, begunAlike(asked, told));
      rank = own;
    }
    if (rank <= slips + 1) near.push({ key, rank, alike });
  }
  return near
    .sort((a, b) => a.rank - b.rank || b.alike - a.alike || (a.key < b.key ? -1 : 1))
    .slice(0, MOST)
    .map(({ key }) => key);
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** In a code of three one letter may be wrong, in a longer text a quarter of them; of two half would be. */
function slipsAllowed(length: number): number {
  return length < 3 ? 0 : Math.max(1, Math.floor(length / 4));
}

/** Whether each word given, two letters or more in all, begins a word of the text. */
function holds(text: string, parts: readonly string[]): boolean {
  if (parts.join('').length < 2) return false;
  const words = wordsOf(text);
  return parts.every((part) => words.some((word) => word.startsWith(part)));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function begunAlike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/**
 * How many letters are to be put in, left out, changed or swapped with the next to make one text of another (optimal string
 * alignment, after Damerau 1964); null where they are more than `most`. Only what can still come to so few is computed.
 */
export function slipsBetween(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  const far = most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = Array.from({ length: b.length + 1 }, () => far);
    if (i <= most) row[0] = i;
    let least = row[0] ?? far;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const isSame = a[i - 1] === b[j - 1];
      let slips = Math.min(
        (above[j] ?? far) + 1,
        (row[j - 1] ?? far) + 1,
        (above[j - 1] ?? far) + (isSame ? 0 : 1),
      );
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (i > 1 && j > 1 && isSwapped) slips = Math.min(slips, (before[j - 2] ?? far) + 1);
      row[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > most) return null;
    [before, above] = [above, row];
  }
  const slips = above[b.length] ?? far;
  return slips > most ? null : slips;
}
