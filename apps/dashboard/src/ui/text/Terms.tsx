import type { ReactNode } from 'react';
import { Means } from './Means.tsx';
import css from './Terms.module.css';

/** Terms of the register with their definitions, in the order given. */
export function Terms(props: {
  terms: readonly { readonly key: string; readonly word: ReactNode; readonly means: string }[];
}) {
  return (
    <dl className={css.terms}>
      {props.terms.map(({ key, word, means }) => (
        <div key={key}>
          <dt>{word}</dt>
          <dd>
            <Means>{means}</Means>
          </dd>
        </div>
      ))}
    </dl>
  );
}
