import type { ReactNode } from 'react';
import css from './Lead.module.css';

/** The introduction under a title. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className={css.lead}>{children}</p>;
}
