import { createContext } from 'react-router';
import type { Ask } from '../client/queries.ts';

/** How loaders query the register: within the process on the server, over HTTP in the browser. */
export const askContext = createContext<Ask>();

/** How the scripts of a page are loaded. */
export const importContext = createContext<<Part>(load: () => Promise<Part>) => Promise<Part>>(
  (load) => load(),
);

/**
 * `today` is the day of a page whose address names none. Its queries pass it on, so that page and data agree even past midnight.
 * `lastDay` is the last that a query may name.
 */
export const daysContext = createContext<{ readonly today: string; readonly lastDay: string }>();

/** The `knownOn` of the document in this browser, by which the client asks; null on the server, which renders any. */
export const documentContext = createContext<{ readonly knownOn: string | null } | null>(null);
