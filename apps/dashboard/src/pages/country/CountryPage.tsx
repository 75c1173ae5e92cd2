import { feedOf } from '../../address/data-files.ts';
import { paths } from '../../address/paths.ts';
import { CitationList } from '../../components/citation/CitationList.tsx';
import { AsOf } from '../../components/day/AsOf.tsx';
import { CoverageNote } from '../../components/day/CoverageNote.tsx';
import { NumberMeanings } from '../../components/day/NumberMeanings.tsx';
import { EmbedCode } from '../../components/embed/EmbedCode.tsx';
import { Feed } from '../../components/embed/Feed.tsx';
import { NextPage } from '../../components/list/NextPage.tsx';
import { NameList } from '../../components/name/NameList.tsx';
import { ParticipationTable } from '../../components/participation/ParticipationTable.tsx';
import { askPicture } from '../../components/picture/ask-picture.ts';
import { PictureSection } from '../../components/picture/PictureSection.tsx';
import { StatementList } from '../../components/statement/StatementList.tsx';
import type { PartialDate } from '../../dates/dates.ts';
import { useDays } from '../../dates/day.ts';
import { useMessages } from '../../messages/messages.ts';
import { definePage } from '../../page/define-page.ts';
import { useHasEditions } from '../../page/layout-data.ts';
import { countryType, otherNames, sameAs } from '../../text/json-ld.ts';
import { Head } from '../../ui/page/Head.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { PageHead } from '../../ui/page/PageHead.tsx';
import { Section } from '../../ui/page/Section.tsx';
import { Flag } from '../../ui/symbol/Flag.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { Facts } from '../../ui/text/Facts.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { Wikidata } from '../../ui/text/Wikidata.tsx';
import { CountryVoices } from './CountryVoices.tsx';

export const countryPage = definePage({
  query: 'CountryPage',
  parameters: { asOf: 'date', after: 'cursor', rows: 'cursor' },
  references: ({ country }, { params: { code = '' } }) => [
    { parameter: null, condition: 'country', value: code, key: country?.code ?? null },
  ],
  concerns: ({ params: { code } }) => ({ ...(code && { country: code }) }),
  variables: ({ language, params, asOf, day, after, rows }) => ({
    language,
    code: params.code ?? '',
    day,
    after,
    rows,
    said: asOf === null ? null : { to: asOf },
  }),
  subject: (data) => data.country,
  rest: async (ask, { country }, _variables, address) =>
    country &&
    askPicture(ask, { country: country.code }, { ...address, range: { from: null, to: null } }),
});

export function CountryPage() {
  const messages = useMessages();
  const { compareCountries, country: words, embed, places, record, search, terms } = messages;
  const { subject: country, rest: picture } = countryPage.useSubject();
  const { asOf, day } = useDays();
  const hasEditions = useHasEditions();
  const { participations, statements } = country;
  const { from, until } = country;
  const isUndated = country.kind === 'FORMER' && until === null;
  const existence = ((from ?? until) !== null || isUndated) && (
    <>
      <Existence from={from} until={until} /> {isUndated && words.existenceUnknown}
    </>
  );
  return (
    <>
      <Head
        title={country.name}
        description={words.description(country.name)}
        path={paths.country(country.code, asOf)}
        feed={feedOf.country(country.code)}
        isEmbedded
        jsonLd={{
          '@type': countryType(country.kind),
          name: country.name,
          alternateName: otherNames(country.names, country.name),
          identifier: country.code,
          sameAs: sameAs(country.wikidata),
        }}
      />
      <PageHead
        kicker={
          <>
            <Link to={paths.countries()}>{search.kinds.countries}</Link>{' '}
            <span aria-hidden="true">·</span> <Flag alpha2={country.alpha2} />
            {terms.countryKinds[country.kind]}
          </>
        }
        title={country.name}
      >
        <CoverageNote day={day} />
        <AsOf />
      </PageHead>
      <Section title={words.accords} wide>
        {participations.totalCount === 0 ? (
          <Empty>{words.noAccords}</Empty>
        ) : (
          <>
            <ParticipationTable
              country={country}
              total={participations.totalCount}
              rows={participations.nodes}
            />
            <NextPage page={participations.pageInfo} keptIn="rows">
              {words.moreAccords}
            </NextPage>
            <p>
              <Link to={paths.compareCountries({ a: country.code, ...(asOf && { asOf }) })}>
                {compareCountries.fromCountry}
              </Link>
            </p>
            <EmbedCode
              of={{ kind: 'countries', key: country.code, part: 'accords' }}
              title={embed.accords(country.name)}
            />
          </>
        )}
      </Section>
      {(picture || asOf !== null) && (
        <PictureSection of={picture} subject={{ country: country.code }} />
      )}
      <CountryVoices country={country} />
      <Section
        title={words.said}
        aside={
          <MessageText of="statements">{() => words.saidCount(statements.totalCount)}</MessageText>
        }
      >
        {statements.totalCount === 0 && <Empty>{words.nothingSaid}</Empty>}
        <StatementList statements={statements} />
      </Section>
      <Section title={record.about}>
        <Facts
          facts={[
            [record.code, <bdi key="code">{country.code}</bdi>],
            [words.existence, existence],
            [
              places.sources,
              country.citations.length > 0 && (
                <CitationList key="sources" citations={country.citations} />
              ),
            ],
            [record.names, <NameList key="names" names={country.names} />],
            ['Wikidata', country.wikidata && <Wikidata key="item" item={country.wikidata} />],
            [record.feed, <Feed key="feed" path={feedOf.country(country.code)} />],
            [
              record.editionsFeed,
              hasEditions && <Feed key="editions" path={feedOf.editionsOfCountry(country.code)} />,
            ],
          ]}
        />
      </Section>
      <NumberMeanings kinds={['accords', 'acts', 'drawn', 'sources', 'statements', 'voices']} />
    </>
  );
}

/** The first and last day of a state, of which the record may know one alone. */
function Existence({ from, until }: { from: PartialDate | null; until: PartialDate | null }) {
  const { record } = useMessages();
  if (from !== null && until !== null)
    return (
      <MessageText dates={[from, until]}>{(first, last) => record.span(first, last)}</MessageText>
    );
  if (from !== null) return <MessageText dates={[from]}>{(day) => record.from(day)}</MessageText>;
  return until && <MessageText dates={[until]}>{(day) => record.until(day)}</MessageText>;
}
