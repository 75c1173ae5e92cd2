import { Document, isAlias, isNode, LineCounter, parseDocument, visit } from 'yaml';
import { fieldsOf } from '../drafts/columns.ts';
import type { DraftPath, Refused } from '../errors.ts';
import { columnsByType } from '../record/columns.ts';
import { quoteMisread } from './quoting.ts';
import { SeedFault } from './seed-fault.ts';
import { sortLists } from './sorted.ts';

/** One seed file, read. Where it has faults of its own, it has no value. */
export interface SeedFile {
  readonly path: string;
  readonly text: string;
  readonly document: Document;
  readonly value: unknown;
  readonly faults: readonly SeedFault[];
  /** Says of a fault in which line it stands, by its place in the value. */
  readonly located: (fault: Refused, where: DraftPath) => SeedFault;
}

/** How seed files are read and written: every scalar is text, so that `2025` stays a date and `no` a word. */
const YAML = { schema: 'failsafe' } as const;

/** One way of writing, so that files can be compared by bytes. */
const LAYOUT = { lineWidth: 110, blockQuote: false } as const;

// Only these keys hold another kind than text.
const keysOf = (kind: Parameters<typeof fieldsOf>[1]): readonly string[] =>
  Object.values(columnsByType).flatMap((columns) => fieldsOf(columns, kind));
const NULL_KEYS: ReadonlySet<string> = new Set(keysOf('flag-or-null'));
const FLAG_KEYS: ReadonlySet<string> = new Set([...keysOf('flag'), ...NULL_KEYS]);
const NUMBER_KEYS: readonly string[] = ['start'];

/**
 * Reads the bytes of a seed file: YAML 1.2 in UTF-8, no tags, anchors or duplicate keys. With `isSorted`, the lists whose order says
 * nothing are put in order first.
 */
export function parseSeed(path: string, bytes: Uint8Array, { isSorted = false } = {}): SeedFile {
  const lines = new LineCounter();
  const text = decode(bytes);
  const document: Document = parseDocument(text ?? '', {
    ...YAML,
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number): number => lines.linePos(offset).line;
  const faults =
    text === null
      ? [new SeedFault(path, null, 'is not UTF-8', 'save it as UTF-8 in your editor')]
      : [...document.errors, ...document.warnings]
          // One slip in the form of a line makes many that do not fit after it.
          .filter(
            ({ code }, i, all) =>
              all.findIndex((one) => one.code === code) === i || SINGLE.includes(code),
          )
          .map(({ code, message, pos }) => {
            const what = YAML_FAULTS[code] ?? message;
            return new SeedFault(path, at(pos[0]), what, YAML_CURES[code] ?? YAML_CURE);
          });
  if (faults.length === 0) faults.push(...reuseFaults(path, document, at));
  if (isSorted && faults.length === 0) sortLists(document);
  return {
    path,
    text: text ?? '',
    document,
    faults,
    value: faults.length === 0 ? typed(document.toJS()) : undefined,
    located: ({ message, cure }, where) =>
      new SeedFault(path, at(offsetOf(document, where)), message, cure),
  };
}

/** Writes a value as a seed file, so that a reader of YAML 1.1 finds in it what one of 1.2 does. */
export function stringifySeed(value: unknown): string {
  const document = new Document(asText(value), YAML);
  quoteMisread(document, FLAG_KEYS, NULL_KEYS);
  return document.toString(LAYOUT);
}

const YAML_CURE =
  'compare the line, and the one before it, with the entries around: the same indentation, "- " before each entry of a list, one space behind each colon';

/** Faults of YAML that stand each for itself. */
const SINGLE: readonly string[] = ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED', 'TAB_AS_INDENT'];

/** In other words than those of the reader of YAML, which speak of itself. */
const YAML_FAULTS: Readonly<Record<string, string>> = {
  UNEXPECTED_TOKEN: 'this does not fit what stands before it',
  RESOURCE_EXHAUSTION: 'this is nested too deeply',
};

const YAML_CURES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'keep one of the fields of this name, and remove the other',
  TAB_AS_INDENT: 'indent with spaces, not with tabs',
  MULTIPLE_DOCS: 'remove the lines "---": a seed file is one document',
  MISSING_CHAR: 'close what is open here: a quotation mark or a bracket',
  BLOCK_AS_IMPLICIT_KEY: 'put the text in quotation marks: it holds a colon',
  RESOURCE_EXHAUSTION: 'remove brackets: an entry has lists in lists a few levels deep',
  TAG_RESOLVE_FAILED: 'remove the tag, the word that begins with "!"',
};

/** Anchors and aliases: they would be lost when the file is written. */
function reuseFaults(
  path: string,
  document: Document,
  at: (offset: number) => number,
): readonly SeedFault[] {
  const faults: SeedFault[] = [];
  visit(document, {
    Node(_, node) {
      const line = at(node.range?.[0] ?? 0);
      if (isAlias(node)) {
        const what = `*${node.source} stands for text that is written elsewhere`;
        faults.push(new SeedFault(path, line, what, 'write the text itself here'));
      } else if (node.anchor !== undefined) {
        const what = `&${node.anchor} gives a name to a part of the file`;
        faults.push(new SeedFault(path, line, what, `remove "&${node.anchor}"`));
      } else if (node.tag !== undefined && !/^tag:yaml.org,2002:(str|map|seq)$/.test(node.tag)) {
        faults.push(new SeedFault(path, line, `${node.tag} is a tag`, 'remove it'));
      }
    },
  });
  return faults;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where the deepest part of a path that exists begins; of a field, where its name does. */
function offsetOf(document: Document, path: DraftPath): number {
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
  if (NULL_KEYS.has(key) && value === 'null') return null;
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
