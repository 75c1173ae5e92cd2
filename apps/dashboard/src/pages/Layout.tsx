import { useEffect, useRef, useState } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { LiveNotice } from '../components/frame/LiveNotice.tsx';
import { NavigationNotice } from '../components/frame/NavigationNotice.tsx';
import { SearchButton } from '../components/search/SearchButton.tsx';
import { useMessages } from '../messages/messages.ts';
import { definePage } from '../page/define-page.ts';
import { Shell } from '../ui/page/Shell.tsx';

export const layout = definePage({
  query: 'Layout',
  parameters: null,
  variables: () => ({}),
  subject: (data) => data.register,
});

/** The layout of every page. */
export function Layout() {
  const { subject: register } = layout.useSubject();
  const { version, licence } = register;
  const location = useLocation();
  const { pathname, search } = location;
  const [first] = useState(location);
  const { frame } = useMessages();
  useFocusOnHeading();
  return (
    <Shell
      path={`${pathname}${search}`}
      isFirst={location === first}
      search={<SearchButton />}
      link={(path, words, className) => (
        <Link to={path} className={className}>
          {words}
        </Link>
      )}
      foot={
        <p>
          <code>{frame.version(version)}</code> {frame.licence(licence)}
        </p>
      }
    >
      <Outlet />
      <LiveNotice register={register} />
      <NavigationNotice />
      <ScrollRestoration />
    </Shell>
  );
}

/** After a navigation the focus moves to the heading, so that screen readers start at the top as in a new document. */
function useFocusOnHeading(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [pathname]);
}
