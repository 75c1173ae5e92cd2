import { Fragment, type ReactNode } from 'react';
import { type To, useLocation, useMatches } from 'react-router';
import { addressWith } from '../../address/address-with.ts';
import { KNOWN_ON } from '../../address/known-on.ts';
import { paths } from '../../address/paths.ts';
import { useDays } from '../../dates/day.ts';
import { useMessages } from '../../messages/messages.ts';
import type { LoaderData } from '../../page/define-page.ts';
import type { KnownEdition } from '../../page/known-edition.ts';
import { Link } from '../../ui/page/Link.tsx';
import { EditionNames } from '../../ui/text/EditionNames.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import css from '../day/AsOf.module.css';

/** How many later editions are named; for more there is the list of all. */
const FEW = 5;

/** The edition and the day that a page of the past is of, and what came of it since. Nothing on a page of the present. */
export function KnownOn() {
  const { knownOn: words } = useMessages();
  const { day } = useDays();
  const { pathname, search } = useLocation();
  // The router gives the data of each page with a type that does not say so.
  const page = useMatches().at(-1)?.loaderData as LoaderData<unknown, unknown> | undefined;
  if (!page?.known) return null;
  const { name, publishedOn, rules, redactions } = page.known;
  return (
    <EditionBanner
      name={name}
      present={{ pathname, ...addressWith(search, { [KNOWN_ON]: null }) }}
      rest={
        <>
          <span className={css.rule}>{words.rules(rules)}</span>
          <Since known={page.known} />
          <Redacted name={name} entries={redactions} />
        </>
      }
    >
      <MessageText dates={[publishedOn, day]}>
        {(published, asOf) => words.banner(name, published, asOf)}
      </MessageText>
    </EditionBanner>
  );
}

/** A banner that names an edition, with the way to the present. */
export function EditionBanner(props: {
  name: string;
  /** The page of the present. */
  present: To;
  rest?: ReactNode;
  children: ReactNode;
}) {
  const { editions, knownOn: words } = useMessages();
  return (
    <aside aria-label={editions.name(props.name)}>
      <p className={css.banner}>
        {props.children}{' '}
        <Link present to={props.present}>
          {words.back}
        </Link>
        {props.rest}
      </p>
    </aside>
  );
}

/** That an edition lost words after it was published, with the way to which and why. */
export function Redacted({ name, entries }: { name: string; entries: number }) {
  const { knownOn: words } = useMessages();
  if (entries === 0) return null;
  return (
    <span className={css.rule}>
      {words.redacted(entries)}{' '}
      <Link present to={`${paths.edition(name)}#redactions`}>
        {words.whichRedacted}
      </Link>
    </span>
  );
}

function Since({ known: { isSame, since } }: { known: KnownEdition }) {
  const { changes, editions, knownOn: words, lists } = useMessages();
  if (isSame) return words.same;
  if (since.length === 0) {
    return (
      <>
        {words.otherwise}{' '}
        <Link present to={paths.changes()}>
          {changes.title}
        </Link>
      </>
    );
  }
  const unnamed = since.length - FEW;
  return (
    <>
      {words.changed}{' '}
      {since.slice(0, FEW).map((name, index) => (
        <Fragment key={name}>
          {index > 0 && lists.comma}
          <Link present to={paths.edition(name)}>
            <EditionNames text={editions.name(name)} />
          </Link>
        </Fragment>
      ))}
      {unnamed > 0 && (
        <>
          {lists.comma}
          <Link present to={paths.changes()}>
            {lists.more(unnamed)}
          </Link>
        </>
      )}
    </>
  );
}
