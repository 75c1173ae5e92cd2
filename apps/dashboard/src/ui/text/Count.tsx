import type { ReactNode } from 'react';
import css from './Definition.module.css';
import { meaningId, type NumberKind } from './number-kinds.ts';

/** A number that opens what it counts, on which day and how: `NumberMeanings` has one definition for each kind. Needs no script. */
export function Count({ of, children }: { of: NumberKind; children: ReactNode }) {
  return (
    <button type="button" className={css.term} popoverTarget={meaningId(of)}>
      {children}
    </button>
  );
}
