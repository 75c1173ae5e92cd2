import { listParameters, listVariables } from '../../address/list-search.ts';
import { paths } from '../../address/paths.ts';
import { RecordList } from '../../components/list/RecordList.tsx';
import { OfficeText } from '../../components/office/OfficeList.tsx';
import { suggestSearches } from '../../components/search/suggest-searches.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Line } from '../../ui/text/Lines.tsx';

export const leadersPage = definePage({
  query: 'LeadersPage',
  parameters: listParameters({}),
  variables: listVariables(paths.leaders(), {}),
  subject: (data) => data.leaders,
  rest: (ask, { leaders }, { filter }) => suggestSearches(ask, filter?.name, leaders),
});

export function LeadersPage() {
  const { counts, recordLists, search } = useMessages();
  const { subject, rest: near } = leadersPage.useSubject();
  const { nodes, totalCount, pageInfo } = subject;
  return (
    <RecordList
      title={search.kinds.leaders}
      sentence={recordLists.leaders}
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
            ...offices.map((office) => <OfficeText key={office.id} office={office} />),
          ]}
        />
      ))}
    </RecordList>
  );
}
