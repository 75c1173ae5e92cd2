import { paths } from '../../address/paths.ts';
import type { SuggestedSearchFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Section } from '../../ui/page/Section.tsx';

/** Suggestions where a search has no results. */
export function SuggestedSearches({ searches }: { searches: readonly SuggestedSearchFragment[] }) {
  const { search } = useMessages();
  return (
    <Section title={search.near}>
      <p className="quiet">{search.nearMeans}</p>
      <ul>
        {searches.map((one) => (
          <li key={one.query}>
            <Link to={paths.search(one.query)}>
              <SuggestedSearchLine near={one} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A suggested search, the number of its results, and the words that it leaves out. */
export function SuggestedSearchLine({ near }: { near: SuggestedSearchFragment }) {
  const { search } = useMessages();
  return (
    <>
      <bdi>{near.query}</bdi>{' '}
      <span className="quiet">
        {search.results(near.totalCount)}
        {near.leftOut.length > 0 && `; ${search.without(near.leftOut)}`}
      </span>
    </>
  );
}
