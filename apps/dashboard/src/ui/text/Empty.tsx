import type { ReactNode } from 'react';

/** A message that there is nothing, and why. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="quiet">{children}</p>;
}
