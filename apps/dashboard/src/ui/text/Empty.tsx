import type { ReactNode } from 'react';

/** Says plainly that there is nothing, and why. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="quiet">{children}</p>;
}
