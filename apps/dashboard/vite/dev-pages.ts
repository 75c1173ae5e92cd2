import { readFileSync } from 'node:fs';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'vite';

/** Where a running register answers, for work on the pages: `npm start` in another terminal. */
const API = process.env.SIGNATORY_API ?? 'http://localhost:4000/graphql';

/** Renders the pages, and serves the playground, in Vite's development server, against a register that runs beside it. */
export function devPages(): Plugin {
  return {
    name: 'dev-pages',
    apply: 'serve',
    config: () => {
      const register = API.replace(/\/graphql$/, '');
      return { server: { proxy: { '/graphql': register, '/events': register } } };
    },
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const url = request.originalUrl ?? '/';
            if (/^\/playground\b/.test(url)) {
              const html = readFileSync('playground/index.html', 'utf8');
              response.setHeader('content-type', 'text/html; charset=utf-8');
              response.end(await server.transformIndexHtml('/playground/index.html', html));
              return;
            }
            const entry = await server.ssrLoadModule('/src/entry-server.tsx');
            const today = new Date().toISOString().slice(0, 10);
            const page = await entry.render({ url, today, lastDay: await lastDay() }, { execute });
            response.writeHead(page.status, page.headers);
            response.end(await server.transformIndexHtml(url, page.body));
          } catch (error) {
            next(error);
          }
        });
      };
    },
  };
}

async function execute(args: {
  document: string;
  variables: Record<string, unknown>;
}): Promise<ExecutionResult> {
  const response = await fetch(API, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: args.document, variables: args.variables }),
  });
  return response.json();
}

/** The last day that `asOf` may name. */
async function lastDay(): Promise<string> {
  const { data } = await execute({ document: '{ register { lastDay } }', variables: {} });
  return String(Reflect.get(Object(data?.register), 'lastDay'));
}
