import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  isRouteErrorResponse,
  RouterContextProvider,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router';
import { askInProcess, type GraphqlExecutor } from './apollo.ts';
import { assets } from './assets.ts';
import { Document } from './Document.tsx';
import type { Failure } from './failure.ts';
import type { Handover } from './handover.ts';
import { askContext } from './page.ts';
import { routes } from './routes.tsx';

export interface PageRequest {
  /** A path, or an absolute address, whose origin then goes into canonical links. */
  readonly url: string;
  readonly acceptLanguage?: string;
  /** The day of the answer, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface PageResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  /** The complete HTML document. */
  readonly body: string;
}

// The static handler wants an absolute address; of a path alone the origin is not known, and is not told to the page.
const NO_ORIGIN = 'http://origin.invalid';
const handler = createStaticHandler(routes);

/** Renders the page of a URL, querying the register through `graphql`. A failing query becomes a page that says so. */
export async function render(
  request: PageRequest,
  graphql: GraphqlExecutor,
): Promise<PageResponse> {
  const url = new URL(request.url, NO_ORIGIN);
  const requestContext = new RouterContextProvider(new Map([[askContext, askInProcess(graphql)]]));
  const context = await handler.query(new Request(url), { requestContext });
  if (context instanceof Response) {
    return { status: context.status, headers: Object.fromEntries(context.headers), body: '' };
  }
  const handover: Handover = {
    today: request.today,
    origin: url.origin === NO_ORIGIN ? '' : url.origin,
    assets: assets(),
    loaded: context.loaderData,
    failures: failuresOf(context),
  };
  const markup = renderToString(
    <Document handover={handover}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </Document>,
  );
  return {
    status: context.statusCode,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(context.statusCode === 503 ? { 'retry-after': '5' } : {}),
    },
    body: `<!DOCTYPE html>${markup}`,
  };
}

function failuresOf({ errors }: StaticHandlerContext): Record<string, Failure> | null {
  if (!errors) return null;
  return Object.fromEntries(
    Object.entries(errors).map(([id, error]) => {
      // An error that no loader answered for is a fault of this program: the server logs it and answers for it.
      if (!isRouteErrorResponse(error)) throw error;
      return [id, { status: error.status, reference: error.data?.reference ?? null }];
    }),
  );
}
