/** What may be meant, by its key, and all that it may be written as. */
export interface Candidate {
  readonly key: string;
  readonly texts: readonly string[];
}

/** The most keys that are given. */
const MOST = 3;

/**
 * The keys of what is spelt nearly as something given, case aside, the nearest first and at most three: a text of it differs by few
 * edits, or, where none does, has words that begin with all that are given. Those that begin alike go before others.
 */
export function nearest(given: string, candidates: Iterable<Candidate>): readonly string[] {
  const query = folded(given);
  const edits = editsAllowed(query.length);
  const parts = wordsOf(query);
  const near: { readonly key: string; readonly rank: number; readonly alike: number }[] = [];
  for (const { key, texts } of candidates) {
    let rank = Number.POSITIVE_INFINITY;
    let alike = 0;
    for (const text of texts) {
      const candidate = folded(text);
      const own =
        editDistance(query, candidate, edits) ?? (holds(candidate, parts) ? edits + 1 : rank);
      if (own > rank) continue;
      alike =
        own < rank ? begunAlike(query, candidate) : Math.max(alike, begunAlike(query, candidate));
      rank = own;
    }
    if (rank <= edits + 1) near.push({ key, rank, alike });
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
function editsAllowed(length: number): number {
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
export function editDistance(a: string, b: string, most: number): number | null {
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
      let edits = Math.min(
        (above[j] ?? far) + 1,
        (row[j - 1] ?? far) + 1,
        (above[j - 1] ?? far) + (isSame ? 0 : 1),
      );
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (i > 1 && j > 1 && isSwapped) edits = Math.min(edits, (before[j - 2] ?? far) + 1);
      row[j] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return null;
    [before, above] = [above, row];
  }
  const edits = above[b.length] ?? far;
  return edits > most ? null : edits;
}
