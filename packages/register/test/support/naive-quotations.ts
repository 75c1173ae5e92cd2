import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';

/** A stretch of a source that the record gives. */
export interface Given {
  readonly source: string;
  readonly text: string;
  readonly kind: 'quoted' | 'cited' | 'around';
  readonly path: string;
}

interface Fields {
  readonly [field: string]: unknown;
}

/** What a folder of seed files gives of sources, read without the register, and the words that these have by their slugs. */
interface Quotations {
  readonly given: readonly Given[];
  readonly lengths: ReadonlyMap<string, number>;
  /** Sources whose text is known by its digest, and not how long it is. */
  readonly unmeasured: readonly string[];
}

/** Every stretch of every source in the seed files of a folder. */
export function quotationsIn(seeds: string): Quotations {
  const given: Given[] = [];
  const lengths = new Map<string, number>();
  const unmeasured: string[] = [];
  for (const entry of readdirSync(seeds, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.yaml')) continue;
    const file = join(entry.parentPath, entry.name);
    const value = parse(readFileSync(file, 'utf8'), { schema: 'failsafe' });
    const home = /sources.(.*).(?:source|statements)\.yaml$/.exec(relative(seeds, file))?.[1] ?? '';
    if (entry.name === 'source.yaml' && value.words) lengths.set(home, Number(value.words));
    if (entry.name === 'source.yaml' && value.sha256 && !(value.words > 0)) unmeasured.push(home);
    collect(given, value, home, relative(seeds, file));
  }
  return { given, lengths, unmeasured };
}

/** Every stretch in the editions of a folder, those that were corrected since included; not those that were redacted. */
export function givenInEditions(seeds: string): readonly Given[] {
  const folder = join(seeds, 'editions');
  const given: Given[] = [];
  for (const file of existsSync(folder) ? readdirSync(folder) : [])
    for (const line of readFileSync(join(folder, file), 'utf8').trimEnd().split('\n')) {
      const { type, key, draft = null } = JSON.parse(line);
      collect(given, draft, type === 'Source' ? key : '', `${file}: ${type}:${key}`);
    }
  return given;
}

/** Adds to a list every stretch of a source in a value of the record; those that name no source are of `home`. */
function collect(given: Given[], value: unknown, home: string, path: string): void {
  if (value === null || typeof value !== 'object') return;
  const fields = value as Fields;
  const source = String(fields.source ?? home);
  const passages = (fields.passages ?? []) as Fields[];
  const isWording = fields.form !== undefined;
  for (const passage of passages)
    take(passage, String(passage.exact), isWording ? 'quoted' : 'cited');
  if (fields.clause) {
    // The words of others are taken out of a clause one after the other.
    let own = ` ${(fields.clause as Fields).exact} `;
    for (const { exact } of passages) own = own.split(String(exact)).join('');
    take(fields.clause as Fields, own.replace(/(?<=\s)[“”"«»,.]+(?=\s)/gu, ''), 'cited');
  }
  for (const [name, inner] of Object.entries(fields))
    collect(given, inner, home, `${path}/${name}`);

  function take({ prefix, suffix }: Fields, text: string, kind: Given['kind']) {
    given.push({ source, text: text.trim(), kind, path });
    for (const around of [prefix, suffix])
      if (around) given.push({ source, text: String(around), kind: 'around', path });
  }
}

export const count = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Whether what is cited stands in words that are quoted, which are not counted. */
export function isQuoted(given: readonly Given[], { source, text }: Given): boolean {
  return given.some(
    (other) => other.kind === 'quoted' && other.source === source && other.text.includes(text),
  );
}

/** The sources of which more is given than may be: 250 words, and 15 % where the length is known. The same text counts once. */
export function sourcesOverLimit(
  given: readonly Given[],
  lengths: ReadonlyMap<string, number>,
): readonly string[] {
  return [...Map.groupBy(given, ({ source }) => source)].flatMap(([source, all]) => {
    const counted = all.filter(
      (one) => one.kind === 'around' || (one.kind === 'cited' && !isQuoted(all, one)),
    );
    const texts = new Set(counted.map(({ text }) => text));
    const words = [...texts].reduce((sum, text) => sum + count(text), 0);
    const most = Math.min(250, (lengths.get(source) ?? Number.POSITIVE_INFINITY) * 0.15);
    return words > most ? [`${source}: ${words} words, at most ${most}`] : [];
  });
}

/** Without what stands within other stretches: a passage that was shortened, or has less around it, than in an older edition. */
export function withoutRepeated(given: readonly Given[]): readonly Given[] {
  const bySource = Map.groupBy(given, ({ source }) => source);
  return given.filter(
    ({ source, text }) =>
      !bySource.get(source)?.some((other) => other.text !== text && other.text.includes(text)),
  );
}
