import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import {
  createBrowserRouter,
  matchRoutes,
  UNSAFE_ErrorResponseImpl as RouteErrorResponse,
  type RouteObject,
  RouterContextProvider,
} from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { knownOnIn } from './address/known-on.ts';
import type { CachedQuery } from './client/apollo.ts';
import { AskContext } from './client/ask-context.ts';
import { noDetails, QueryFailed } from './client/failure.ts';
import type { Ask } from './client/queries.ts';
import { RetryQueue, RetryQueueContext } from './client/retry-queue.ts';
import { Document, HYDRATION_STATE_ID } from './Document.tsx';
import { languages } from './messages/languages.ts';
import { loadMessages } from './messages/messages.ts';
import { askContext, documentContext, type LoaderData, todayContext } from './page/define-page.ts';
import type { HydrationState } from './page/hydration-state.ts';
import { routes } from './routes.tsx';

// The imports, React among them, were one long task already.
await turn();
const hydrationState: HydrationState = JSON.parse(
  document.getElementById(HYDRATION_STATE_ID)?.textContent ?? '',
);
const ofPage = knownOnIn(location.search);
// The client is loaded for the second page: the first has its data, and is a third smaller without the client.
let client: Promise<Ask> | undefined;

const ask: Ask = async (query, variables, knownOn) => {
  client ??= import('./client/apollo.ts').then(({ askOverHttp }) =>
    askOverHttp(serverQueries, ofPage),
  );
  const askServer = await client.catch((error: unknown) => {
    client = undefined;
    throw new QueryFailed({ status: 503, ...noDetails }, error);
  });
  return askServer(query, variables, knownOn);
};

// Navigations are retried; dialogs show their own failures.
const retryQueue = new RetryQueue();
const askWithRetry: Ask = (query, variables, knownOn) =>
  retryQueue.run(() => ask(query, variables, knownOn));

const basename = languages[hydrationState.language].prefix || '/';
const [messages] = await Promise.all([loadMessages(hydrationState.language), loadPage()]);
await turn();
const router = createBrowserRouter(routes.map(withRetry), {
  basename,
  getContext() {
    const context = new RouterContextProvider();
    context.set(askContext, askWithRetry);
    context.set(todayContext, hydrationState.today);
    context.set(documentContext, { knownOn: ofPage });
    return context;
  },
  hydrationData: { loaderData: { ...hydrationState.loaderData }, errors: errorsOf(hydrationState) },
});
// The cache begins with the data of this page: going back to it needs no request.
const serverQueries = router.state.matches.flatMap(({ route }): CachedQuery[] => {
  const loaderData: LoaderData<unknown, Record<string, unknown>> | undefined =
    hydrationState.loaderData[route.id];
  return loaderData ? [{ query: route.handle, ...loaderData }] : [];
});

await turn();
// A transition, so that React hydrates piece by piece and handles clicks in between.
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Document hydrationState={hydrationState} messages={messages}>
        <AskContext value={ask}>
          <RetryQueueContext value={retryQueue}>
            <RouterProvider router={router} />
          </RetryQueueContext>
        </AskContext>
      </Document>
    </StrictMode>,
  );
});

/** Yields to input events: on a slow phone the scripts, the router and hydration are each a long task. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Loads the route of the page before hydration, because the first render must equal that of the server. */
async function loadPage(): Promise<void> {
  for (const { route } of matchRoutes(routes, window.location, basename) ?? []) {
    if (typeof route.lazy !== 'function') continue;
    Object.assign(route, await route.lazy(), { lazy: undefined });
  }
}

/** The route, whose scripts are fetched again like its data. */
function withRetry(route: RouteObject): RouteObject {
  const { lazy, children } = route;
  const load = typeof lazy === 'function' ? lazy : undefined;
  return Object.assign({}, route, {
    ...(children && { children: children.map(withRetry) }),
    ...(load && { lazy: () => retryQueue.run(() => load().catch(throwUnavailable)) }),
  });
}

function throwUnavailable(error: unknown): never {
  throw new QueryFailed({ status: 503, ...noDetails }, error);
}

function errorsOf({ failures }: HydrationState): Record<string, RouteErrorResponse> | null {
  if (failures === null) return null;
  return Object.fromEntries(
    Object.entries(failures).map(([id, { status, ...details }]) => [
      id,
      new RouteErrorResponse(status, '', details),
    ]),
  );
}
