import { Link } from 'react-router';
import type { SourceLinkFragment } from '../documents.generated.ts';
import { paths } from '../paths.ts';
import { DateText } from '../ui/DateText.tsx';

/** Sources by title, for where the publisher is the page. */
export function SourceTitles({ sources }: { sources: readonly SourceLinkFragment[] }) {
  return (
    <ul>
      {sources.map(({ id, slug, title, published }) => (
        <li key={id}>
          <Link to={paths.source(slug)}>{title}</Link>{' '}
          {published && (
            <span className="quiet">
              <DateText date={published} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
