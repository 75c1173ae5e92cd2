import { readFileSync } from 'node:fs';
import type { Assets } from './handover.ts';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

let built: Assets | undefined;

/** The files that the client build wrote, which stands beside the server build; in development Vite's own. */
export function assets(): Assets {
  if (import.meta.env.DEV) return { script: '/src/entry-client.tsx', preload: [], style: null };
  built ??= fromManifest(
    JSON.parse(readFileSync(new URL('../client/.vite/manifest.json', import.meta.url), 'utf8')),
  );
  return built;
}

function fromManifest(manifest: Readonly<Record<string, Chunk>>): Assets {
  const entry = manifest['src/entry-client.tsx'];
  if (entry === undefined) throw new Error('The client build has no entry: run npm run build.');
  const style = Object.values(manifest).find(({ file }) => file.endsWith('.css'))?.file;
  return {
    script: `/${entry.file}`,
    preload: (entry.imports ?? []).flatMap((key) => manifest[key]?.file ?? []).map((f) => `/${f}`),
    style: style === undefined ? null : `/${style}`,
  };
}
