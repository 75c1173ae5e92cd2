import { BodyKind } from '@signatory/schema';
import { listParameters, listVariables } from '../../address/list-search.ts';
import { paths } from '../../address/paths.ts';
import { RecordList } from '../../components/list/RecordList.tsx';
import { suggestSearches } from '../../components/search/suggest-searches.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Line } from '../../ui/text/Lines.tsx';

export const bodiesPage = definePage({
  query: 'BodiesPage',
  parameters: listParameters(BodyKind),
  variables: listVariables(paths.bodies(), BodyKind),
  subject: (data) => data.bodies,
  rest: (ask, { bodies }, { filter }) => suggestSearches(ask, filter?.name, bodies),
});

export function BodiesPage() {
  const { counts, recordLists, search, terms } = useMessages();
  const { subject, rest: near } = bodiesPage.useSubject();
  const { nodes, totalCount, pageInfo } = subject;
  return (
    <RecordList
      title={search.kinds.bodies}
      sentence={recordLists.bodies}
      path={paths.bodies()}
      kinds={terms.bodyKinds}
      page={pageInfo}
      total={totalCount}
      near={near}
      count={counts.bodies(totalCount)}
    >
      {nodes.map(({ id, slug, name, kind, country }) => (
        <Line
          key={id}
          name={
            <Link to={paths.body(slug)}>
              <bdi>{name}</bdi>
            </Link>
          }
          what={[country ? `${terms.bodyKinds[kind]} · ${country.name}` : terms.bodyKinds[kind]]}
        />
      ))}
    </RecordList>
  );
}
