import { readFileSync } from 'node:fs';
import type { Language } from '../messages/languages.ts';
import type { Assets } from './hydration-state.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/** Read at the start: the manifest of a later build names other files. */
const built: Manifest = import.meta.env.DEV
  ? {}
  : (JSON.parse(
      readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8'),
    ) as Manifest);

/**
 * The files that the client build wrote for the first page, which stand beside the server build; in development Vite's own.
 * Those of the page itself are fetched with the second.
 */
export function assets(language: Language): Assets {
  if (import.meta.env.DEV) {
    return {
      starter: '/src/after-paint.ts',
      entry: '/src/entry-client.tsx',
      parts: [],
      style: null,
    };
  }
  const entry = built['src/entry-client.tsx'];
  const starter = built['src/after-paint.ts'];
  if (!entry || !starter) throw new Error('The client build has no entry: run npm run build.');
  const needed = filesOf(built, ['src/entry-client.tsx', `src/messages/first/${language}.ts`]);
  const style = Object.values(built).find(({ file }) => file.endsWith('.css'))?.file;
  return {
    starter: `/${starter.file}`,
    entry: `/${entry.file}`,
    parts: [...needed].filter((file) => file !== entry.file).map((file) => `/${file}`),
    style: style === undefined ? null : `/${style}`,
  };
}

/** The files of these modules and of their imports; a module bundled into another's file has none of its own. */
function filesOf(manifest: Manifest, modules: readonly string[], found = new Set<string>()) {
  for (const name of modules) {
    const chunk = manifest[name];
    if (chunk === undefined || found.has(chunk.file)) continue;
    found.add(chunk.file);
    filesOf(manifest, chunk.imports ?? [], found);
  }
  return found;
}
