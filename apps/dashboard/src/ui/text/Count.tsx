import type { ReactNode } from 'react';
import css from './Definition.module.css';
import { meaningId, type NumberKind } from './number-kinds.ts';

/** A number that opens the definition of what it counts: `NumberMeanings` has one for each kind. Needs no script. */
export function Count({ of, children }: { of: NumberKind; children: ReactNode }) {
  return (
    <button type="button" className={css.term} popoverTarget={meaningId(of)}>
      {children}
    </button>
  );
}
