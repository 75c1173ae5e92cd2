import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { devPages } from './vite/dev-pages.ts';
import { flags } from './vite/flags.ts';
import { persistedDocuments } from './vite/persisted-documents.ts';
import { world } from './vite/world.ts';

/** All but the messages, which a page needs of one language. */
const SOURCES = /\/dashboard\/src\/(?!messages\/)/;
const REACT = /\/node_modules\/(?:react|react-dom|scheduler)\//;
const ROUTER = /\/node_modules\/react-router\//;
/** The messages of the first page in a language. */
const FIRST_MESSAGES = /\/dashboard\/src\/messages\/(ar|en|he|kk|ru)\/first\//;
/** What all messages import. */
const OF_MESSAGES =
  /\/dashboard\/src\/messages\/(?:catalogue|date-words|isolated|of-which|plurals)\.ts$/;
const ENTRY = /\/dashboard\/src\/entry-client\.tsx$/;

/**
 * The name of the file with all that the first page needs but for the entry itself, which waits for messages; those are a file for each
 * language.
 */
function nameOf(id: string, graph: Graph): string | null {
  const [, language] = FIRST_MESSAGES.exec(id) ?? [];
  if (language) return `first-${language}`;
  if (OF_MESSAGES.test(id)) return 'first';
  return !ENTRY.test(id) && reachedStatically(id, graph) ? 'first' : null;
}

interface Graph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Whether the entry imports a module, itself or through others, so that it is loaded with it. */
function reachedStatically(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (ENTRY.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (graph.getModuleInfo(id)?.importers ?? []).some((importer) =>
    reachedStatically(importer, graph, seen),
  );
}

/** The pages: `vite build` for the browser, `vite build --ssr` for the server, `vite` to work on them. */
export default defineConfig(({ isSsrBuild, command }) => ({
  plugins: [
    react(),
    flags({ emit: !isSsrBuild }),
    world({ emit: !isSsrBuild }),
    persistedDocuments({ emit: isSsrBuild === true }),
    devPages(),
  ],
  appType: 'custom',
  // The built server knows no mode but production, whatever the environment of the process that loads it.
  define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    manifest: !isSsrBuild,
    copyPublicDir: !isSsrBuild,
    // One file, linked from the head: no flash of a page without its style.
    cssCodeSplit: false,
    // A data: address would not pass the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file that is read at the start: a part that is read later may be of the next build by then, or gone.
    rolldownOptions: isSsrBuild
      ? { output: { codeSplitting: false } }
      : {
          input: ['src/after-paint.ts', 'src/entry-client.tsx'],
          output: {
            codeSplitting: {
              groups: [
                { name: 'react', test: REACT, priority: 4 },
                { name: 'router', test: ROUTER, priority: 3 },
                { name: nameOf, priority: 2 },
                // What several pages draw is one file: a dozen small ones would each cost a journey.
                { name: 'shared', test: SOURCES, minShareCount: 3 },
              ],
            },
          },
        },
  },
  // Bundled, so that the server loads one file and finds nothing missing.
  ssr: command === 'build' ? { noExternal: true } : {},
}));
