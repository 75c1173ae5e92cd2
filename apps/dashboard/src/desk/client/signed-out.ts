import { useSyncExternalStore } from 'react';

let isIn = true;
const listeners = new Set<() => void>();

/** Notes whether the desk knew somebody when it was last asked. */
export function noteSession(isKnown: boolean): void {
  if (isIn === isKnown) return;
  isIn = isKnown;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether somebody is signed in, as far as the desk has said. What was typed stays where it is when they are not any more. */
export function useIsSignedIn(): boolean {
  return useSyncExternalStore(listen, () => isIn);
}
