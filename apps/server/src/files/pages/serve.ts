import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ResponseCache } from '../../cache/response-cache.ts';
import type { Config } from '../../config.ts';
import { knownOnError, readKnownOn } from '../../editions/known-on.ts';
import type { Context, CreateContext } from '../../graphql/context.ts';
import type { Days } from '../../graphql/days.ts';
import { publicError } from '../../graphql/errors.ts';
import { type Execute, execute } from '../../graphql/execute.ts';
import { sendWithTag } from '../../http/etag.ts';
import { originOf } from '../../http/origin.ts';
import { busy } from '../../http/rate-limit.ts';
import { StartupError } from '../../http/startup-error.ts';
import { canDraw } from '../cards/can-draw.ts';
import { readBuiltFiles } from './built-files.ts';
import { deskAddress } from './desk-address.ts';
import { isFile } from './is-file.ts';
import { type DealtWith, NOTHING_REPORTED } from './reported.ts';

/** The exports of `entry-server.js` in the built dashboard: the complete interface between server and dashboard. */
export interface Dashboard {
  /**
   * Renders the page of a URL as a complete document: HTML, SVG for a picture, JSON for oEmbed. The URL is a path with query, or absolute where `PUBLIC_URL` is set.
   * `today` is the default of `asOf`, `lastDay` the last day that it may name, `remembered` the language that the reader chose last,
   * `corrections` where errors are reported, `reachedAt` the origin under which readers reach the register, if it is known,
   * `desk` whether pages link to a desk, and have a form for reports, `hasCards` whether they name preview images;
   * `dealtWith` which editions dealt with what was reported on the page.
   */
  render(
    request: {
      url: string;
      remembered?: string;
      today: string;
      lastDay: string;
      corrections?: string | null;
      reachedAt?: string | null;
      desk?: boolean;
      hasCards?: boolean;
      dealtWith?: readonly DealtWith[];
    },
    graphql: { execute: ExecuteKnownOn },
  ): Promise<{ status: number; headers: Record<string, string>; body: string }>;
}

/** Executes an operation in the state of the record that `knownOn` names; null: the present. */
type ExecuteKnownOn = (
  args: Parameters<Execute>[0] & { readonly knownOn?: string | null },
) => ReturnType<Execute>;

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
 * Serves a built dashboard: its files, the playground, and a page for every other path, stored in `cache`. While the server is
 * overloaded a page that is not stored says so. Throws `DashboardNotBuilt` where the folder has no dashboard.
 */
export async function servePages(
  app: FastifyInstance,
  {
    dashboard: folder,
    publicUrl,
    corrections,
    desk = false,
  }: Pick<Config, 'dashboard' | 'publicUrl' | 'corrections'> & Partial<Pick<Config, 'desk'>>,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
  cache: ResponseCache,
  isOverloaded: () => boolean,
): Promise<void> {
  const { dashboard, playground } = await load(folder);
  const sendBuiltFile = await readBuiltFiles(join(folder, 'client'));
  app.decorate('reported', NOTHING_REPORTED);

  const servePlayground = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    reply.header('content-security-policy', PLAYGROUND_POLICY).type('text/html; charset=utf-8');
    return sendWithTag(request, reply, playground);
  };
  app.get('/playground', servePlayground);
  app.get('/playground/', servePlayground);

  const servePage = cache.answer(dependsOn(publicUrl), async (request, reply) => {
    await request.edition.enter().catch((error: unknown) => {
      request.edition.fault = error;
    });
    const fault = isOverloaded() ? BUSY : request.edition.fault;
    const context = createContext(request);
    const { days } = context;
    const remembered = languageIn(request);
    const page = await dashboard.render(
      {
        url: `${publicUrl ?? ''}${request.url}`,
        corrections,
        reachedAt: context.origin,
        desk,
        hasCards: canDraw,
        // A page is shown without it rather than not at all.
        dealtWith: await app.reported.dealtWith(request.url).catch(() => []),
        today: days.today,
        lastDay: await lastDayOrToday(days),
        ...(remembered && { remembered }),
      },
      { execute: fault === null ? executeIn(request, context) : failing(fault) },
    );
    reply.code(page.status).type('text/html; charset=utf-8').headers(page.headers);
    return sendWithTag(request, reply, page.body);
  });

  const executeIn = (request: FastifyRequest, context: Context): ExecuteKnownOn => {
    const { knownOn: ofPage } = readKnownOn(request);
    return async ({ knownOn = ofPage, ...args }) => {
      if (knownOn === ofPage) return execute(apollo, context, args);
      try {
        return await execute(apollo, await context.inEdition(knownOn), args);
      } catch (error) {
        return failing(error)(args);
      }
    };
  };

  app.get('/*', { config: { cacheable: true, knownOn: 'page' } }, async (request, reply) => {
    const { '*': path } = request.params as { '*': string };
    const atDesk = desk ? deskAddress(request) : null;
    if (atDesk !== null) return reply.redirect(atDesk);
    if (!isFile(path)) return servePage(request, reply);
    return sendBuiltFile(path, request, reply);
  });
}

/** What a page says while the server is overloaded. */
const BUSY = new GraphQLError(busy().message, { extensions: { code: 'SERVICE_UNAVAILABLE' } });

/** Answers every query with what is wrong with the edition of the request. */
function failing(fault: unknown): Execute {
  const error = fault instanceof GraphQLError ? fault : knownOnError(fault, '');
  if (!(error instanceof GraphQLError)) throw fault;
  const { message, extensions } = publicError(error);
  return async () => ({ errors: [new GraphQLError(message, { extensions: extensions ?? {} })] });
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
    request.edition.cacheKey,
  ];
}

/** The language that the reader chose last, from a cookie. */
function languageIn({ headers }: FastifyRequest): string | undefined {
  return /(?:^|;\s*)language=([a-z]+)/.exec(headers.cookie ?? '')?.[1];
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
    const { code, path } = Object(error) as { code?: string; path?: string };
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    throw new DashboardNotBuilt(
      `the dashboard is not built: there is no ${path}`,
      'run npm run build',
    );
  }
}
