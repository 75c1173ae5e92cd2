import { type FormProps, Form as RouterForm } from 'react-router';
import { KNOWN_ON, useKnownOn } from '../../address/known-on.ts';
import { RELOADS } from '../../page/follow-html.ts';

/** A form that asks for another page of the same state of the record. */
export function Form({ children, ...rest }: FormProps) {
  const knownOn = useKnownOn();
  return (
    <RouterForm {...rest} {...(rest.reloadDocument && { [RELOADS]: '' })}>
      {knownOn !== null && <input type="hidden" name={KNOWN_ON} value={knownOn} />}
      {children}
    </RouterForm>
  );
}
