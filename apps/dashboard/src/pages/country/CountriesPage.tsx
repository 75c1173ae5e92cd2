import { CountryKind } from '@signatory/schema';
import { listParameters, listVariables } from '../../address/list-search.ts';
import { paths } from '../../address/paths.ts';
import { CountryName } from '../../components/country/CountryName.tsx';
import { RecordList } from '../../components/list/RecordList.tsx';
import { suggestSearches } from '../../components/search/suggest-searches.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { Line } from '../../ui/text/Lines.tsx';

export const countriesPage = definePage({
  query: 'CountriesPage',
  parameters: listParameters(CountryKind),
  variables: listVariables(paths.countries(), CountryKind),
  subject: (data) => data.countries,
  rest: (ask, { countries }, { filter }) => suggestSearches(ask, filter?.name, countries),
});

export function CountriesPage() {
  const { about, counts, recordLists, search, terms } = useMessages();
  const { subject: countries, rest: near } = countriesPage.useSubject();
  const { nodes, totalCount, pageInfo } = countries;
  return (
    <RecordList
      title={search.kinds.countries}
      sentence={recordLists.countries}
      note={about.namesNote}
      path={paths.countries()}
      kinds={terms.countryKinds}
      page={pageInfo}
      total={totalCount}
      near={near}
      count={counts.entries(totalCount)}
    >
      {nodes.map((country) => (
        <Line
          key={country.id}
          name={<CountryName country={country} />}
          what={[
            `${terms.countryKinds[country.kind]} · ${counts.accords(country.participations.totalCount)}`,
          ]}
        />
      ))}
    </RecordList>
  );
}
