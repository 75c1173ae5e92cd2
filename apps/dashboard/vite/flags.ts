import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const packageFile = require.resolve('country-flag-icons/package.json');
const folder = join(dirname(packageFile), '3x2');
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };

/**
 * Serves the flags as files of their own, so that a page fetches those it shows and no script lists them all. The
 * package's version in the address stands for a hash: the files under it never change.
 */
export function flags({ emit }: { emit: boolean }): Plugin {
  const base = `assets/flags-${version}`;
  return {
    name: 'flags',
    config: () => ({ define: { __FLAGS__: JSON.stringify(`/${base}`) } }),
    configureServer(server) {
      server.middlewares.use(`/${base}`, (request, response, next) => {
        const name = /^\/([A-Z-]+\.svg)$/.exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        response.setHeader('content-type', 'image/svg+xml');
        response.end(readFileSync(join(folder, name)));
      });
    },
    generateBundle() {
      if (!emit) return;
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.svg'))) {
        const source = readFileSync(join(folder, name));
        this.emitFile({ type: 'asset', fileName: `${base}/${name}`, source });
      }
    },
  };
}
