import { data, redirect, useLocation } from 'react-router';
import { paths } from '../../address/paths.ts';
import {
  type Condition,
  conditions,
  countConditions,
  filterOf,
  readSearch,
  statementParameters,
  viewOf,
  without,
} from '../../address/statement-search.ts';
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
  rest: (ask, { statements }, { words }) => suggestSearches(ask, words, statements),
});

export function StatementsPage() {
  const messages = useMessages();
  const words = messages.statements;
  const { subject, rest: near = [] } = statementsPage.useSubject();
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
            {...(count === 0 && { countWithout: countsOf(subject) })}
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
      {near.length > 0 && <SuggestedSearches searches={near} />}
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
    narrowed: countConditions(search) > 0,
    words: search.words ?? '',
    searching: search.words !== undefined,
    withoutWords: filterOf(without(search, 'words')),
    withoutAccord: filterOf(without(search, 'accord')),
    withoutCountry: filterOf(without(search, 'country')),
    withoutLeader: filterOf(without(search, 'leader')),
    withoutBody: filterOf(without(search, 'body')),
    withoutSpeakerCountry: filterOf(without(search, 'speakerCountry')),
    withoutSource: filterOf(without(search, 'source')),
    withoutChannel: filterOf(without(search, 'channel')),
    withoutForm: filterOf(without(search, 'form')),
    withoutVerbatim: filterOf(without(search, 'verbatim')),
    withoutLanguage: filterOf(without(search, 'language')),
    withoutFrom: filterOf(without(search, 'from')),
    withoutTo: filterOf(without(search, 'to')),
  };
}

/** The ranges of the words of each statement that match the search. */
function highlightsIn({ statements }: StatementsPageQuery): ReadonlyMap<string, readonly Range[]> {
  return new Map(statements.nodes.map(({ id, wording }) => [id, wording.highlights ?? []]));
}

/** The number of statements without each filter. */
function countsOf(answer: StatementsPageQuery): Partial<Record<Condition, number>> {
  return Object.fromEntries(
    conditions.flatMap((condition) => {
      const count = answer[condition]?.totalCount;
      return count === undefined ? [] : [[condition, count]];
    }),
  );
}
