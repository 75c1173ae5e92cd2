import { useLocation } from 'react-router';
import { addressWith } from '../../address/address-with.ts';
import { KNOWN_ON } from '../../address/known-on.ts';
import { paths } from '../../address/paths.ts';
import type { Failure } from '../../client/failure.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { EditionBanner, Redacted } from './KnownOn.tsx';

type EditionAsked = NonNullable<Failure['edition']>;

/** The edition that was asked for the page. */
export function FailedEdition({ edition }: { edition: EditionAsked }) {
  const { knownOn } = useMessages();
  const { pathname, search } = useLocation();
  const present =
    edition.isInPresent === false
      ? paths.home()
      : { pathname, ...addressWith(search, { [KNOWN_ON]: null }) };
  return (
    <EditionBanner
      name={edition.name}
      present={present}
      rest={<Redacted name={edition.name} entries={edition.redactions} />}
    >
      <MessageText dates={[edition.publishedOn]}>
        {(published) => knownOn.asked(edition.name, published)}
      </MessageText>
    </EditionBanner>
  );
}

/** Whether the present has the page that the edition has not. */
export function InPresent({ edition: { isInPresent } }: { edition: EditionAsked }) {
  const { knownOn } = useMessages();
  const { pathname, search } = useLocation();
  if (isInPresent === null) return null;
  if (!isInPresent) return <p>{knownOn.notInPresent}</p>;
  return (
    <p>
      {knownOn.inPresent}{' '}
      <Link present to={{ pathname, ...addressWith(search, { [KNOWN_ON]: null }) }}>
        {knownOn.presentPage}
      </Link>
    </p>
  );
}
