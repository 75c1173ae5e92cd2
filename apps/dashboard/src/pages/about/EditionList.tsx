import { useLocation } from 'react-router';
import { feedOf } from '../../address/data-files.ts';
import { paths } from '../../address/paths.ts';
import { EditionItem } from '../../components/change/EditionItem.tsx';
import { Feed } from '../../components/embed/Feed.tsx';
import type { ChangesPageQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Section } from '../../ui/page/Section.tsx';

/** The editions of the record, the newest first; one sentence where it has none. */
export function EditionList({ register, editions }: ChangesPageQuery) {
  const { changes, editions: words } = useMessages();
  const { search } = useLocation();
  const { nodes, totalCount, pageInfo } = editions;
  if (totalCount === 0) return <p>{words.unpublished}</p>;
  const isFirstPage = !new URLSearchParams(search).has('rows');
  return (
    <Section title={words.title} aside={words.count(totalCount)} name="editions">
      <p>{words.lead}</p>
      {!register.isPublished && <p>{words.unpublishedSince}</p>}
      {nodes.toReversed().map((edition) => (
        <EditionItem key={edition.id} edition={edition} />
      ))}
      {!isFirstPage && (
        <p>
          <Link to={{ search: withRows(search, null) }}>{words.newest}</Link>
        </p>
      )}
      {pageInfo.hasPreviousPage && (
        <p>
          <Link to={{ search: withRows(search, pageInfo.startCursor) }}>{words.older}</Link>
        </p>
      )}
      <div>
        {words.feeds} <Feed path={feedOf.editions} />
      </div>
      <p>
        {words.feedsOfOne} <Link to={paths.data('feeds')}>{changes.toFeeds}</Link>
      </p>
    </Section>
  );
}

function withRows(search: string, cursor: string | null): string {
  const address = new URLSearchParams(search);
  address.delete('rows');
  if (cursor !== null) address.set('rows', cursor);
  return address.size > 0 ? `?${address}` : '';
}
