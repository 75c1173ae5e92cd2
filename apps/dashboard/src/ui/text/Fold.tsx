import type { ReactNode } from 'react';
import css from './Fold.module.css';

/** Shows few items at once, and many on request in a native details element. */
export function Fold(props: { many: boolean; summary: string; children: ReactNode }) {
  if (!props.many) return props.children;
  return (
    <details className={css.fold}>
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}
