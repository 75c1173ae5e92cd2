import { createContext, useContext } from 'react';
import type { Failure } from '../client/failure.ts';
import type { Language } from '../messages/languages.ts';
import type { LoaderData } from './define-page.ts';

/** What the server sends with the page for hydration, so that server and browser render the same. */
export interface HydrationState {
  /** The language of the page, which its URL chose. */
  readonly language: Language;
  /** The day of the answer, `YYYY-MM-DD`: the only today a page may use. */
  readonly today: string;
  /** The last day that `asOf` may name. */
  readonly lastDay: string;
  /** Where the register is served, as in `https://example.org`; empty if the server is not configured with it. */
  readonly origin: string;
  /** The origin under which the reader reached the server, where that is known without configuration. */
  readonly reachedAt?: string;
  /** False where the server draws no preview images. */
  readonly hasCards?: boolean;
  /** Where readers report errors: an e-mail address or a web address; null if the server is not configured with it. */
  readonly corrections: string | null;
  readonly assets: Assets;
  /** The data of each matched route, by the route's id. Null of the page itself, which stays HTML. */
  readonly loaderData: Readonly<
    Record<string, LoaderData<unknown, Record<string, unknown>> | null>
  >;
  /** Why the page failed, by the id of the route that shows the failure; null if it did not. */
  readonly failures: Readonly<Record<string, Failure>> | null;
}

/** Addresses of the built files that every page loads. */
export interface Assets {
  /** Fetches the entry and its parts once the page is painted. */
  readonly starter: string;
  readonly entry: string;
  readonly parts: readonly string[];
  readonly style: string | null;
}

export const HydrationContext = createContext<HydrationState | null>(null);

export function useHydrationState(): HydrationState {
  const hydrationState = useContext(HydrationContext);
  if (hydrationState === null) throw new Error('Nothing is drawn outside the document.');
  return hydrationState;
}
