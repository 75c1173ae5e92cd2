/**
 * Every place where `needle` stands in `hay`, overlapping ones too, in order. Knuth, Morris and Pratt (1977): linear in both
 * lengths whatever they hold, which repeated `indexOf` is not.
 */
export function* occurrences(hay: Uint16Array, needle: Uint16Array): Generator<number> {
  const size = needle.length;
  if (size === 0 || size > hay.length) return;
  const border = new Uint32Array(size);
  for (let i = 1, k = 0; i < size; i++) {
    while (k > 0 && needle[i] !== needle[k]) k = border[k - 1] as number;
    if (needle[i] === needle[k]) k++;
    border[i] = k;
  }
  for (let i = 0, k = 0; i < hay.length; i++) {
    while (k > 0 && hay[i] !== needle[k]) k = border[k - 1] as number;
    if (hay[i] === needle[k]) k++;
    if (k < size) continue;
    yield i - size + 1;
    k = border[k - 1] as number;
  }
}
