import { paths } from '../../address/paths.ts';
import type { SourceLinkFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { DateText } from '../../ui/text/DateText.tsx';

/** A source by its publisher and date. */
export function SourceLink({ source }: { source: SourceLinkFragment }) {
  const messages = useMessages();
  return (
    <Link
      to={paths.source(source.slug)}
      title={source.title}
      data-address={source.url ?? undefined}
    >
      <bdi>{source.publisher.name}</bdi>
      {source.published && (
        <>
          {messages.lists.comma}
          <DateText date={source.published} />
        </>
      )}
    </Link>
  );
}
