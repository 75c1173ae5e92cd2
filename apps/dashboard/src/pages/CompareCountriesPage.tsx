import { paths } from '../address/paths.ts';
import { CompareCountriesForm } from '../components/compare/CompareCountriesForm.tsx';
import { ComparedAccordTable } from '../components/compare/ComparedAccordTable.tsx';
import {
  comparedAccords,
  distinctCountries,
  type Group,
} from '../components/compare/compared-accords.ts';
import { isGoneOn } from '../components/compare/takes-part.ts';
import { AsOf } from '../components/day/AsOf.tsx';
import { CoverageNote } from '../components/day/CoverageNote.tsx';
import { useDays } from '../dates/day.ts';
import type {
  ComparedPlaceFragment,
  CountryChoicesFragment,
  CountryNameFragment,
} from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { definePage } from '../page/define-page.ts';
import { Head } from '../ui/page/Head.tsx';
import { Link } from '../ui/page/Link.tsx';
import { PageHead } from '../ui/page/PageHead.tsx';
import { Empty } from '../ui/text/Empty.tsx';
import { Lead } from '../ui/text/Lead.tsx';

/** The pages of lists that follow the first. */
interface Rest {
  readonly choices: CountryChoicesFragment['nodes'];
  /** Further places, by the code of the country. */
  readonly places: Readonly<Record<string, readonly ComparedPlaceFragment[]>>;
}

export const compareCountriesPage = definePage({
  query: 'CompareCountriesPage',
  parameters: { a: 'text', b: 'text', c: 'text', asOf: 'date' },
  references: (countries, { search }) =>
    (['a', 'b', 'c'] as const).flatMap((parameter) => {
      const value = search.get(parameter);
      const key = countries[parameter]?.code ?? null;
      return value ? [{ parameter, condition: 'country', value, key }] : [];
    }),
  variables: ({ language, day, search }) => ({
    language,
    a: search.get('a') ?? '',
    b: search.get('b') ?? '',
    c: search.get('c') ?? '',
    day,
  }),
  subject: (answer) => answer,
  async rest(ask, { choices, a, b, c }, { language, day }): Promise<Rest> {
    const further: CountryChoicesFragment['nodes'][number][] = [];
    for (let { pageInfo } = choices; pageInfo.hasNextPage; ) {
      const { countries } = await ask('CountryChoices', { language, after: pageInfo.endCursor });
      further.push(...countries.nodes);
      pageInfo = countries.pageInfo;
    }
    const places: Record<string, ComparedPlaceFragment[]> = {};
    for (const { code, participations } of distinctCountries([a, b, c])) {
      const own: ComparedPlaceFragment[] = [];
      for (let { pageInfo } = participations; pageInfo.hasNextPage; ) {
        const after = pageInfo.endCursor;
        const { country } = await ask('ComparedPlaces', { language, code, day, after });
        if (country === null) break;
        own.push(...country.participations.nodes);
        pageInfo = country.participations.pageInfo;
      }
      places[code] = own;
    }
    return { choices: further, places };
  },
});

/** Which accords countries share, and all accords of one, by the columns of the depositaries. */
export function CompareCountriesPage() {
  const { compareCountries: words, counts, country: ofCountry, frame, lists } = useMessages();
  const { subject, variables, rest } = compareCountriesPage.useSubject();
  const { asOf, day, today } = useDays();
  const { a, b, c, choices } = subject;
  const countries = distinctCountries([a, b, c]);
  const groups = comparedAccords(
    countries.map((country) => ({
      country,
      isGone: isGoneOn(country, day, today),
      places: [...country.participations.nodes, ...(rest?.places[country.code] ?? [])],
    })),
  );
  const names = countries.map(({ name }) => name).join(lists.comma);
  const title = countries.length > 0 ? names : words.title;
  const shares = groups.some(([group]) => group === 'all');
  return (
    <>
      <Head
        title={countries.length > 0 ? `${words.title}: ${names}` : words.title}
        description={words.lead}
        path={paths.compareCountries({
          ...(asOf && { asOf }),
          ...Object.fromEntries(
            countries.map(({ code }, index) => [['a', 'b', 'c'][index] ?? 'a', code]),
          ),
        })}
      />
      <PageHead
        kicker={
          countries.length > 0 ? words.title : <Link to={paths.compare()}>{frame.compare}</Link>
        }
        title={title}
      >
        <Lead>{`${words.lead} ${words.takesPart}`}</Lead>
        <CoverageNote day={day} />
        <AsOf />
      </PageHead>
      <CompareCountriesForm
        chosen={variables}
        asOf={asOf}
        choices={[...choices.nodes, ...(rest?.choices ?? [])]}
      />
      {countries.length > 1 && !shares && <Empty>{words.nothingShared}</Empty>}
      {groups.map(([group, rows]) => (
        <ComparedAccordTable
          key={typeof group === 'string' ? group : group.only.code}
          caption={`${labelOf(words, group, countries)}: ${counts.accords(rows.length)}`}
          countries={countries}
          rows={rows}
        />
      ))}
      {countries.length === 1 && groups.length === 0 && <Empty>{ofCountry.noAccords}</Empty>}
    </>
  );
}

type Words = ReturnType<typeof useMessages>['compareCountries'];

/** Of two countries it says both or neither, and of which of them alone. */
function labelOf(words: Words, group: Group, countries: readonly CountryNameFragment[]): string {
  if (typeof group === 'object') {
    const other = countries.find((country) => country !== group.only);
    return words.onlyJoined(group.only.name, other?.name ?? '');
  }
  if (countries.length === 2 && group === 'all') return words.groups.both;
  if (countries.length === 2 && group === 'none') return words.groups.neither;
  return words.groups[group];
}
