import { type ReactNode, useId } from 'react';
import { useMessages } from '../../messages/messages.ts';
import css from './Section.module.css';

/** A part of a page: its heading in the margin where there is one, above its text where there is not. */
export function Section(props: {
  title: string;
  aside?: ReactNode;
  /** Its fragment. */
  name?: string;
  /** The fragment of what comes after it: those who go by keyboard can then skip the section. */
  next?: string | undefined;
  /** Whether it needs the whole width, so that its heading stands above it. */
  wide?: boolean;
  children: ReactNode;
}) {
  const { frame } = useMessages();
  const id = useId();
  const { title, aside, name, next, wide = false, children } = props;
  return (
    <section id={name} className={wide ? css.wide : css.section} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id}>{title}</h2>
        {aside && <div className={css.aside}>{aside}</div>}
        {next && (
          <a href={`#${next}`} className={css.past}>
            {frame.past(title)}
          </a>
        )}
      </div>
      <div className={css.body}>{children}</div>
    </section>
  );
}
