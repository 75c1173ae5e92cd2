import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const packageFile = require.resolve('country-flag-icons/package.json');
const folder = join(dirname(packageFile), '3x2');
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };

/** Pixels of a flag's file: three for each that it takes on the page, as the finest screens have. */
const [WIDTH, HEIGHT] = [54, 36];

/**
 * Serves the flags as files of their own, so that a page fetches those it shows and no script lists them all. They are drawn
 * here, not by the browser: to it each SVG in an `img` is a document of its own, a PNG costs the page next to nothing. The
 * package's version in the address stands for a hash: the files under it never change.
 */
export function flags({ emit }: { emit: boolean }): Plugin {
  const base = `assets/flags-${version}`;
  return {
    name: 'flags',
    config: () => ({ define: { __FLAGS__: JSON.stringify(`/${base}`) } }),
    configureServer(server) {
      server.middlewares.use(`/${base}`, (request, response, next) => {
        const name = /^\/([A-Z-]+)\.png$/.exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        response.setHeader('content-type', 'image/png');
        draw(name).then((png) => response.end(png), next);
      });
    },
    async generateBundle() {
      if (!emit) return;
      for (const file of readdirSync(folder).filter((file) => file.endsWith('.svg'))) {
        const name = basename(file, '.svg');
        const source = await draw(name);
        this.emitFile({ type: 'asset', fileName: `${base}/${name}.png`, source });
      }
    },
  };
}

async function draw(name: string): Promise<Buffer> {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const flag = await loadImage(join(folder, `${name}.svg`));
  canvas.getContext('2d').drawImage(flag, 0, 0, WIDTH, HEIGHT);
  return canvas.encode('png');
}
