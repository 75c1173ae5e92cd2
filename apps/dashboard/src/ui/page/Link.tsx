import { type LinkProps, Link as RouterLink } from 'react-router';
import { keepKnownOn, useKnownOn } from '../../address/known-on.ts';
import { RELOADS } from '../../page/follow-html.ts';

/** A link to another page of the same state of the record; `present`: to one of the present, which is a new document. */
export function Link({ to, present = false, ...rest }: LinkProps & { present?: boolean }) {
  const knownOn = useKnownOn();
  const reload = present || rest.reloadDocument ? { reloadDocument: true, [RELOADS]: '' } : {};
  return <RouterLink to={present ? to : keepKnownOn(to, knownOn)} {...rest} {...reload} />;
}
