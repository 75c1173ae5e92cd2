import type { ReactNode } from 'react';

/** The line that says whether what was typed is saved. It stays in view, and so does what is wrong. */
export function SaveState({ children, isBad = false }: { children: ReactNode; isBad?: boolean }) {
  return (
    <div className={isBad ? 'saving fault' : 'saving'} role={isBad ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
