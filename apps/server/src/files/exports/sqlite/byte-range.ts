/** A range of a file: its first and last byte, counted from 0, as in Content-Range. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The range that a Range header requests of a file of `size` bytes (RFC 9110 §14.1.2). Null where the whole file is to be sent: for an
 * absent or malformed header, another unit, and several ranges, which §14.2 allows to ignore. `unsatisfiable` where the range
 * lies outside the file.
 */
export function rangeIn(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | null {
  const [, from, to] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  const end = size - 1;
  if (from === '') {
    const last = Number(to);
    return last === 0 || size === 0
      ? 'unsatisfiable'
      : { first: Math.max(size - last, 0), last: end };
  }
  const first = Number(from);
  if (to !== '' && Number(to) < first) return null;
  return first > end
    ? 'unsatisfiable'
    : { first, last: to === '' ? end : Math.min(Number(to), end) };
}
