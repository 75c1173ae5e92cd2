/** Items so many at a time, each taken from where it comes only when its part is asked for. */
export function* inParts<Item>(
  items: Iterable<Item>,
  size: number,
): Generator<readonly Item[], void, undefined> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
