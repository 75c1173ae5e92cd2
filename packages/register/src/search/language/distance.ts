/**
 * In how many steps one word becomes another: a letter put in, left out or changed, or two that stand side by side swapped
 * (the optimal string alignment distance). Infinite beyond a limit.
 */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Infinity;
  let [before, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      const steps = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1)];
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        steps.push(at(before, j - 2) + 1);
      }
      row.push(Math.min(...steps));
    }
    if (Math.min(...row) > limit) return Infinity;
    [before, last] = [last ?? [], row];
  }
  const steps = at(last, other.length);
  return steps > limit ? Infinity : steps;
}

function at(row: readonly number[] | undefined, j: number): number {
  return row?.[j] ?? Infinity;
}
