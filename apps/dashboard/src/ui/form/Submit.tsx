import type { ReactNode } from 'react';
import css from './Submit.module.css';

/** What sends a form; `main` where the form is what the page is for. */
export function Submit({ main = false, children }: { main?: boolean; children: ReactNode }) {
  return (
    <button type="submit" className={main ? css.main : css.plain}>
      {children}
    </button>
  );
}
