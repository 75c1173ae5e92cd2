import { Fragment } from 'react';
import { isRouteErrorResponse, matchPath, useLocation, useRouteError } from 'react-router';
import { addressWith } from '../address/address-with.ts';
import { KNOWN_ON, knownOnIn, withKnownOn } from '../address/known-on.ts';
import { paths, patterns } from '../address/paths.ts';
import { type Failure, noDetails, type Refusal } from '../client/failure.ts';
import { FailedEdition, InPresent } from '../components/frame/FailedEdition.tsx';
import { SearchButton } from '../components/search/SearchButton.tsx';
import { SearchForm } from '../components/search/SearchForm.tsx';
import type { Messages } from '../messages/catalogue.ts';
import { inLanguage } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useHydrationState } from '../page/hydration-state.ts';
import { PageHead } from '../ui/page/PageHead.tsx';
import { Shell } from '../ui/page/Shell.tsx';
import { MessageText } from '../ui/text/MessageText.tsx';

/** The reason of a failure, and where to go instead. Its links reload the document, because this tab may have caused the failure. */
export function FailurePage() {
  const { failure, notices } = useMessages();
  const { language } = useHydrationState();
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const { status, data } = isRouteErrorResponse(error) ? error : { status: 500, data: null };
  // Present where a loader threw; absent for other errors.
  const details: Omit<Failure, 'status'> = { ...noDetails, ...data };
  const { reference, beyond, edition, isTooMuch = false } = details;
  // A path without a route is an unknown path, too.
  const isNowhere = status === 404 && details.refused.length === 0;
  const refused = isNowhere ? [nowhere(pathname)] : details.refused;
  const { title, advice } = isTooMuch ? failure.tooMuch : titleAndAdvice(failure, status, edition);
  // That an edition does not have it says the sentence of each part.
  const isTold =
    refused.length > 0 &&
    (status !== 404 || edition !== undefined || refused.some(({ near }) => near.length > 0));
  const isKnown = refused.every(({ parameter }) => parameter !== KNOWN_ON);
  const knownOn = isKnown ? knownOnIn(search) : null;
  const address = (path: string) => inLanguage(language, withKnownOn(path, knownOn));
  // Refused parameters are removed; of a URL that cannot be read nothing remains.
  const dropped = refused.map(({ parameter }) => [parameter ?? '', null] as const);
  const rest = dropped.length > 0 ? addressWith(search, Object.fromEntries(dropped)).search : '';
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
      {edition && <FailedEdition edition={edition} />}
      <PageHead kicker={String(status)} title={title} />
      {beyond ? (
        <p>
          <MessageText dates={[beyond.asked, beyond.lastDay]}>
            {(asked, last) => failure.beyond(beyond.parameter ?? 'asOf', asked, last)}
          </MessageText>
        </p>
      ) : (
        !isTold && <p>{advice}</p>
      )}
      {refused.map((one) => (
        <RefusedPart key={one.parameter} {...one} edition={edition} />
      ))}
      {edition && <InPresent edition={edition} />}
      {status === 404 && <SearchForm anew />}
      {reference && (
        <p>
          {failure.reference} <code>{reference}</code>
        </p>
      )}
      <ul>
        {status >= 500 && (
          <li>
            <a href={address(`${pathname}${search}`)}>{notices.retry}</a>
          </li>
        )}
        {status === 400 && !isTooMuch && (
          <li>
            <a href={address(`${pathname}${rest}`)}>
              {refused.length > 0 ? failure.without : failure.today}
            </a>
          </li>
        )}
        <li>
          <a href={address(paths.home())}>{failure.accords}</a>
        </li>
      </ul>
    </Shell>
  );
}

/** The unknown parts of the URL, with suggestions. */
function RefusedPart(props: Refusal & { edition: Failure['edition'] }) {
  const { parameter, value, near, why, edition } = props;
  const { failure, lists } = useMessages();
  const { language } = useHydrationState();
  const { pathname, search } = useLocation();
  const hrefWith = (suggestion: string): string => {
    if (parameter === null) {
      if (value === decoded(pathname)) return withKnownOn(suggestion, knownOnIn(search));
      const parts = pathname
        .split('/')
        .map((part) => (decoded(part) === value ? suggestion : part));
      return `${parts.join('/')}${search}`;
    }
    const renamed = { [parameter]: null, [suggestion]: new URLSearchParams(search).get(parameter) };
    const corrected = value === null ? renamed : { [parameter]: suggestion };
    return `${pathname}${addressWith(search, corrected).search}`;
  };
  return (
    <p>
      {sentenceOf(failure, { parameter, value, near, ...(why && { why }) }, edition?.name)}
      {near.length > 0 && why !== 'order' && (
        <>
          {' '}
          {why === 'choice' ? failure.takes : failure.near}{' '}
          {near.map((suggestion, index) => (
            <Fragment key={suggestion}>
              {index > 0 && lists.comma}
              <a href={inLanguage(language, hrefWith(suggestion))}>
                <bdi>{suggestion}</bdi>
              </a>
            </Fragment>
          ))}
        </>
      )}
    </p>
  );
}

function sentenceOf(
  failure: Messages['failure'],
  { parameter, value, near, why }: Refusal,
  edition: string | undefined,
): string {
  if (value === null || (why && parameter === null)) return failure.noParameter(parameter ?? '');
  const shown = value.slice(0, 100);
  if (why === 'several') return failure.several(parameter ?? '', near.length);
  if (why === 'order') return failure.order(shown, near[0] ?? '');
  const unknown = edition
    ? failure.unknownIn(edition, parameter, shown)
    : failure.unknown(parameter, shown);
  return why === undefined || why === 'choice' ? unknown : `${unknown} ${failure.help[why]}`;
}

/** The paths in an unknown path that lead to a page: its beginnings and its ends. */
function nowhere(pathname: string): Refusal {
  const parts = pathname.split('/').slice(1);
  const near = [parts.slice(0, -1), parts.slice(1)]
    .map((segments) => `/${segments.join('/')}`)
    .filter((path) => path !== '/' && Object.values(patterns).some((one) => matchPath(one, path)));
  return { parameter: null, value: decoded(pathname), near };
}

/** A decoded path segment; unchanged where it cannot be decoded. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function titleAndAdvice(failure: Messages['failure'], status: number, edition: Failure['edition']) {
  if (status === 404) return edition ? failure.missingInEdition : failure.missing;
  if (status === 400) return failure.unreadable;
  return status === 503 ? failure.unavailable : failure.fault;
}
