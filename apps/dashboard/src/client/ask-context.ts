import { createContext, useContext } from 'react';
import type { Ask } from './queries.ts';

/** How a part of a page asks after the page is there. The server draws no such part, so it gives none. */
export const AskContext = createContext<Ask | null>(null);

export function useAsk(): Ask {
  const ask = useContext(AskContext);
  if (ask === null) throw new Error('Only a page in a browser asks for more.');
  return ask;
}
