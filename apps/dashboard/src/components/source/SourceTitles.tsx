import { paths } from '../../address/paths.ts';
import type { SourceTitleFragment } from '../../documents.generated.ts';
import { Link } from '../../ui/page/Link.tsx';
import { DateText } from '../../ui/text/DateText.tsx';

/** Sources by title, for the page of their publisher. */
export function SourceTitles({ sources }: { sources: readonly SourceTitleFragment[] }) {
  return (
    <ul>
      {sources.map(({ id, slug, title, language, published }) => (
        <li key={id}>
          <Link to={paths.source(slug)}>
            <bdi lang={language}>{title}</bdi>
          </Link>{' '}
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
