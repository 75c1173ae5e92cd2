/** Spearman's rank correlation of two series; equal values have their mean rank. */
export function rankCorrelation(xs: readonly number[], ys: readonly number[]): number {
  const [a, b] = [ranksOf(xs), ranksOf(ys)];
  const mean = (a.length + 1) / 2;
  let [both, ofA, ofB] = [0, 0, 0];
  a.forEach((rank, i) => {
    const [da, db] = [rank - mean, (b[i] ?? mean) - mean];
    both += da * db;
    ofA += da * da;
    ofB += db * db;
  });
  return both / Math.sqrt(ofA * ofB);
}

function ranksOf(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (order[end]?.value === order[start]?.value && end < order.length) end++;
    for (let i = start; i < end; i++) ranks[order[i]?.index ?? 0] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}
