/** Numbers from 0 up to 1, the same ones for the same seed: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws ranks from 0 to `size` - 1, rank r as often as 1 / (r + 1): Zipf's law, by which words and speakers are met. */
export function zipf(size: number, random: () => number): () => number {
  const table = new Uint32Array(2 ** 18);
  const harmonic = harmonicOf(size);
  let at = 0;
  let share = 0;
  for (let rank = 0; rank < size; rank++) {
    share += 1 / (rank + 1) / harmonic;
    const end = Math.min(table.length, Math.round(share * table.length));
    table.fill(rank, at, end);
    at = end;
  }
  return () => table[Math.floor(random() * table.length)] ?? 0;
}

/** How many words there are, and how many a quote has on average. */
const WORDS = 8_000;
export const QUOTE_LENGTH = 25;

/** The words of the quotes, the most frequent first: those of the subject, then ones that could be words. */
export function vocabulary(): readonly string[] {
  const words = new Set(SUBJECT.split(/\s+/));
  const random = randomFrom(7);
  const pick = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? '';
  while (words.size < WORDS) {
    const middle = Array.from(
      { length: 1 + Math.floor(random() * 2) },
      () => pick(VOWEL) + pick(INNER),
    );
    words.add(pick(FIRST) + middle.join('') + pick(VOWEL) + pick(LAST));
  }
  return [...words];
}

/** The word that stands in about this share of the quotes. */
export function wordIn(share: number): string {
  const each = 1 - (1 - share) ** (1 / QUOTE_LENGTH);
  const rank = Math.round(1 / (each * harmonicOf(WORDS)));
  return vocabulary()[rank - 1] ?? '';
}

function harmonicOf(size: number): number {
  let sum = 0;
  for (let rank = 1; rank <= size; rank++) sum += 1 / rank;
  return sum;
}

const SUBJECT = `the of and to we in our that is peace for with accord region nations will agreement this today
  countries security people future cooperation between states all government shared historic minister join new
  prosperity stability partners dialogue trade treaty president sign leaders commitment relations support first
  respect world ready welcome further step mutual energy economic border diplomatic recognition peoples talks`;

const FIRST = [
  'b',
  'br',
  'c',
  'cl',
  'd',
  'f',
  'g',
  'gr',
  'h',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
];
const VOWEL = ['a', 'e', 'i', 'o', 'u', 'ea', 'io'];
const INNER = ['b', 'ct', 'd', 'l', 'm', 'n', 'nd', 'p', 'r', 'rm', 's', 'st', 't', 'v'];
const LAST = ['', 'd', 'l', 'ment', 'n', 'nce', 'r', 's', 'ty', 'ing'];
