import { Fragment, type ReactNode } from 'react';
import { elsewhere, paths } from '../../address/paths.ts';
import { useFirstMessages } from '../../messages/messages.ts';
import { footPages, mainPages } from '../../page/site-pages.ts';
import { Languages } from './Languages.tsx';
import { ReportError } from './ReportError.tsx';
import css from './Shell.module.css';

/** The frame of every page, failures included. `link` draws a link within the dashboard. */
export function Shell(props: {
  /** The path and query of the page, without the prefix of its language. */
  path: string;
  /** Whether another page is on its way. */
  isBusy?: boolean;
  link: (path: string, words: ReactNode, className?: string) => ReactNode;
  /** The link to the search. */
  search: ReactNode;
  foot?: ReactNode;
  /** The edition of the record that the page is of, if it is known. */
  edition?: string | undefined;
  children: ReactNode;
}) {
  const messages = useFirstMessages();
  const { frame } = messages;
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#content">
        {frame.skip}
      </a>
      <header className={css.masthead}>
        {props.link(paths.home(), 'Signatory', css.name)}
        <p>{frame.tagline}</p>
        <nav aria-label={frame.main}>
          {mainPages(messages).map(([path, name]) => (
            <Fragment key={path}>{props.link(path, name)}</Fragment>
          ))}
        </nav>
        <div className={css.search}>{props.search}</div>
      </header>
      <main id="content" aria-busy={props.isBusy || undefined}>
        {props.children}
      </main>
      <footer id="foot" className={css.foot}>
        <nav aria-label={frame.register}>
          {footPages(messages).map(([path, name]) => (
            <Fragment key={path}>{props.link(path, name)}</Fragment>
          ))}
          <a href={elsewhere.playground}>{frame.playground}</a>
        </nav>
        <Languages path={props.path} />
        {props.foot}
        <ReportError path={props.path} edition={props.edition ?? ''} />
        <p>{frame.rights}</p>
      </footer>
    </div>
  );
}
