import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Writes the seed files of the project without a source: without what is said in it, and without the acts and citations that rest on it alone. */
export async function recordWithout(seeds: string, source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'record-'));
  await cp(seeds, folder, { recursive: true });
  const own = join(folder, 'sources', source);
  const said: readonly { slug: string }[] = read(
    await readFile(join(own, 'statements.yaml'), 'utf8'),
  );
  const statements = new Set(said.map(({ slug }) => slug));
  for (const path of [own, join(folder, 'editions')]) await rm(path, { recursive: true });
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.yaml')) continue;
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    const isTouched = text.includes(source) || [...statements].some((one) => text.includes(one));
    if (isTouched)
      await writeFile(path, stringify(without(read(text), source, statements), LAYOUT));
  }
  return folder;
}

const LAYOUT = { schema: 'failsafe' } as const;

function read(text: string) {
  return parse(text, { schema: 'failsafe' });
}

function without(value: unknown, source: string, statements: ReadonlySet<string>): unknown {
  if (Array.isArray(value))
    return value.flatMap((one) => {
      if (one.source === source || statements.has(one.statement) || restsOn(one, source)) return [];
      const rest = without(one, source, statements);
      return isPlace(one) && !isPlace(rest) ? [] : [rest];
    });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const rest = without(inner, source, statements);
      return Array.isArray(rest) && rest.length === 0 ? [] : [[key, rest]];
    }),
  );
}

/** Whether a country's place in an accord has an act or a role. */
function isPlace(value: unknown): boolean {
  const { acts, roles } = Object(value);
  return acts !== undefined || roles !== undefined;
}

/** Whether an act or a role has this source alone. */
function restsOn(
  { kind, role, citations }: Readonly<Record<string, unknown>>,
  source: string,
): boolean {
  return (
    (kind !== undefined || role !== undefined) &&
    Array.isArray(citations) &&
    citations.every((one) => one.source === source)
  );
}
