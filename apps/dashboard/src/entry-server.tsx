import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  isRouteErrorResponse,
  RouterContextProvider,
  type StaticHandler,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router';
import { knownOnIn } from './address/known-on.ts';
import { askInProcess, type GraphqlExecutor } from './client/apollo.ts';
import { type Failure, noDetails } from './client/failure.ts';
import { Document } from './Document.tsx';
import { answerOembed } from './embed/oembed.ts';
import { renderEmbed } from './embed/render-embed.tsx';
import {
  inLanguage,
  isLanguage,
  type Language,
  languageOf,
  languages,
} from './messages/languages.ts';
import { loadMessages, MessagesContext } from './messages/messages.ts';
import { assets } from './page/assets.ts';
import { askContext, daysContext } from './page/contexts.ts';
import { DeskLink } from './page/desk-link.tsx';
import type { HydrationState } from './page/hydration-state.ts';
import { LAYOUT } from './page/layout-data.ts';
import { PAGE_POLICY } from './page/page-policy.ts';
import { renderPicture } from './page/picture-file.tsx';
import { ReportForm } from './page/report-form.tsx';
import { routes } from './routes.tsx';

export interface PageRequest {
  /** A path, or an absolute address, whose origin then goes into canonical links. */
  readonly url: string;
  /** The language that the reader chose last, from the cookie. */
  readonly remembered?: string;
  /** The day of the answer, `YYYY-MM-DD`. */
  readonly today: string;
  /** The last day that `asOf` may name. */
  readonly lastDay: string;
  /** The origin under which readers reach the register, as far as it is known. */
  readonly reachedAt?: string | null;
  /** Where readers report errors: an e-mail address or a web address; null or absent: nowhere. */
  readonly corrections?: string | null;
  /** Whether the record is changed at a desk on this server, to which each page then has a link. */
  readonly desk?: boolean;
  /** Whether the server draws preview images; it does unless this says false. */
  readonly hasCards?: boolean;
  /** Which editions dealt with what readers reported on the page, on a day. */
  readonly dealtWith?: readonly { readonly reported: string; readonly edition: string }[];
}

export interface PageResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  /** The complete document: HTML, or SVG for a picture. */
  readonly body: string;
}

// The static handler needs an absolute URL. For a path this placeholder is the origin, and the page gets none.
const NO_ORIGIN = 'http://origin.invalid';
const SVG = 'image/svg+xml; charset=utf-8';
const handlers = new Map<Language, StaticHandler>();

function handlerFor(language: Language): StaticHandler {
  const handler = handlers.get(language);
  if (handler) return handler;
  const made = createStaticHandler(routes, { basename: languages[language].prefix || '/' });
  handlers.set(language, made);
  return made;
}

/** Renders the page of a URL, querying the register through `graphql`. A failing query becomes a page that says so. */
export async function render(
  request: PageRequest,
  graphql: GraphqlExecutor,
): Promise<PageResponse> {
  const url = new URL(request.url, NO_ORIGIN);
  const elsewhere = redirectOf(url, request.remembered);
  if (elsewhere) return elsewhere;
  const language = languageOf(url.pathname);
  const messages = await loadMessages(language);
  const ask = askInProcess(graphql);
  const origin = url.origin === NO_ORIGIN ? '' : url.origin;
  const knownOn = knownOnIn(url.search);
  const asked = {
    ...request,
    language,
    origin,
    knownOn,
    asOf: url.searchParams.get('asOf') || null,
    range: {
      from: url.searchParams.get('from') || null,
      to: url.searchParams.get('to') || null,
    },
  };
  const drawing = await renderPicture(url, ask, asked);
  if (drawing !== null) return { status: 200, headers: { 'content-type': SVG }, body: drawing };
  const embedded =
    (await renderEmbed(url, ask, asked)) ??
    (await answerOembed(url, ask, { ...request, origin: request.reachedAt ?? (origin || null) }));
  if (embedded) return embedded;
  const handler = handlerFor(language);
  const requestContext = new RouterContextProvider();
  requestContext.set(askContext, ask);
  requestContext.set(daysContext, request);
  const context = await handler.query(new Request(url), { requestContext });
  if (context instanceof Response) {
    return { status: context.status, headers: Object.fromEntries(context.headers), body: '' };
  }
  const hydrationState: HydrationState = {
    corrections: request.corrections ?? null,
    language,
    today: request.today,
    lastDay: request.lastDay,
    origin,
    ...(request.reachedAt && { reachedAt: request.reachedAt }),
    ...(request.hasCards === false && { hasCards: false }),
    assets: assets(language),
    loaderData: Object.fromEntries(
      Object.entries(context.loaderData).map(([id, data]) => [id, id === LAYOUT ? data : null]),
    ),
    failures: failuresOf(context),
  };
  const markup = renderToString(
    <Document hydrationState={hydrationState} messages={messages}>
      <MessagesContext value={messages}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </MessagesContext>
    </Document>,
  );
  return {
    status: context.statusCode,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': PAGE_POLICY,
      ...(url.pathname === '/' ? { vary: 'cookie' } : {}),
      // A reader without scripts comes back as well.
      ...(context.statusCode === 503 ? { 'retry-after': '5', refresh: '5' } : {}),
    },
    body: `<!DOCTYPE html>${request.desk ? withDesk(markup, language, url, request.dealtWith) : markup}`,
  };
}

/** Puts the form for reports and the link to the desk at the end, where the browser's React leaves them as they are. */
function withDesk(
  markup: string,
  language: Language,
  { searchParams }: URL,
  dealtWith: PageRequest['dealtWith'] = [],
): string {
  const end = markup.lastIndexOf('</body>');
  const form = renderToStaticMarkup(
    <ReportForm language={language} isSent={searchParams.has('reported')} dealtWith={dealtWith} />,
  );
  const link = renderToStaticMarkup(<DeskLink language={language} />);
  return markup.slice(0, end) + form + link + markup.slice(end);
}

/**
 * The redirect for a path: English has no prefix, no page has a slash at its end, and the home page opens in the language that
 * the reader chose last. Every other URL has its language in the path.
 */
function redirectOf({ pathname, search }: URL, remembered = ''): PageResponse | null {
  const isEnglish = pathname === '/en' || pathname.startsWith('/en/');
  const path = isEnglish ? pathname.slice(3) : pathname;
  if (isEnglish || (pathname !== '/' && path.endsWith('/'))) {
    const location = `${inLanguage('en', path.replace(/\/+$/, '') || '/')}${search}`;
    return { status: 308, headers: { location }, body: '' };
  }
  if (pathname !== '/' || !isLanguage(remembered) || remembered === 'en') return null;
  const headers = { location: `${inLanguage(remembered, '/')}${search}`, vary: 'cookie' };
  return { status: 302, headers, body: '' };
}

function failuresOf({ errors }: StaticHandlerContext): Record<string, Failure> | null {
  if (!errors) return null;
  return Object.fromEntries(
    Object.entries(errors).map(([id, error]) => {
      // An error that no loader has turned into a response is a fault of this program, which the server logs.
      if (!isRouteErrorResponse(error)) throw error;
      return [id, { status: error.status, ...noDetails, ...error.data }];
    }),
  );
}
