import type { ReactNode } from 'react';
import css from './Fold.module.css';

/** Shows what is little at once, and what is much on request: a native details, which needs no script. */
export function Fold(props: { many: boolean; summary: string; children: ReactNode }) {
  if (!props.many) return props.children;
  return (
    <details className={css.fold}>
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}
