import type { ReactNode } from 'react';
import css from './Submit.module.css';

/** The submit button of a form; `main` for the main form of a page. */
export function Submit({ main = false, children }: { main?: boolean; children: ReactNode }) {
  return (
    <button type="submit" className={main ? css.main : css.plain}>
      {children}
    </button>
  );
}
