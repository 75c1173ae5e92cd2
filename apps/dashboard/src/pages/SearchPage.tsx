import { data, redirect } from 'react-router';
import { paths } from '../address/paths.ts';
import { noDetails, type Refusal } from '../client/failure.ts';
import { NextPage } from '../components/list/NextPage.tsx';
import { SearchForm } from '../components/search/SearchForm.tsx';
import { SearchHitLine } from '../components/search/SearchHitLine.tsx';
import { SuggestedSearches } from '../components/search/SuggestedSearches.tsx';
import {
  type Group,
  groupsOf,
  isSearchKind,
  onlyOf,
  pathOf,
  searchKinds,
  searchVariables,
  suggestionsIn,
} from '../components/search/search-groups.ts';
import { useMessages } from '../messages/messages.ts';
import { type Address, definePage } from '../page/define-page.ts';
import { Head } from '../ui/page/Head.tsx';
import { Link } from '../ui/page/Link.tsx';
import { PageHead } from '../ui/page/PageHead.tsx';
import { Section } from '../ui/page/Section.tsx';
import { Empty } from '../ui/text/Empty.tsx';
import css from './SearchPage.module.css';

export const searchPage = definePage({
  query: 'SearchPage',
  parameters: { words: 'words', only: searchKinds, after: 'cursor' },
  variables: ask,
  subject: (data) => data,
});

/** The number of results of each kind on the page of all kinds, and on the page of one kind. */
const SOME = 8;
const MANY = 50;

export function SearchPage() {
  const { search } = useMessages();
  const { subject, variables } = searchPage.useSubject();
  const { query } = variables;
  const groups = groupsOf(subject);
  const near = suggestionsIn(subject);
  const count = groups.reduce((sum, { results }) => sum + results.totalCount, 0);
  return (
    <>
      <Head
        title={search.title}
        description={search.description}
        path={paths.search(query)}
        canonicalPath={paths.search()}
      />
      <PageHead kicker={search.kicker} title={search.title}>
        <SearchForm key={query} words={query} />
      </PageHead>
      {query !== '' && (
        <p role="status" className="quiet">
          {count === 0 ? search.none : search.results(count)}
        </p>
      )}
      {near.length > 0 && <SuggestedSearches searches={near} />}
      {query !== '' && count === 0 && near.length === 0 && <Empty>{search.noneAdvice}</Empty>}
      {groups.map((group) => (
        <Section
          key={group.kind}
          title={search.kinds[group.kind]}
          aside={search.results(group.results.totalCount)}
        >
          <ResultList group={group} query={query} />
        </Section>
      ))}
    </>
  );
}

function ResultList({ group: { kind, results }, query }: { group: Group; query: string }) {
  const { search } = useMessages();
  const { variables } = searchPage.useSubject();
  return (
    <>
      <ol className={css.list}>
        {results.edges.map((edge) => (
          <li key={pathOf(edge.node)}>
            <Link to={pathOf(edge.node)}>
              <SearchHitLine hit={edge} />
            </Link>
          </li>
        ))}
      </ol>
      {onlyOf(variables) === kind ? (
        <NextPage page={results.pageInfo}>{search.more}</NextPage>
      ) : (
        results.pageInfo.hasNextPage && (
          <p className={css.all}>
            <Link
              to={
                kind === 'statements'
                  ? paths.statements({ words: query })
                  : paths.search(query, kind)
              }
            >
              {search.all(results.totalCount)}
            </Link>
          </p>
        )
      )}
    </>
  );
}

function ask({ language, search }: Address) {
  const query = search.get('words')?.trim() ?? '';
  const kind = search.get('only');
  const only = isSearchKind(kind) ? kind : null;
  if (search.get('words') === '') throw redirect(paths.search());
  // The page of all kinds has no next page.
  const after = search.get('after');
  if (after && only === null) {
    const refused: Refusal = { parameter: 'after', value: after, near: [], why: 'cursor' };
    throw data({ ...noDetails, refused: [refused] }, { status: 400 });
  }
  return searchVariables({
    language,
    query,
    first: only === null ? SOME : MANY,
    only,
    after,
  });
}
