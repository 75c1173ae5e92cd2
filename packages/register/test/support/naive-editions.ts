import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { parse } from 'yaml';

/** The record as an edition left it. */
export interface NaiveEdition {
  readonly name: string;
  /** As its file says. */
  readonly digest: string;
  /** By type and key, such as `Accord:pact`; null where it is redacted. */
  readonly drafts: ReadonlyMap<string, unknown>;
}

/**
 * The editions of a folder of seeds by others' parser and others' RFC 8785: a second account of docs/editions.md that shares no
 * line with the register. Throws where a digest is not of what it stands for.
 */
export function naiveEditions(seeds: string): readonly NaiveEdition[] {
  const folder = join(seeds, 'editions');
  const files = readdirSync(folder).map((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trimEnd()
      .split('\n')
      // JSON is YAML.
      .map((line) => parse(line, { schema: 'json' })),
  );
  const editions: NaiveEdition[] = [];
  const digests = new Map<string, string>();
  const drafts = new Map<string, unknown>();
  let parent: string | undefined;
  for (;;) {
    const file = files.find(([header]) => header.parent === parent);
    if (!file) break;
    const [{ name, digest }, ...changes] = file;
    for (const { type, key, digest: own, draft } of changes) {
      const id = `${type}:${key}`;
      if (draft && sha256(withoutEmpty(draft)) !== own) throw new Error(`${name}: ${id}`);
      digests.delete(id);
      drafts.delete(id);
      if (own) digests.set(id, own);
      if (own) drafts.set(id, draft ?? null);
    }
    const list = [...digests].map(([id, own]) => {
      const [, type, key] = /^(\w+):(.*)$/.exec(id) ?? [];
      return [type, key, own];
    });
    // Of one type the keys are compared, of two the types: neither holds a character before the space.
    list.sort((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1));
    if (sha256(list) !== digest) throw new Error(`${name}: the record`);
    editions.push({ name, digest, drafts: new Map(drafts) });
    parent = name;
  }
  if (editions.length !== files.length) throw new Error('no chain');
  return editions;
}

function sha256(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
}

/** Without fields that are null, an empty text, an empty list or an empty group. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== 'object') return value;
  const full = Object.entries(value).map(([name, inner]) => [name, withoutEmpty(inner)] as const);
  return Object.fromEntries(
    full.filter(([, inner]) => !['null', '""', '[]', '{}'].includes(JSON.stringify(inner))),
  );
}
