import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router';
import { paths } from '../paths.ts';
import { PageHead } from '../ui/PageHead.tsx';
import { Shell } from '../ui/Shell.tsx';

/** Why there is no page, and where to go instead. Its links load anew: whatever failed may be in this tab. */
export function FailurePage() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const { status, data } = isRouteErrorResponse(error) ? error : { status: 500, data: null };
  const reference: string | null = data?.reference ?? null;
  const { title, advice, retry } = tell(status);
  return (
    <Shell
      link={(path, words, className) => (
        <a href={path} className={className}>
          {words}
        </a>
      )}
    >
      <title>{`${title} · Signatory`}</title>
      <meta name="robots" content="noindex" />
      <PageHead kicker={String(status)} title={title} />
      <p>{advice}</p>
      {reference && (
        <p>
          To report it, give the reference <code>{reference}</code>.
        </p>
      )}
      <p>
        {retry && (
          <>
            <a href={`${pathname}${search}`}>Try again</a>, or go to{' '}
          </>
        )}
        {!retry && 'Go to '}
        <a href={paths.home()}>the accords on record</a>
        {status === 400 && (
          <>
            {' '}
            or to <a href={pathname}>this page as of today</a>
          </>
        )}
        .
      </p>
    </Shell>
  );
}

function tell(status: number): { title: string; advice: string; retry: boolean } {
  if (status === 404) {
    return {
      title: 'Not on record',
      advice:
        'The register has nothing under this address. The name may be spelt otherwise, or nothing about it has been entered yet.',
      retry: false,
    };
  }
  if (status === 400) {
    return {
      title: 'The register cannot read this address',
      advice:
        'A date is written 2025, 2025-11 or 2025-11-06, and has to be one of the calendar. Words to look for are 200 characters at most. A later page of a list is reached by its link.',
      retry: false,
    };
  }
  if (status === 503) {
    return {
      title: 'The register does not answer just now',
      advice: 'It is busy or out of reach. Nothing is lost; a moment later it may answer.',
      retry: true,
    };
  }
  return {
    title: 'The register failed to answer',
    advice: 'The fault is on our side, and it has been written down.',
    retry: true,
  };
}
