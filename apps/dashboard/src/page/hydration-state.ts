import { createContext, useContext } from 'react';
import type { Failure } from '../client/failure.ts';
import type { Language } from '../messages/languages.ts';
import type { LoaderData } from './define-page.ts';

/** What the server knows and the browser must know alike, so that both draw the same page. */
export interface HydrationState {
  /** The language of the page, which its URL chose. */
  readonly language: Language;
  /** The day of the answer, `YYYY-MM-DD`: the only today a page may use. */
  readonly today: string;
  /** The last day that `asOf` may name. */
  readonly lastDay: string;
  /** Where the register is served, as in `https://example.org`; empty where the server was not told. */
  readonly origin: string;
  readonly assets: Assets;
  /** What each matched route loaded, by the route's id. */
  readonly loaderData: Readonly<Record<string, LoaderData<unknown, Record<string, unknown>>>>;
  /** Why there is no page, by the id of the route that tells it; null where there is one. */
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
