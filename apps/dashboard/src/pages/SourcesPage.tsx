import { SourceKind } from '@signatory/schema';
import { EntryList } from '../components/EntryList.tsx';
import { SourceLink } from '../components/SourceLink.tsx';
import { entriesAsked, entriesParameters } from '../entries-search.ts';
import { useMessages } from '../messages/messages.ts';
import { nearSearches } from '../near-searches.ts';
import { definePage } from '../page.ts';
import { paths } from '../paths.ts';
import { Line } from '../ui/Lines.tsx';

export const sourcesPage = definePage({
  query: 'SourcesPage',
  parameters: entriesParameters(SourceKind),
  variables: entriesAsked(paths.sources(), SourceKind),
  subject: (data) => data.sources,
  rest: (ask, { sources }, { filter }) => nearSearches(ask, filter?.name, sources),
});

export function SourcesPage() {
  const { counts, entries, places, terms } = useMessages();
  const { subject, rest: near } = sourcesPage.useSubject();
  const { nodes, totalCount, pageInfo } = subject;
  return (
    <EntryList
      title={places.sources}
      sentence={entries.sources}
      path={paths.sources()}
      byName={entries.titleOrPublisher}
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
    </EntryList>
  );
}
