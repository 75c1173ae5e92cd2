import type { ReactNode } from 'react';
import css from './PageHead.module.css';

/** What a page is about: a line over the title, the title, and what follows from it. */
export function PageHead(props: { kicker: ReactNode; title: ReactNode; children?: ReactNode }) {
  return (
    <header className={css.head}>
      <p className={css.kicker}>{props.kicker}</p>
      <h1 tabIndex={-1}>{props.title}</h1>
      {props.children}
    </header>
  );
}
