interface Words {
  readonly part: (count: number) => string;
  /** Where there is but one, and it is this. */
  readonly only: string;
  /** Where it holds of all, of several. */
  readonly all: string;
}

/** Of how many of a number something holds: of one it is told without a number, of all without a part. */
export function ofWhich({ part, only, all }: Words): (count: number, total: number) => string {
  return (count, total) => {
    if (count < total) return part(count);
    return total === 1 ? only : all;
  };
}
