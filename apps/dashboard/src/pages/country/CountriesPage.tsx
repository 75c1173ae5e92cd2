import { CountryKind, isState } from '@signatory/schema';
import { useLocation } from 'react-router';
import { listParameters, listVariables, readListSearch } from '../../address/list-search.ts';
import { paths } from '../../address/paths.ts';
import { CountryName } from '../../components/country/CountryName.tsx';
import { countryCount } from '../../components/country/country-count.ts';
import { RecordList } from '../../components/list/RecordList.tsx';
import { suggestSearches } from '../../components/search/suggest-searches.ts';
import type { CountriesPageQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { Line } from '../../ui/text/Lines.tsx';

export const countriesPage = definePage({
  query: 'CountriesPage',
  parameters: listParameters(CountryKind),
  variables: (address) => {
    const variables = listVariables(paths.countries(), CountryKind)(address);
    const ofKind = (kind: CountryKind) => ({ ...variables.filter, kind });
    return {
      ...variables,
      organisations: ofKind(CountryKind.ORGANISATION),
      movements: ofKind(CountryKind.MOVEMENT),
    };
  },
  subject: (data) => data,
  rest: (ask, { countries }, { filter }) => suggestSearches(ask, filter?.name, countries),
});

/** How many of a list are no states: all or none where it is of one kind. */
function othersIn(
  { countries, organisations, movements }: CountriesPageQuery,
  isOfKind: boolean,
): number {
  if (!isOfKind) return organisations.totalCount + movements.totalCount;
  return countries.nodes.some(({ kind }) => !isState(kind)) ? countries.totalCount : 0;
}

export function CountriesPage() {
  const messages = useMessages();
  const { about, counts, recordLists, search, terms } = messages;
  const { subject, rest: near } = countriesPage.useSubject();
  const { nodes, totalCount, pageInfo } = subject.countries;
  const { kind } = readListSearch(new URLSearchParams(useLocation().search));
  const others = othersIn(subject, kind !== undefined);
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
      count={countryCount(messages, totalCount - others, others)}
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
