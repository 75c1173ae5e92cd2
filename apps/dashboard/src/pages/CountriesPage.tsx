import { CountryKind } from '@signatory/schema';
import { CountryName } from '../components/CountryName.tsx';
import { EntryList } from '../components/EntryList.tsx';
import { entriesAsked, entriesParameters } from '../entries-search.ts';
import { useMessages } from '../messages/messages.ts';
import { nearSearches } from '../near-searches.ts';
import { definePage } from '../page.ts';
import { paths } from '../paths.ts';
import { Line } from '../ui/Lines.tsx';

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
