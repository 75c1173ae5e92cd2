import { type Document, isPair, isScalar, parse, visit } from 'yaml';

/** Only these can YAML 1.1 read as anything but text: words of a boolean or of nothing, and what begins as a number does. */
const CANDIDATE = /^(?:[-+.]?\d|[-+]?\.|~|<<|=|y|n|yes|no|on|off|true|false|null)/i;

const misread = new Map<string, boolean>();

/**
 * Whether a reader of YAML 1.1 takes a plain scalar for something that does not print as the scalar does: `NO` is `false` to it,
 * `1:30` is 90, `017` is 15. A day and a year print as they stand.
 */
export function isMisread(text: string): boolean {
  if (!CANDIDATE.test(text) || text.includes(' ')) return false;
  const known = misread.get(text);
  if (known !== undefined) return known;
  const read = readAs(text);
  const isOther = read === null || printed(read) !== text;
  misread.set(text, isOther);
  return isOther;
}

/**
 * Puts in quotation marks what a reader of YAML 1.1 would misread, be it a value or the name of a field. `true` and `false` stay
 * plain in the fields that are flags, `null` in those that may be null.
 */
export function quoteMisread(
  document: Document,
  flags: ReadonlySet<string>,
  nullable: ReadonlySet<string>,
): void {
  visit(document, {
    Scalar(_, node, path) {
      const { value } = node;
      if (typeof value !== 'string') return;
      const parent = path.at(-1);
      const key = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : '';
      if (value === 'null' && nullable.has(key)) return;
      const isBoolean = value === 'true' || value === 'false';
      if (isMisread(value) || (isBoolean && !flags.has(key))) node.type = 'QUOTE_DOUBLE';
    },
  });
}

/** What YAML 1.1 makes of a plain scalar. */
function readAs(text: string): unknown {
  if (text === '<<' || text === '=') return null;
  try {
    return parse(text, { version: '1.1' });
  } catch {
    return text;
  }
}

function printed(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
