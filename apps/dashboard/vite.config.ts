import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { devPages } from './vite/dev-pages.ts';
import { flags } from './vite/flags.ts';
import { persistedDocuments } from './vite/persisted-documents.ts';
import { world } from './vite/world.ts';

const SHARED = /\/dashboard\/src\//;

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
    rolldownOptions: isSsrBuild
      ? {}
      : {
          input: ['src/after-paint.ts', 'src/entry-client.tsx'],
          // What several pages draw is one file: a dozen small ones would each cost a journey.
          output: {
            advancedChunks: { groups: [{ name: 'shared', test: SHARED, minShareCount: 3 }] },
          },
        },
  },
  // Bundled, so that the server loads one file and finds nothing missing.
  ssr: command === 'build' ? { noExternal: true } : {},
}));
