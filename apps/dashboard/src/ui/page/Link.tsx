import { type LinkProps, Link as RouterLink } from 'react-router';
import { keepKnownOn, useKnownOn } from '../../address/known-on.ts';

/** A link to another page of the same state of the record; `present`: to one of the present, which is a new document. */
export function Link({ to, present = false, ...rest }: LinkProps & { present?: boolean }) {
  const knownOn = useKnownOn();
  if (present) return <RouterLink to={to} reloadDocument {...rest} />;
  return <RouterLink to={keepKnownOn(to, knownOn)} {...rest} />;
}
