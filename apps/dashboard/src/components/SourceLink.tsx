import { Link } from 'react-router';
import { formatDate } from '../dates.ts';
import type { SourceLinkFragment } from '../documents.generated.ts';
import { paths } from '../paths.ts';

/** A source by its publisher and date, as a note in a reference work names it. */
export function SourceLink({ source }: { source: SourceLinkFragment }) {
  return (
    <Link to={paths.source(source.slug)} title={source.title}>
      {source.publisher.name}
      {source.published && `, ${formatDate(source.published)}`}
    </Link>
  );
}
