import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import {
  createBrowserRouter,
  UNSAFE_ErrorResponseImpl as RouteErrorResponse,
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
import { loadFirstMessages } from './messages/messages.ts';
import { askContext, daysContext, documentContext, importContext } from './page/contexts.ts';
import type { HydrationState } from './page/hydration-state.ts';
import { loadForSecondPage } from './page/second-page.tsx';
import { routes } from './routes.tsx';

// The imports, React among them, were one long task already.
await turn();
const hydrationState: HydrationState = JSON.parse(
  document.getElementById(HYDRATION_STATE_ID)?.textContent ?? '',
);
const ofPage = knownOnIn(location.search);
// The client is loaded for the second page: the first is HTML.
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
const messages = await loadFirstMessages(hydrationState.language);
// The page of a failure is drawn again, not kept as HTML.
if (hydrationState.failures !== null) await loadForSecondPage(hydrationState.language);
await turn();
const router = createBrowserRouter(routes, {
  basename,
  getContext() {
    const context = new RouterContextProvider();
    context.set(askContext, askWithRetry);
    context.set(importContext, (load) => retryQueue.run(() => load().catch(throwUnavailable)));
    context.set(daysContext, hydrationState);
    context.set(documentContext, { knownOn: ofPage });
    return context;
  },
  hydrationData: { loaderData: { ...hydrationState.loaderData }, errors: errorsOf(hydrationState) },
});
// The cache begins with the data of the layout.
const serverQueries = router.state.matches.flatMap(({ route }): CachedQuery[] => {
  const loaderData = hydrationState.loaderData[route.id];
  return loaderData ? [{ query: route.handle, ...loaderData }] : [];
});

// A field that takes names offers more of them than its page has.
document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement && target.list)) return;
  import('./client/offer-names.ts').then(
    ({ offerNames }) => offerNames(target, ask, hydrationState.language),
    () => {},
  );
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
