import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The desk: pages of their own, in a folder that the public server does not serve. The server of a desk serves them under `/desk`. */
export default defineConfig({
  root: 'src/desk',
  base: '/desk/',
  plugins: [react()],
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: '../../dist/desk',
    emptyOutDir: true,
    cssCodeSplit: false,
    // A data: address would not pass the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Who works at the desk loads all of it at once; a test limits it as it is sent, gzipped.
    chunkSizeWarningLimit: 600,
  },
});
