import { CountryKind } from '@signatory/schema';
import { entriesAsked, entriesParameters } from '../../address/entries-search.ts';
import { paths } from '../../address/paths.ts';
import { CountryName } from '../../components/country/CountryName.tsx';
import { EntryList } from '../../components/list/EntryList.tsx';
import { nearSearches } from '../../components/search/ask-near-searches.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { Line } from '../../ui/text/Lines.tsx';

export const countriesPage = definePage({
  query: 'CountriesPage',
  parameters: entriesParameters(CountryKind),
  variables: entriesAsked(paths.countries(), CountryKind),
  subject: (data) => data.countries,
  rest: (ask, { countries }, { filter }) => nearSearches(ask, filter?.name, countries),
});

export function CountriesPage() {
  const { about, counts, entries, search, terms } = useMessages();
  const { subject, rest: near } = countriesPage.useSubject();
  const { nodes, totalCount, pageInfo } = subject;
  return (
    <EntryList
      title={search.kinds.countries}
      sentence={entries.countries}
      note={about.namesNote}
      path={paths.countries()}
      kinds={terms.countryKinds}
      page={pageInfo}
      total={totalCount}
      near={near}
      count={counts.countries(totalCount)}
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
    </EntryList>
  );
}
