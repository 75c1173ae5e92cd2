import { createContext, use } from 'react';

/** What is done where the desk says that nobody is signed in. */
export const SignedOutContext = createContext<() => void>(() => {});

export function useSignedOut(): () => void {
  return use(SignedOutContext);
}
