import { readFileSync } from 'node:fs';
import type { Assets } from './handover.ts';
import type { Language } from './languages.ts';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

let built: Manifest | undefined;

/** The files that the client build wrote, which stands beside the server build; in development Vite's own. */
export function assets(language: Language): Assets {
  if (import.meta.env.DEV) return { script: '/src/entry-client.tsx', preload: [], style: null };
  built ??= JSON.parse(
    readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8'),
  ) as Manifest;
  return fromManifest(built, `src/messages/${language}.ts`);
}

function fromManifest(manifest: Manifest, messages: string): Assets {
  const entry = manifest['src/entry-client.tsx'];
  const words = manifest[messages];
  if (!entry || !words) throw new Error('The client build lacks its entry: run npm run build.');
  const style = Object.values(manifest).find(({ file }) => file.endsWith('.css'))?.file;
  return {
    script: `/${entry.file}`,
    preload: [
      ...new Set([
        ...[...(entry.imports ?? []), ...(words.imports ?? [])].flatMap(
          (key) => manifest[key]?.file ?? [],
        ),
        words.file,
      ]),
    ]
      .filter((file) => file !== entry.file)
      .map((file) => `/${file}`),
    style: style === undefined ? null : `/${style}`,
  };
}
