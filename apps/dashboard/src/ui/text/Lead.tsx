import type { ReactNode } from 'react';
import css from './Lead.module.css';

/** The sentence or two under a title that say what the page is for. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className={css.lead}>{children}</p>;
}
