import { Link } from 'react-router';
import { entriesAsked, entriesParameters } from '../../address/entries-search.ts';
import { paths } from '../../address/paths.ts';
import { EntryList } from '../../components/list/EntryList.tsx';
import { OfficeInWords } from '../../components/office/OfficeList.tsx';
import { nearSearches } from '../../components/search/ask-near-searches.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { Line } from '../../ui/text/Lines.tsx';

export const leadersPage = definePage({
  query: 'LeadersPage',
  parameters: entriesParameters({}),
  variables: entriesAsked(paths.leaders(), {}),
  subject: (data) => data.leaders,
  rest: (ask, { leaders }, { filter }) => nearSearches(ask, filter?.name, leaders),
});

export function LeadersPage() {
  const { counts, entries, search } = useMessages();
  const { subject, rest: near } = leadersPage.useSubject();
  const { nodes, totalCount, pageInfo } = subject;
  return (
    <EntryList
      title={search.kinds.leaders}
      sentence={entries.leaders}
      path={paths.leaders()}
      page={pageInfo}
      total={totalCount}
      near={near}
      count={counts.leaders(totalCount)}
    >
      {nodes.map(({ id, slug, name, country, offices }) => (
        <Line
          key={id}
          name={
            <Link to={paths.leader(slug)}>
              <bdi>{name}</bdi>
            </Link>
          }
          what={[
            ...(country ? [country.name] : []),
            ...offices.map((office) => <OfficeInWords key={office.id} office={office} />),
          ]}
        />
      ))}
    </EntryList>
  );
}
