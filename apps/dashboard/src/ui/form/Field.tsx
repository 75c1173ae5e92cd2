import { type ReactNode, useId } from 'react';
import css from './Field.module.css';

/** A labelled field of a form with a hint. `control` renders the native control with this id. */
export function Field(props: {
  label: string;
  help?: ReactNode;
  control: (attributes: { id: string; 'aria-describedby'?: string }) => ReactNode;
}) {
  const id = useId();
  const helpId = `${id}help`;
  return (
    <div className={css.field}>
      <label htmlFor={id}>{props.label}</label>
      {props.control({ id, ...(props.help ? { 'aria-describedby': helpId } : {}) })}
      {props.help && (
        <p id={helpId} className={css.help}>
          {props.help}
        </p>
      )}
    </div>
  );
}
