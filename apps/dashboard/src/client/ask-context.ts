import { createContext, useContext } from 'react';
import type { Ask } from './queries.ts';

/** How a component queries the register after the page has loaded. Null on the server, which renders no such component. */
export const AskContext = createContext<Ask | null>(null);

export function useAsk(): Ask {
  const ask = useContext(AskContext);
  if (ask === null) throw new Error('Only a page in a browser asks for more.');
  return ask;
}
