import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ResponseCache } from '../../cache/response-cache.ts';
import type { Config } from '../../config.ts';
import type { Context, CreateContext } from '../../graphql/context.ts';
import type { Days } from '../../graphql/days.ts';
import { type Execute, execute } from '../../graphql/execute.ts';
import { sendWithTag } from '../../http/etag.ts';
import { originOf } from '../../http/origin.ts';
import { StartupError } from '../../http/startup-error.ts';

/** The exports of `entry-server.js` in the built dashboard: the complete interface between server and dashboard. */
export interface Dashboard {
  /**
   * Renders the page of a URL as a complete HTML document. The URL is a path with query, or absolute where `PUBLIC_URL` is set.
   * `today` is the default of `asOf`, `lastDay` the last day that it may name, `remembered` the language that the reader chose last.
   */
  render(
    request: { url: string; remembered?: string; today: string; lastDay: string },
    graphql: { execute: Execute },
  ): Promise<{ status: number; headers: Record<string, string>; body: string }>;
}

/** The dashboard's built files are missing. */
export class DashboardNotBuilt extends StartupError {
  override readonly name = 'DashboardNotBuilt';
}

/** GraphiQL's editor writes style elements and makes its workers from blobs; all else is from this origin alone. */
const PLAYGROUND_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "img-src 'self' data:",
].join('; ');

/**
 * Serves a built dashboard: its files, the playground, and a page for every other path, stored in `cache`. Throws
 * `DashboardNotBuilt` where the folder has no dashboard.
 */
export async function servePages(
  app: FastifyInstance,
  { dashboard: folder, publicUrl }: Pick<Config, 'dashboard' | 'publicUrl'>,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
  cache: ResponseCache,
): Promise<void> {
  const { dashboard, playground } = await load(folder);

  await app.register(fastifyStatic, {
    root: join(folder, 'client'),
    serve: false,
    index: false,
    dotfiles: 'ignore',
  });

  const servePlayground = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    reply.header('content-security-policy', PLAYGROUND_POLICY).type('text/html; charset=utf-8');
    return sendWithTag(request, reply, playground);
  };
  app.get('/playground', servePlayground);
  app.get('/playground/', servePlayground);

  const servePage = cache.answer(dependsOn(publicUrl), async (request, reply) => {
    const context = createContext(request);
    const { days } = context;
    const remembered = languageIn(request);
    // A path with two leading slashes would be read as a host; a backslash counts as a slash (WHATWG URL, path state).
    const url = `${publicUrl ?? ''}${request.url.replace(/^[/\\]+/, '/')}`;
    const page = await dashboard.render(
      {
        url,
        today: days.today,
        lastDay: await lastDayOrToday(days),
        ...(remembered && { remembered }),
      },
      { execute: (args) => execute(apollo, context, args) },
    );
    reply.code(page.status).type('text/html; charset=utf-8').headers(page.headers);
    return sendWithTag(request, reply, page.body);
  });

  app.get('/*', { config: { cacheable: true } }, async (request, reply) => {
    const { '*': path } = request.params as { '*': string };
    if (!isFile(path)) return servePage(request, reply);
    // Files under assets/ have a hash of their content in their names.
    const forever = path.startsWith('assets/');
    return reply.sendFile(path, forever ? { maxAge: '365d', immutable: true } : { maxAge: 0 });
  });
}

/** Today where the database does not answer: the error page needs no day. */
function lastDayOrToday({ lastDay, today }: Days): Promise<string> {
  return lastDay().catch(() => today);
}

/** What a page depends on beside its URL; citations contain the origin. */
function dependsOn(publicUrl: string | null) {
  return (request: FastifyRequest): readonly (string | undefined)[] => [
    languageIn(request),
    originOf(publicUrl, request) ?? undefined,
  ];
}

/** The language that the reader chose last, from a cookie. */
function languageIn({ headers }: FastifyRequest): string | undefined {
  return /(?:^|;\s*)language=([a-z]+)/.exec(headers.cookie ?? '')?.[1];
}

/** Whether a path is that of a file: it has an extension, or a segment that begins with a dot. Slugs and codes have no dots. */
function isFile(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.')) || /\.[^/]*$/.test(path);
}

async function load(folder: string): Promise<{ dashboard: Dashboard; playground: string }> {
  const entry = join(folder, 'server/entry-server.js');
  const index = join(folder, 'client/playground/index.html');
  try {
    const playground = await readFile(index, 'utf8');
    await readFile(entry);
    const dashboard: Dashboard = await import(pathToFileURL(entry).href);
    return { dashboard, playground };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new DashboardNotBuilt(
      `the dashboard is not built: there is no ${String(Reflect.get(error, 'path'))}`,
      'run npm run build',
    );
  }
}
