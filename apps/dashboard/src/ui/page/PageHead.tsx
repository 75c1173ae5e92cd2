import type { ReactNode } from 'react';
import css from './PageHead.module.css';

/** The head of a page: a line above the title, the title, and its introduction. */
export function PageHead(props: { kicker: ReactNode; title: ReactNode; children?: ReactNode }) {
  return (
    <header className={css.head}>
      <p className={css.kicker}>{props.kicker}</p>
      <h1 tabIndex={-1}>{props.title}</h1>
      {props.children}
    </header>
  );
}
