import {
  createPath,
  type LinkProps,
  parsePath,
  Link as RouterLink,
  useLocation,
} from 'react-router';
import { keepKnownOn, useKnownOn } from '../../address/known-on.ts';
import { inLanguage } from '../../messages/languages.ts';
import { RELOADS } from '../../page/follow-html.ts';
import { useHydrationState } from '../../page/hydration-state.ts';

/** A link to another page of the same state of the record; `present`: to one of the present, which is a new document. */
export function Link({ to, present = false, ...rest }: LinkProps & { present?: boolean }) {
  const knownOn = useKnownOn();
  const reload = present || rest.reloadDocument ? { reloadDocument: true, [RELOADS]: '' } : {};
  const props = { ...rest, ...reload, to: present ? to : keepKnownOn(to, knownOn) };
  return import.meta.env.SSR ? <LinkInHtml {...props} /> : <RouterLink {...props} />;
}

/** The same as HTML. The router's own asks many hooks that matter in a browser only, a third of the time of a page of links. */
function LinkInHtml({ to, reloadDocument: _reload, children, ...rest }: LinkProps) {
  const { language } = useHydrationState();
  const { pathname } = useLocation();
  const path = createPath({ pathname, ...(typeof to === 'string' ? parsePath(to) : to) });
  return (
    <a {...rest} href={inLanguage(language, path)}>
      {children}
    </a>
  );
}
