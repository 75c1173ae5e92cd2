import { paths } from '../../address/paths.ts';
import type { SourceLinkFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { brief } from '../../text/snippet.ts';
import { Link } from '../../ui/page/Link.tsx';
import { DateText } from '../../ui/text/DateText.tsx';

/** How much of a title is enough, in UTF-16 code units. */
const LENGTH = 50;

/** A source by its publisher and date. */
export function SourceLink(props: {
  source: SourceLinkFragment;
  /** Whether its title tells it from others of that publisher and date. */
  titled?: boolean;
  /** Whether the page has the link once more, where those who go by keyboard come to it. */
  again?: boolean;
}) {
  const messages = useMessages();
  const { source, titled = false, again = false } = props;
  return (
    <Link
      to={paths.source(source.slug)}
      title={source.title}
      data-address={source.url ?? undefined}
      tabIndex={again ? -1 : undefined}
    >
      <bdi>{source.publisher.name}</bdi>
      {source.published && (
        <>
          {messages.lists.comma}
          <DateText date={source.published} />
        </>
      )}
      {titled && (
        <>
          {': '}
          <bdi lang={source.language}>{brief(source.title, LENGTH)}</bdi>
        </>
      )}
    </Link>
  );
}
