import type { ReactNode } from 'react';
import css from './Definition.module.css';
import { meaningId, type NumberKind } from './number-kinds.ts';

/** A number that opens the definition of what it counts: `NumberMeanings` has one for each kind. Needs no script. */
export function Count(props: {
  of: NumberKind;
  /** Whether the number is on the page once more, where those who go by keyboard come to it. */
  again?: boolean | undefined;
  children: ReactNode;
}) {
  const { of, again, children } = props;
  return (
    <button
      type="button"
      className={css.term}
      popoverTarget={meaningId(of)}
      tabIndex={again ? -1 : undefined}
    >
      {children}
    </button>
  );
}
