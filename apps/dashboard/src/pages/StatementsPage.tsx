import { data, redirect, useLocation } from 'react-router';
import { Pager } from '../components/Pager.tsx';
import { QuoteList } from '../components/QuoteList.tsx';
import { SearchConditions } from '../components/SearchConditions.tsx';
import { StatementFilters } from '../components/StatementFilters.tsx';
import { optionsOf } from '../components/statement-options.ts';
import type { StatementsPageQuery } from '../documents.generated.ts';
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
  query: 'StatementsPage',
  variables: ask,
  subject: (data) => data,
});

export function StatementsPage() {
  const messages = useMessages();
  const words = messages.statements;
  const { subject } = statementsPage.useSubject();
  const { statements } = subject;
  const search = readSearch(new URLSearchParams(useLocation().search));
  const options = optionsOf(messages, subject.options.nodes);
  const count = statements.totalCount;
  const isNarrowed = Object.keys(search).length > 0;
  return (
    <>
      <Head title={words.kicker} description={words.description} path={paths.statements(search)} />
      <PageHead kicker={words.kicker} title={words.title}>
        <StatementFilters key={paths.statements(search)} search={search} options={options} />
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
        <QuoteList statements={statements.nodes} />
        <Pager
          page={statements.pageInfo}
          of={words.pages}
          previous={words.later}
          next={words.earlier}
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
