/** The keys on a shortest way from one to another, both ends included; undefined where none leads there. */
export function wayTo(
  end: string,
  start: string,
  next: (key: string) => readonly string[],
): readonly string[] | undefined {
  const before = new Map<string, string | null>([[start, null]]);
  // Grows while it is walked.
  for (const key of before.keys()) {
    if (key === end) {
      const way: string[] = [];
      for (let at: string | null = end; at !== null; at = before.get(at) ?? null) way.unshift(at);
      return way;
    }
    for (const other of next(key)) if (!before.has(other)) before.set(other, key);
  }
  return undefined;
}
