import { Fragment } from 'react';
import { isRouteErrorResponse, matchPath, useLocation, useRouteError } from 'react-router';
import { addressWith } from '../address/address-with.ts';
import { paths, patterns } from '../address/paths.ts';
import { type Failure, noDetails, type Refusal } from '../client/failure.ts';
import { SearchButton } from '../components/search/SearchButton.tsx';
import { SearchForm } from '../components/search/SearchForm.tsx';
import type { Messages } from '../messages/catalogue.ts';
import { inLanguage } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useHydrationState } from '../page/hydration-state.ts';
import { PageHead } from '../ui/page/PageHead.tsx';
import { Shell } from '../ui/page/Shell.tsx';
import { MessageText } from '../ui/text/MessageText.tsx';

/** Why there is no page, and where to go instead. Its links load anew: whatever failed may be in this tab. */
export function FailurePage() {
  const { failure } = useMessages();
  const { language } = useHydrationState();
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const { status, data } = isRouteErrorResponse(error) ? error : { status: 500, data: null };
  // What a loader threw is this; what else failed has none of it.
  const details: Omit<Failure, 'status'> = { ...noDetails, ...data };
  const { reference, beyond } = details;
  // What no page has an address for nothing goes by either.
  const isNowhere = status === 404 && details.refused.length === 0;
  const refused = isNowhere ? [nowhere(pathname)] : details.refused;
  const { title, advice } = titleAndAdvice(failure, status);
  const address = (path: string) => inLanguage(language, path);
  // What is refused is left out; of what cannot be read at all nothing is kept.
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
      <PageHead kicker={String(status)} title={title} />
      {beyond ? (
        <p>
          <MessageText dates={[beyond.asked, beyond.lastDay]}>
            {(asked, last) => failure.beyond(beyond.parameter ?? 'asOf', asked, last)}
          </MessageText>
        </p>
      ) : (
        (refused.length === 0 ||
          (status === 404 && refused.every(({ near }) => near.length === 0))) && <p>{advice}</p>
      )}
      {refused.map((one) => (
        <RefusedPart key={one.parameter} {...one} />
      ))}
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

/** What the register does not know in the address, and where there is what may have been meant. */
function RefusedPart({ parameter, value, near, why }: Refusal) {
  const { failure, lists } = useMessages();
  const { language } = useHydrationState();
  const { pathname, search } = useLocation();
  const instead = (meant: string): string => {
    if (parameter === null) {
      if (value === decoded(pathname)) return meant;
      const parts = pathname.split('/').map((part) => (decoded(part) === value ? meant : part));
      return `${parts.join('/')}${search}`;
    }
    const renamed = { [parameter]: null, [meant]: new URLSearchParams(search).get(parameter) };
    const said = value === null ? renamed : { [parameter]: meant };
    return `${pathname}${addressWith(search, said).search}`;
  };
  return (
    <p>
      {sentenceOf(failure, { parameter, value, near, ...(why && { why }) })}
      {near.length > 0 && why !== 'order' && (
        <>
          {' '}
          {why === 'choice' ? failure.takes : failure.near}{' '}
          {near.map((meant, index) => (
            <Fragment key={meant}>
              {index > 0 && lists.comma}
              <a href={inLanguage(language, instead(meant))}>
                <bdi>{meant}</bdi>
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
): string {
  if (value === null || (why && parameter === null)) return failure.noParameter(parameter ?? '');
  const shown = value.slice(0, 100);
  if (why === 'several') return failure.several(parameter ?? '', near.length);
  if (why === 'order') return failure.order(shown, near[0] ?? '');
  const unknown = failure.unknown(parameter, shown);
  return why === undefined || why === 'choice' ? unknown : `${unknown} ${failure.help[why]}`;
}

/** An address that no page has, with those that it goes on from or ends in. */
function nowhere(pathname: string): Refusal {
  const parts = pathname.split('/').slice(1);
  const near = [parts.slice(0, -1), parts.slice(1)]
    .map((kept) => `/${kept.join('/')}`)
    .filter((path) => path !== '/' && Object.values(patterns).some((one) => matchPath(one, path)));
  return { parameter: null, value: decoded(pathname), near };
}

/** A part of a path as it was written; itself where it cannot be read. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function titleAndAdvice(failure: Messages['failure'], status: number) {
  if (status === 404) return failure.missing;
  if (status === 400) return failure.unreadable;
  return status === 503 ? failure.unavailable : failure.fault;
}
