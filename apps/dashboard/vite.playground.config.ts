import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The playground: a page of its own beside the dashboard's, since its style and its size are its own. */
export default defineConfig({
  plugins: [react()],
  publicDir: false,
  build: {
    outDir: 'dist/client',
    emptyOutDir: false,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // The editor is what it is: large, and fetched only by who opens the playground.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      input: 'playground/index.html',
      // GraphiQL's parts carry directives for React's compiler, which has run on them already.
      checks: { moduleLevelDirective: false },
    },
  },
  worker: { format: 'es' },
});
