import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router';
import { SearchButton } from '../components/SearchButton.tsx';
import { SearchForm } from '../components/SearchForm.tsx';
import { type Failure, untold } from '../failure.ts';
import { useHandover } from '../handover.ts';
import { inLanguage } from '../languages.ts';
import type { Messages } from '../messages/catalogue.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { PageHead } from '../ui/PageHead.tsx';
import { Shell } from '../ui/Shell.tsx';
import { Told } from '../ui/Told.tsx';

/** Why there is no page, and where to go instead. Its links load anew: whatever failed may be in this tab. */
export function FailurePage() {
  const { failure } = useMessages();
  const { language } = useHandover();
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const { status, data } = isRouteErrorResponse(error) ? error : { status: 500, data: null };
  // What a loader threw is this; what else failed has none of it.
  const { reference, beyond }: Omit<Failure, 'status'> = { ...untold, ...data };
  const { title, advice } = tell(failure, status);
  const address = (path: string) => inLanguage(language, path);
  return (
    <Shell
      path={`${pathname}${search}`}
      search={<SearchButton />}
      link={(path, words, className) => (
        <a href={address(path)} className={className}>
          {words}
        </a>
      )}
    >
      <title>{`${title} · Signatory`}</title>
      <meta name="robots" content="noindex" />
      <PageHead kicker={String(status)} title={title} />
      {beyond ? (
        <p>
          <Told dates={[beyond.asked, beyond.lastDay]}>
            {(asked, last) => failure.beyond(beyond.parameter ?? 'asOf', asked, last)}
          </Told>
        </p>
      ) : (
        <p>{advice}</p>
      )}
      {status === 404 && <SearchForm anew />}
      {reference && (
        <p>
          {failure.reference} <code>{reference}</code>
        </p>
      )}
      <ul>
        {status >= 500 && (
          <li>
            <a href={address(`${pathname}${search}`)}>{failure.retry}</a>
          </li>
        )}
        {status === 400 && (
          <li>
            <a href={address(pathname)}>{failure.today}</a>
          </li>
        )}
        <li>
          <a href={address(paths.home())}>{failure.accords}</a>
        </li>
      </ul>
    </Shell>
  );
}

function tell(failure: Messages['failure'], status: number) {
  if (status === 404) return failure.missing;
  if (status === 400) return failure.unreadable;
  return status === 503 ? failure.unavailable : failure.fault;
}
