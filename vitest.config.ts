import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes graphql's "main", Vite its "module": two copies, and errors of the one are strangers to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: [
      'packages/*/{src,test}/**/*.test.ts',
      'apps/*/{src,test}/**/*.test.ts',
      'docs/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    // A worker loads each module once for all its files: a test puts back what it changes of the process.
    isolate: false,
    globalSetup: 'packages/register/test/support/snapshot-folder.ts',
    // They end what hangs. No test is to fail because another program keeps the processors busy.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
