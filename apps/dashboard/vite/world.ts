import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { versions } from './world/atlas.ts';
import { drawWorld } from './world/draw.ts';

/**
 * Draws the map of the world while building: its shapes into a file of their own, which a page fetches if it shows a map,
 * and where each country is into the pages.
 */
export function world({ emit }: { emit: boolean }): Plugin {
  const { svg, places, shapes } = drawWorld();
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  const fileName = `assets/world-${hash}.svg`;
  return {
    name: 'world',
    config: () => ({
      define: {
        __SHAPES__: JSON.stringify(`/${fileName}`),
        __PLACES__: JSON.stringify(places),
        // For the server alone: no page in a browser holds them.
        __WORLD__: JSON.stringify(emit ? [] : shapes),
        __ATLAS__: JSON.stringify(versions),
      },
    }),
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('content-type', 'image/svg+xml');
        response.end(svg);
      });
    },
    generateBundle() {
      if (emit) this.emitFile({ type: 'asset', fileName, source: svg });
    },
  };
}
