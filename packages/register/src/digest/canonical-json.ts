import { Refused } from '../errors.ts';

/**
 * A value of strings, finite numbers, truth values, null, lists and plain objects in the one way of RFC 8785 (JCS): no white
 * space, properties in order of UTF-16 code units, numbers and strings as ECMAScript writes them. Throws `Refused` for a
 * string with half of a surrogate pair, which no UTF-8 can hold (§3.2.2.2).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const properties = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => `${canonicalJson(name)}:${canonicalJson(inner)}`);
    return `{${properties.join(',')}}`;
  }
  if (typeof value === 'string' && !value.isWellFormed()) {
    throw new Refused(
      `${JSON.stringify(value)} holds half of a character (a lone surrogate)`,
      'write the character whole',
    );
  }
  return JSON.stringify(value);
}
