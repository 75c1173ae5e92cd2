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
import type { Answered } from './client/apollo.ts';
import { AskContext } from './client/ask-context.ts';
import { QueryFailed, untold } from './client/failure.ts';
import type { Ask } from './client/queries.ts';
import { Patience, PatienceContext } from './client/retry-queue.ts';
import { Document, HANDOVER_ID } from './Document.tsx';
import { languages } from './messages/languages.ts';
import { loadMessages } from './messages/messages.ts';
import { askContext, type Loaded, todayContext } from './page/define-page.ts';
import type { Handover } from './page/hydration-state.ts';
import { routes } from './routes.tsx';

// What is imported has run by now, React among it, which is long enough for once.
await turn();
const handover: Handover = JSON.parse(document.getElementById(HANDOVER_ID)?.textContent ?? '');
// The client comes with the second page: the first brings its answers along, and weighs a third less.
let client: Promise<Ask> | undefined;

const ask: Ask = async (query, variables) => {
  client ??= import('./client/apollo.ts').then(({ askOverHttp }) => askOverHttp(answered));
  const loaded = await client.catch((error: unknown) => {
    client = undefined;
    throw new QueryFailed({ status: 503, ...untold }, error);
  });
  return loaded(query, variables);
};

// Going to a page waits for it; a dialog or a search over the page tells its own failures.
const patience = new Patience();
const askPatiently: Ask = (query, variables) => patience.wait(() => ask(query, variables));

const basename = languages[handover.language].prefix || '/';
const [messages] = await Promise.all([loadMessages(handover.language), loadPage()]);
await turn();
const router = createBrowserRouter(routes.map(patiently), {
  basename,
  getContext() {
    const context = new RouterContextProvider();
    context.set(askContext, askPatiently);
    context.set(todayContext, handover.today);
    return context;
  },
  hydrationData: { loaderData: { ...handover.loaded }, errors: errorsOf(handover) },
});
// What the server asked for this page: going back to it costs no request.
const answered = router.state.matches.flatMap(({ route }): Answered[] => {
  const loaded: Loaded<unknown, Record<string, unknown>> | undefined = handover.loaded[route.id];
  return loaded ? [{ query: route.handle, ...loaded }] : [];
});

await turn();
// A transition, so that React takes over piece by piece and lets the reader's clicks in between.
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Document handover={handover} messages={messages}>
        <AskContext value={ask}>
          <PatienceContext value={patience}>
            <RouterProvider router={router} />
          </PatienceContext>
        </AskContext>
      </Document>
    </StrictMode>,
  );
});

/** Lets what the reader does have its turn: on a slow phone running the scripts, making the router and drawing are long apiece. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Loads the page that the server drew, before anything is drawn here: both must draw the same at once. */
async function loadPage(): Promise<void> {
  for (const { route } of matchRoutes(routes, window.location, basename) ?? []) {
    if (typeof route.lazy !== 'function') continue;
    Object.assign(route, await route.lazy(), { lazy: undefined });
  }
}

/** The route, whose pages are waited for like their answers. */
function patiently(route: RouteObject): RouteObject {
  const { lazy, children } = route;
  const load = typeof lazy === 'function' ? lazy : undefined;
  return Object.assign({}, route, {
    ...(children && { children: children.map(patiently) }),
    ...(load && { lazy: () => patience.wait(() => load().catch(notThere)) }),
  });
}

function notThere(error: unknown): never {
  throw new QueryFailed({ status: 503, ...untold }, error);
}

function errorsOf({ failures }: Handover): Record<string, RouteErrorResponse> | null {
  if (failures === null) return null;
  return Object.fromEntries(
    Object.entries(failures).map(([id, { status, ...told }]) => [
      id,
      new RouteErrorResponse(status, '', told),
    ]),
  );
}
