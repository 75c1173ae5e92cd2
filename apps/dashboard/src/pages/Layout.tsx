import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useKnownOn } from '../address/known-on.ts';
import { paths } from '../address/paths.ts';
import { CopiedTexts } from '../components/citation/CopiedTexts.tsx';
import { CopyAddress } from '../components/embed/CopyAddress.tsx';
import { LiveNotice } from '../components/frame/LiveNotice.tsx';
import { NavigationNotice } from '../components/frame/NavigationNotice.tsx';
import { DownloadImage } from '../components/picture/DownloadImage.tsx';
import { Scrubber } from '../components/picture/Scrubber.tsx';
import { SearchButton } from '../components/search/SearchButton.tsx';
import { QuoteActions } from '../components/statement/QuoteActions.tsx';
import { useFirstMessages } from '../messages/messages.ts';
import { useLayoutData } from '../page/layout-data.ts';
import { type Islands, PageContent } from '../page/PageContent.tsx';
import { Link } from '../ui/page/Link.tsx';
import { Shell } from '../ui/page/Shell.tsx';
import { EditionNames } from '../ui/text/EditionNames.tsx';

const islands: Islands = {
  CitationTexts: CopiedTexts,
  CopyAddress,
  DownloadImage,
  QuoteActions,
  Scrubber,
};

/** The layout of every page. */
export function Layout() {
  const register = useLayoutData();
  if (!register) throw new Error('The layout was drawn without its data.');
  const { version, licence, edition, isPublished } = register;
  const { pathname, search } = useLocation();
  const isBusy = useNavigation().state === 'loading';
  const { frame } = useFirstMessages();
  const knownOn = useKnownOn();
  useFocusOnHeading();
  return (
    <Shell
      path={`${pathname}${search}`}
      isBusy={isBusy}
      search={<SearchButton />}
      edition={edition?.name}
      link={(path, words, className) => (
        <Link to={path} className={className}>
          {words}
        </Link>
      )}
      foot={
        <p>
          <code>{frame.version(version)}</code> {frame.licence(licence)}{' '}
          {edition && (
            <>
              <Link to={paths.edition(edition.name)}>
                <EditionNames text={frame.edition(edition.name)} />
              </Link>
              {!isPublished && ` ${frame.notPublished}`}
            </>
          )}
        </p>
      }
    >
      <PageContent islands={islands}>
        <Outlet />
      </PageContent>
      {/* What was known on a day changes no more. */}
      {knownOn === null && <LiveNotice register={register} />}
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
