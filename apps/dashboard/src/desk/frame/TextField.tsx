import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { Labelled } from './Labelled.tsx';

/** A labelled line of text. */
export function TextField({
  id,
  label,
  hint,
  isStatus = false,
  place,
  onText,
  ...input
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
  id: string;
  label: string;
  hint?: ReactNode;
  isStatus?: boolean;
  place?: Ref<HTMLInputElement>;
  value: string;
  onText(text: string): void;
}) {
  return (
    <Labelled id={id} label={label} hint={hint} isStatus={isStatus}>
      <input
        autoComplete="off"
        {...input}
        id={id}
        ref={place}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onText(target.value)}
      />
    </Labelled>
  );
}
