import { data, redirect, useLocation } from 'react-router';
import { Pager } from '../components/Pager.tsx';
import { QuoteList } from '../components/QuoteList.tsx';
import { SearchConditions } from '../components/SearchConditions.tsx';
import { StatementFilters } from '../components/StatementFilters.tsx';
import { optionsOf } from '../components/statement-options.ts';
import { counted } from '../counted.ts';
import { StatementsPageDocument, type StatementsPageQuery } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { type Address, definePage } from '../page.ts';
import { paths } from '../paths.ts';
import { type Condition, conditions, filterOf, readSearch, without } from '../statement-search.ts';
import { Empty } from '../ui/Empty.tsx';
import { Head } from '../ui/Head.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { Section } from '../ui/Section.tsx';

const PAGE = 20;

export const statementsPage = definePage({
  query: StatementsPageDocument,
  variables: ask,
  subject: (data) => data,
});

const TITLE = 'What was said';

export function StatementsPage() {
  const messages = useMessages();
  const { subject } = statementsPage.useSubject();
  const { statements } = subject;
  const search = readSearch(new URLSearchParams(useLocation().search));
  const options = optionsOf(messages, subject.options.nodes);
  const count = statements.totalCount;
  const isNarrowed = Object.keys(search).length > 0;
  return (
    <>
      <Head
        title="Quotes"
        description="Statements about diplomatic accords, with their words, who said them, in which office, on which day and how, and where they stand."
        path={paths.statements(search)}
      />
      <PageHead kicker="Quotes" title={TITLE}>
        <StatementFilters key={paths.statements(search)} search={search} options={options} />
      </PageHead>
      <Section
        title="Statements"
        aside={
          <span role="status">
            {counted(count, 'statement', 'statements')}
            {isNarrowed ? ' found' : ' on record'}
            {count > 1 && ', the latest first'}
          </span>
        }
      >
        {count === 0 && isNarrowed && (
          <Empty>No statement on record meets all of these. To find some, loosen one:</Empty>
        )}
        {count === 0 && !isNarrowed && <Empty>No words are on record yet.</Empty>}
        {isNarrowed && (
          <SearchConditions
            search={search}
            options={options}
            {...(count === 0 && { countWithout: countsOf(subject) })}
          />
        )}
        <QuoteList statements={statements.nodes} />
        <Pager
          page={statements.pageInfo}
          of="statements"
          previous="Later statements"
          next="Earlier statements"
        />
      </Section>
    </>
  );
}

function ask({ language, search: address }: Address) {
  const search = readSearch(address);
  const filter = filterOf(search);
  if (filter === null) throw data(null, { status: 400 });
  // A form without scripts sends its empty fields too: the address that is handed on has none.
  if ([...address.values()].includes('')) throw redirect(paths.statements(search));
  const before = address.get('before');
  return {
    language,
    filter,
    ...(before === null ? { first: PAGE, after: address.get('after') } : { last: PAGE, before }),
    narrowed: Object.keys(search).length > 0,
    withoutWords: filterOf(without(search, 'words')),
    withoutAccord: filterOf(without(search, 'accord')),
    withoutCountry: filterOf(without(search, 'country')),
    withoutLeader: filterOf(without(search, 'leader')),
    withoutChannel: filterOf(without(search, 'channel')),
    withoutForm: filterOf(without(search, 'form')),
    withoutVerbatim: filterOf(without(search, 'verbatim')),
    withoutFrom: filterOf(without(search, 'from')),
    withoutTo: filterOf(without(search, 'to')),
  };
}

/** How many statements there are without each condition. */
function countsOf(answer: StatementsPageQuery): Partial<Record<Condition, number>> {
  return Object.fromEntries(
    conditions.flatMap((condition) => {
      const count = answer[condition]?.totalCount;
      return count === undefined ? [] : [[condition, count]];
    }),
  );
}
