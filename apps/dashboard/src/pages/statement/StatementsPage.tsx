import { data, redirect, useLocation } from 'react-router';
import { paths } from '../../address/paths.ts';
import {
  type Condition,
  conditions,
  countConditions,
  readSearch,
  type Search,
  without,
} from '../../address/search-parts.ts';
import { filterOf, statementParameters, viewOf } from '../../address/statement-search.ts';
import type { Ask } from '../../client/queries.ts';
import { Pager } from '../../components/list/Pager.tsx';
import { SuggestedSearches } from '../../components/search/SuggestedSearches.tsx';
import { suggestSearches } from '../../components/search/suggest-searches.ts';
import { QuoteList } from '../../components/statement/QuoteList.tsx';
import { SearchConditions } from '../../components/statement-search/SearchConditions.tsx';
import { StatementFiles } from '../../components/statement-search/StatementFiles.tsx';
import { StatementFilters } from '../../components/statement-search/StatementFilters.tsx';
import { StatementHistogram } from '../../components/statement-search/StatementHistogram.tsx';
import {
  nodeIdsIn,
  optionsOf,
  referencesIn,
} from '../../components/statement-search/statement-options.ts';
import type { StatementsPageQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { type Address, definePage } from '../../page/define-page.ts';
import { Head } from '../../ui/page/Head.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import type { Range } from '../../ui/text/HighlightedText.tsx';

export const statementsPage = definePage({
  query: 'StatementsPage',
  parameters: statementParameters,
  references: ({ chosen }, { search }) => referencesIn(readSearch(search), chosen),
  variables: ask,
  subject: (data) => data,
  async rest(ask, { statements }, { words }, { search }) {
    if (statements.totalCount > 0) return undefined;
    const [near = [], countsWithout] = await Promise.all([
      suggestSearches(ask, words, statements),
      countWithout(ask, readSearch(search)),
    ]);
    return { near, countsWithout };
  },
});

export function StatementsPage() {
  const messages = useMessages();
  const words = messages.statements;
  const { subject, rest } = statementsPage.useSubject();
  const { statements } = subject;
  const search = readSearch(new URLSearchParams(useLocation().search));
  const options = optionsOf(messages, statements.facets, { search, nodes: subject.chosen });
  const count = statements.totalCount;
  const isNarrowed = countConditions(search) > 0;
  const isOldestFirst = search.order === 'oldest';
  return (
    <>
      <Head
        title={words.kicker}
        description={words.description}
        path={paths.statements(search)}
        canonicalPath={paths.statements()}
      />
      <PageHead kicker={words.kicker} title={words.title}>
        <StatementFilters
          key={paths.statements(search)}
          search={search}
          options={options}
          facets={statements.facets}
        />
      </PageHead>
      <Section
        title={words.section}
        aside={<span role="status">{isNarrowed ? words.found(count) : words.onRecord(count)}</span>}
      >
        {count === 0 && isNarrowed && <Empty>{words.noneMeet}</Empty>}
        {count === 0 && !isNarrowed && <Empty>{words.noneYet}</Empty>}
        {isNarrowed && (
          <SearchConditions
            search={search}
            options={options}
            {...(rest && { countWithout: rest.countsWithout })}
          />
        )}
        <StatementHistogram buckets={statements.histogram} search={search} />
        <QuoteList
          statements={statements.nodes}
          {...(search.words && { highlights: highlightsIn(subject) })}
        />
        {count > 0 && <StatementFiles search={search} />}
        <Pager
          page={statements.pageInfo}
          of={words.pages}
          previous={isOldestFirst ? words.earlier : words.later}
          next={isOldestFirst ? words.later : words.earlier}
        />
      </Section>
      {rest && rest.near.length > 0 && <SuggestedSearches searches={rest.near} />}
    </>
  );
}

function ask({ language, search: address }: Address) {
  const search = readSearch(address);
  const filter = filterOf(search);
  const view = viewOf(search);
  if (filter === null || view === null) throw data(null, { status: 400 });
  // Empty parameters, which a form without scripts sends, are removed from the URL.
  if ([...address.values()].includes('')) throw redirect(paths.statements(search));
  const before = address.get('before');
  return {
    language,
    filter,
    orderBy: view.orderBy,
    ...(before === null
      ? { first: view.size, after: address.get('after') }
      : { last: view.size, before }),
    chosen: nodeIdsIn(search),
    words: search.words ?? '',
    searching: search.words !== undefined,
  };
}

/** The ranges of the words of each statement that match the search. */
function highlightsIn({ statements }: StatementsPageQuery): ReadonlyMap<string, readonly Range[]> {
  return new Map(statements.nodes.map(({ id, wording }) => [id, wording.highlights ?? []]));
}

/** How many statements there are without each of the conditions. */
async function countWithout(ask: Ask, search: Search): Promise<Partial<Record<Condition, number>>> {
  const given = conditions.filter((condition) => search[condition] !== undefined);
  const counts = given.map(async (condition) => {
    const filter = filterOf(without(search, condition));
    const { statements } = await ask('StatementCount', { filter });
    return [condition, statements.totalCount] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
