import { type ReactNode, useId } from 'react';
import css from './Section.module.css';

/** A part of a page: its heading in the margin where there is one, above its text where there is not. */
export function Section(props: {
  title: string;
  aside?: ReactNode;
  /** Its fragment. */
  name?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section id={props.name} className={css.section} aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id}>{props.title}</h2>
        {props.aside && <div className={css.aside}>{props.aside}</div>}
      </div>
      <div className={css.body}>{props.children}</div>
    </section>
  );
}
