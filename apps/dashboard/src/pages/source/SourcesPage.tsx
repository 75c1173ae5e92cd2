import { SourceKind } from '@signatory/schema';
import { listParameters, listVariables } from '../../address/list-search.ts';
import { paths } from '../../address/paths.ts';
import { RecordList } from '../../components/list/RecordList.tsx';
import { suggestSearches } from '../../components/search/suggest-searches.ts';
import { SourceLink } from '../../components/source/SourceLink.tsx';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { Line } from '../../ui/text/Lines.tsx';

export const sourcesPage = definePage({
  query: 'SourcesPage',
  parameters: listParameters(SourceKind),
  variables: listVariables(paths.sources(), SourceKind),
  subject: (data) => data.sources,
  rest: (ask, { sources }, { filter }) => suggestSearches(ask, filter?.name, sources),
});

export function SourcesPage() {
  const { counts, recordLists, places, terms } = useMessages();
  const { subject, rest: near } = sourcesPage.useSubject();
  const { nodes, totalCount, pageInfo } = subject;
  return (
    <RecordList
      title={places.sources}
      sentence={recordLists.sources}
      path={paths.sources()}
      byName={recordLists.titleOrPublisher}
      kinds={terms.sourceKinds}
      page={pageInfo}
      total={totalCount}
      near={near}
      count={counts.sources(totalCount)}
    >
      {nodes.map((source) => (
        <Line
          key={source.id}
          name={<SourceLink source={source} />}
          what={[
            <bdi key="title" lang={source.language}>
              {source.title}
            </bdi>,
            terms.sourceKinds[source.kind],
          ]}
        />
      ))}
    </RecordList>
  );
}
