import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages.ts';
import { elsewhere, paths } from '../paths.ts';
import { Languages } from './Languages.tsx';
import css from './Shell.module.css';

/** The frame of every page, failures included. `link` draws a link within the dashboard. */
export function Shell(props: {
  /** The path and query of the page, without the prefix of its language. */
  path: string;
  link: (path: string, words: ReactNode, className?: string) => ReactNode;
  foot?: ReactNode;
  children: ReactNode;
}) {
  const { frame } = useMessages();
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#content">
        {frame.skip}
      </a>
      <header className={css.masthead}>
        {props.link(paths.home(), 'Signatory', css.name)}
        <p>{frame.tagline}</p>
        <nav aria-label={frame.main}>
          {props.link(paths.home(), frame.accords)}
          {props.link(paths.statements(), frame.quotes)}
          {props.link(paths.about(), frame.about)}
          <a href={elsewhere.playground}>{frame.playground}</a>
        </nav>
      </header>
      <main id="content">{props.children}</main>
      <footer className={css.foot}>
        <nav aria-label={frame.register}>
          {props.link(paths.about(), frame.method)}
          {props.link(paths.coverage(), frame.coverage)}
        </nav>
        <Languages path={props.path} />
        {props.foot}
        <p>{frame.rights}</p>
      </footer>
    </div>
  );
}
