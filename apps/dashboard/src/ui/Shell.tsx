import type { ReactNode } from 'react';
import { elsewhere, paths } from '../paths.ts';
import css from './Shell.module.css';

/** The frame of every page, failures included. `link` draws a link within the dashboard. */
export function Shell(props: {
  link: (path: string, words: ReactNode, className?: string) => ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#content">
        Skip to the content
      </a>
      <header className={css.masthead}>
        {props.link(paths.home(), 'Signatory', css.name)}
        <p>A register of diplomatic accords</p>
        <nav aria-label="Main">
          {props.link(paths.home(), 'Accords')}
          {props.link(paths.statements(), 'Quotes')}
          {props.link(paths.about(), 'About')}
          <a href={elsewhere.playground}>Playground</a>
        </nav>
      </header>
      <main id="content">{props.children}</main>
      <footer className={css.foot}>
        <nav aria-label="The register">
          {props.link(paths.about(), 'Method and definitions')}
          {props.link(paths.coverage(), 'How far the record reaches')}
        </nav>
        {props.foot}
        <p>
          Words belong to those who said and published them. The register holds facts, short
          attributed quotations and where they stand.
        </p>
      </footer>
    </div>
  );
}
