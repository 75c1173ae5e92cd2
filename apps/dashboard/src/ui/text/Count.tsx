import type { ReactNode } from 'react';
import css from './Definition.module.css';
import { meaningId, type NumberKind } from './number-kinds.ts';

/** A number that opens what it counts, on which day and how: the page has it once for each kind, in `Numbers`. Needs no script. */
export function Count({ of, children }: { of: NumberKind; children: ReactNode }) {
  return (
    <button type="button" className={css.term} popoverTarget={meaningId(of)}>
      {children}
    </button>
  );
}
