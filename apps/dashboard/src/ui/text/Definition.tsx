import { type ReactNode, useId } from 'react';
import css from './Definition.module.css';

/** A word that opens its definition. A native popover: it needs no script and closes by Escape or a click beside it. */
export function Definition({ term, children }: { term: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <button type="button" className={css.term} popoverTarget={id}>
        {term}
      </button>
      <span popover="auto" id={id} className={css.definition}>
        {children}
      </span>
    </>
  );
}
