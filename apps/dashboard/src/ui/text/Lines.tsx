import type { ReactNode } from 'react';
import css from './Lines.module.css';

/** Names, one per line. */
export function Lines({ children }: { children: ReactNode }) {
  return <ul className={css.lines}>{children}</ul>;
}

/** A name, and beside it its descriptions, one per line. */
export function Line({ name, what }: { name: ReactNode; what: readonly ReactNode[] }) {
  return (
    <li>
      <div>{name}</div>
      <div className={css.what}>
        {what.map((thing, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is said of one name never changes its order
          <span key={index}>{thing}</span>
        ))}
      </div>
    </li>
  );
}
