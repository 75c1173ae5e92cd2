import { isNode, LineCounter, parseDocument, stringify } from 'yaml';
import { flagsOf } from '../drafts/columns.ts';
import { type DraftPath, Refused } from '../errors.ts';
import { columnsByType } from '../record/columns.ts';

/** One seed file, read: its value, and how something wrong in it is told with file and line. */
export interface SeedFile {
  readonly value: unknown;
  readonly refuse: (error: unknown, path: DraftPath) => unknown;
}

// Every scalar is read as text, so that `2025` stays a date and `no` a word; only these keys hold another kind. Acts describe
// no columns, so that their own flag is named here.
const FLAG_KEYS: ReadonlySet<string> = new Set([
  ...Object.values(columnsByType).flatMap(flagsOf),
  'contested',
]);
const NUMBER_KEYS: readonly string[] = ['start'];

/** Reads the bytes of a seed file (YAML 1.2 in UTF-8, no tags, anchors or duplicate keys). Throws `Refused`. */
export function parseSeed(path: string, bytes: Uint8Array): SeedFile {
  const lines = new LineCounter();
  const text = decode(path, bytes);
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number): string => `${path}:${lines.linePos(offset).line}`;
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong) throw new Refused(`${at(wrong.pos[0])}: ${wrong.message}`, 'correct the YAML');
  return {
    value: typed(document.toJS({ maxAliasCount: 0 })),
    refuse(error, where) {
      if (!(error instanceof Refused)) return error;
      const offset = offsetOf(document, where);
      return new Refused(`${at(offset)}: ${error.message}`, error.cure, error.where);
    },
  };
}

/** Writes a value as a seed file: one way of writing for each value, so that files can be compared by bytes. */
export function stringifySeed(value: unknown): string {
  return stringify(asText(value), { schema: 'failsafe', lineWidth: 110, blockQuote: false });
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(`${path} is not UTF-8`, 'save it as UTF-8');
  }
}

/** Where the deepest part of a path that exists begins. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: DraftPath): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function typed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => typed(item));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, typed(inner, name)]),
    );
  }
  if (FLAG_KEYS.has(key) && (value === 'true' || value === 'false')) return value === 'true';
  if (NUMBER_KEYS.includes(key) && typeof value === 'string' && /^\d+$/.test(value))
    return Number(value);
  return value;
}

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asText(inner)]));
  }
  return typeof value === 'string' ? value : String(value);
}
